using System.Collections.Immutable;
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
        foreach (Deed deed in one.Deeds)
        {
            foreach (Deed rival in other.Deeds)
            {
                if (IsOneThing(deed, rival) && AreOneDeed(one, deed.Affair, other, rival.Affair) && DoerCheck.AreTwo(one, deed.Doer, other, rival.Doer, byOne: false))
                    yield return new StoryConflict(StatementRules.Participant, deed.Affair, rival.Affair, 1);
            }
        }
    }

    /// <summary>What an article has one do to things it hardly speaks of elsewhere.</summary>
    public static ImmutableArray<Deed> Read(Telling telling)
    {
        var deeds = ImmutableArray.CreateBuilder<Deed>();
        foreach (Affair affair in telling.Affairs)
        {
            if (affair is not { IsNegated: false, Modality: Modality.Actual, Origin: null } || affair.IsNominal || affair.In(2) is not [var doer] || ReportingVerbs.Contains(affair.Document.Tokens[affair.Token].Lemma))
                continue;
            ImmutableArray<Argument> things = affair.In(1).RemoveAll(argument => !IsThing(argument) || telling.CountOf(argument.Lemma) > FewSentences);
            if (!things.IsEmpty)
                deeds.Add(new Deed(affair, doer, things));
        }

        return deeds.ToImmutable();
    }

    private static bool IsOneThing(Deed deed, Deed rival)
    {
        foreach (Argument thing in deed.Things)
        {
            foreach (Argument other in rival.Things)
            {
                if (ArgumentMatch.Compare(thing, other) == ArgumentRelation.Same)
                    return true;
            }
        }

        return false;
    }

    // Where it was done, or the act, is the same as well.
    private static bool AreOneDeed(Telling one, Affair told, Telling other, Affair counter) =>
        !StoryTimes.AreOfOtherYears(told, counter) && !StoryTimes.AreOnOtherDays(told, counter)
        && !Opposites.Are(told.Document.Tokens[told.Token].Lemma, counter.Document.Tokens[counter.Token].Lemma, PartOfSpeech.Verb)
        && (ClauseLikeness.Alike(told.Document, told.Token, counter.Document, counter.Token) > 0 || StoryTies.ContextOf(one, told, other, counter, wide: false) >= 1);

    private static bool IsThing(Argument argument) => argument.Entity is null && argument.PartOfSpeech == PartOfSpeech.Noun && !ShellNouns.Contains(argument.Lemma)
        && !EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun);
}
