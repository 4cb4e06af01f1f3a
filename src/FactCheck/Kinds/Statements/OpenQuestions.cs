using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// What one article says may be, or is being considered, and the other tells as done or settled, whatever verb each takes: "has not decided
/// whether to recall the soldiers from the border", "will pull its troops out from the border". Pure functions.
/// </summary>
internal static class OpenQuestions
{
    // All but a little of what the clauses tell, and two things hardly told of elsewhere.
    private const double MinShared = 2, MinThings = 1.75, MinMutual = 0.38;

    /// <summary>What one article leaves open and the other has settled.</summary>
    public static IEnumerable<StoryConflict> Conflicts(Telling one, Telling other) => Between(one, other).Concat(Between(other, one));

    private static IEnumerable<StoryConflict> Between(Telling open, Telling settled)
    {
        foreach (Affair question in open.OpenAffairs)
        {
            Affair? answer = settled.SettledAffairs.FirstOrDefault(affair => AreOne(question, affair) && !AreApart(open, question, settled, affair));
            if (answer is not null && !open.SettledAffairs.Any(affair => affair.Sentence.Index != question.Sentence.Index && AreOne(affair, answer)) && !settled.OpenAffairs.Any(affair => AreOne(question, affair)))
                yield return new StoryConflict(StatementRules.Settled, question, answer, MinShared);
        }
    }

    private static bool AreOne(Affair one, Affair other)
    {
        ClauseLikeness likeness = ClauseLikeness.Of(one.Document, StoryClauses.WordsOf(one), other.Document, StoryClauses.WordsOf(other));
        return likeness.Shared >= MinShared && likeness.Things >= MinThings && likeness.Mutual >= MinMutual && !likeness.AreApart;
    }

    // Of other years or days; or what the earlier article left open has been settled since.
    private static bool AreApart(Telling open, Affair question, Telling settled, Affair answer) =>
        StoryTimes.AreOfOtherYears(question, answer) || StoryTimes.AreOnOtherDays(question, answer)
        || StoryTimes.IsLaterState(open, question, settled, answer, StatementRules.Settled);

    /// <summary>The predicates of an article that leave something open, or settle something.</summary>
    public static ImmutableArray<Affair> Read(Document document, FrameReader frames, bool open)
    {
        var found = ImmutableArray.CreateBuilder<Affair>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (!frames.IsPredicate(i) || document.Tokens[i].PartOfSpeech != PartOfSpeech.Verb || LightVerbs.Contains(PhrasalVerbs.WordOf(document, i)) || frames.Reality.IsNegated(i) || IsCondition(frames, document, i))
                continue;
            Modality modality = frames.Reality.ModalityOf(i);
            bool fits = open ? modality == Modality.Possible && !IsOther(frames, document, i) : modality is Modality.Actual or Modality.Future or Modality.Expected && !frames.Reality.IsBare(i) && !frames.Reality.IsConditional(i);
            if (fits)
                found.Add(new Affair { Document = document, Token = i, Name = "question", Step = 1, IsFramed = false, IsOfStory = true, Parts = [], IsNegated = false, Modality = modality });
        }

        return found.ToImmutable();
    }

    private static bool IsCondition(FrameReader frames, Document document, int verb) => frames.Child(verb, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "if" or "unless";

    // "can be seen", "could not be saved"; "it is open who will lead it" asks for somebody.
    private static bool IsOther(FrameReader frames, Document document, int verb)
    {
        foreach (int child in frames.Children(verb))
        {
            if (ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Asking) || (document.Tokens[child].Relation == DependencyRelation.Auxiliary && document.Tokens[child].Lemma is "can" or "could"))
                return true;
        }

        return false;
    }
}
