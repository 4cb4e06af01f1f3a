using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// "Nobody was hurt", "there were no casualties": what an article says of all that happened, where the other counts people who came to harm in
/// words that share nothing else with it. Pure functions.
/// </summary>
internal static class Casualties
{
    // Articles less alike may tell of two events.
    private const double MinLikeness = 0.25;

    private const string Harm = "harm";

    /// <summary>What the one article says befell nobody and the other says befell some.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public static IEnumerable<StoryConflict> Conflicts(Telling one, Telling other, double likeness) =>
        likeness < MinLikeness ? [] : Between(one, other).Concat(Between(other, one));

    private static IEnumerable<StoryConflict> Between(Telling one, Telling other)
    {
        if (one.Affairs.Any(affair => IsHarm(affair, 1)) || other.Affairs.Any(IsOfNobody))
            yield break;
        foreach (Affair denied in one.Affairs.Where(IsOfNobody))
        {
            if (other.Affairs.FirstOrDefault(affair => IsHarm(affair, denied.Step) && StoryComparer.HasSameDegree(denied, affair) && !StoryTimes.AreOfOtherYears(denied, affair) && !StoryTimes.AreOnOtherDays(denied, affair)) is { } said)
                yield return new StoryConflict(StatementRules.Polarity, denied, said, 1);
        }
    }

    private static bool IsHarm(Affair affair, int step) => affair.Name == Harm && !affair.IsNegated && affair.Step >= step && affair.Modality == Modality.Actual && affair.In(1).Any(StoryComparer.IsPeople);

    // With nothing beside it that narrows it: "nobody was seriously hurt in the tower" is said of the tower.
    private static bool IsOfNobody(Affair affair)
    {
        if (affair.Name != Harm || !affair.IsNegated || affair.Step <= 0 || affair.Modality != Modality.Actual || !affair.In(1).All(AffairMatch.IsAnyone))
            return false;
        int clause = affair.Document.Syntax.ClauseOf(affair.Token);
        return ClauseLikeness.WordsOf(affair.Document, affair.Sentence.FirstToken, affair.Sentence.EndToken,
            token => token != affair.Token && affair.Document.Syntax.ClauseOf(token) == clause && !affair.Parts.Any(part => part.Argument.Token == token) && affair.Document.Tokens[token].PartOfSpeech is not PartOfSpeech.Verb).IsEmpty;
    }
}
