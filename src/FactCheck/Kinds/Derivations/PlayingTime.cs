using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Minutes of a match told the other way round: "with 20 minutes left" for the 70th, "in the 82nd minute" for eight minutes from the end,
/// "after 120 minutes" for a match with extra time. Stateless.
/// </summary>
internal static class PlayingTime
{
    private static readonly ImmutableArray<decimal> Ends = [45, 90, 105, 120];

    private static readonly ImmutableArray<string> Signs = ["half-time", "half time", "halftime", "extra time", "stoppage time", "injury time", "second half", "full-time", "at the break", "at the interval"];

    /// <summary>Whether the sources tell a match that is counted in minutes.</summary>
    public static bool IsTold(IEnumerable<Document> sources) => sources.Any(source => Signs.Any(sign => source.Text.Contains(sign, StringComparison.OrdinalIgnoreCase))
        && source.Text.Contains("minute", StringComparison.OrdinalIgnoreCase));

    /// <summary>What a minute of a match follows from; null when nothing gives it.</summary>
    /// <param name="claim">A figure of the rewrite.</param>
    /// <param name="sources">Those of the sources.</param>
    public static Proof? Find(Claim claim, IReadOnlyList<Claim> sources)
    {
        if (MinuteOf(claim) is not { } minute)
            return null;
        if (Ends.Contains(minute))
            return new Proof($"a match has {FigureSentence.Show(minute)} minutes", []);
        HashSet<string> words = Names(claim);
        foreach (Claim source in sources)
        {
            if (MinuteOf(source) is not { } told || !Names(source).Overlaps(words))
                continue;
            foreach (decimal end in Ends)
            {
                if (Math.Abs(end - told) == minute)
                    return new Proof($"minute {FigureSentence.Show(told)} is {FigureSentence.Show(minute)} from minute {FigureSentence.Show(end)}", []);
            }
        }

        return null;
    }

    // "70th", "the 70th minute", "20 minutes", "the ninety"
    private static decimal? MinuteOf(Claim claim) => claim.Quantity is not { Figure: > 0 and <= 125 and var minute } || minute != decimal.Truncate(minute) ? null
        : claim.Quantity.Unit.Id == "minute" || (claim.Quantity.Unit.Dimension is UnitDimension.Ordinal or UnitDimension.Count && claim.Measure?.Head is null or "minute") ? minute
        : null;

    private static HashSet<string> Names(Claim claim)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        // "She found the net seven minutes into extra time": whoever the sentence before names.
        int before = claim.SentenceIndex > 0 && claim.Document.Sentences[claim.SentenceIndex - 1].Block == claim.Sentence.Block ? claim.SentenceIndex - 1 : claim.SentenceIndex;
        for (int i = claim.Document.Sentences[before].FirstToken; i < claim.Sentence.EndToken; i++)
        {
            if (claim.Document.Tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun)
                names.Add(claim.Document.Tokens[i].Lemma);
        }

        return names;
    }
}
