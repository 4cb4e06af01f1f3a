using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// One thing, hardly told of elsewhere, that two articles have done by two, whatever verb each takes: "soldiers filled the sandbags",
/// "volunteers had piled up the sandbags". Pure functions.
/// </summary>
internal static class OtherDoers
{
    private const int FewSentences = 2;

    /// <summary>What the articles have done by two.</summary>
    public static IEnumerable<StoryConflict> Conflicts(Telling one, Telling other)
    {
        foreach (Affair told in one.Affairs.Where(IsDone))
        {
            foreach (Affair counter in other.Affairs.Where(IsDone))
            {
                if (AreOneDeed(one, told, other, counter) && AreTwo(one, told, other, counter))
                    yield return new StoryConflict(StatementRules.Participant, told, counter, 1);
            }
        }
    }

    private static bool IsDone(Affair affair) => affair is { IsNegated: false, Modality: Modality.Actual } && affair.Origin is null && !affair.IsNominal && affair.In(1).Any() && affair.In(2).Any()
        && !ReportingVerbs.Contains(affair.Document.Tokens[affair.Token].Lemma);

    private static bool AreTwo(Telling one, Affair told, Telling other, Affair counter) =>
        told.In(2).ToArray() is [var doer] && counter.In(2).ToArray() is [var rival] && DoerCheck.AreTwo(one, doer, other, rival, byOne: false);

    // The same thing, and where it was done or the act as well.
    private static bool AreOneDeed(Telling one, Affair told, Telling other, Affair counter)
    {
        if (StoryTimes.AreOfOtherYears(told, counter) || StoryTimes.AreOnOtherDays(one, told, other, counter) || Opposites.Are(told.Document.Tokens[told.Token].Lemma, counter.Document.Tokens[counter.Token].Lemma, PartOfSpeech.Verb))
            return false;
        bool thing = told.In(1).Any(argument => counter.In(1).Any(rival => IsThing(argument) && IsThing(rival) && ArgumentMatch.Compare(argument, rival) == ArgumentRelation.Same
            && one.CountOf(argument.Lemma) <= FewSentences && other.CountOf(rival.Lemma) <= FewSentences));
        return thing && (ClauseLikeness.Alike(told.Document, told.Token, counter.Document, counter.Token) > 0
            || StoryTies.ContextOf(one, told, other, counter, wide: false) >= 1);
    }

    private static bool IsThing(Argument argument) => argument.Entity is null && argument.PartOfSpeech == PartOfSpeech.Noun && !ShellNouns.Contains(argument.Lemma)
        && !EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun);
}
