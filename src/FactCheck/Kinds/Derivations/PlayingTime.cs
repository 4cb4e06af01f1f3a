using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>
/// Minutes of a match told the other way round: "with 20 minutes left" for the 70th, "in the 82nd minute" for eight minutes from the end,
/// "after 120 minutes" for a match with extra time. Holds what the sources tell, read once.
/// </summary>
internal sealed class PlayingTime
{
    private static readonly ImmutableArray<decimal> Ends = [45, 90, 105, 120];

    private readonly List<(decimal Minute, HashSet<string> Names)> _told;

    private PlayingTime(List<(decimal Minute, HashSet<string> Names)> told) => _told = told;

    /// <summary>The minutes that sources tell of a match; null where none tells one.</summary>
    /// <param name="sources">The sources.</param>
    /// <param name="figures">Their figures.</param>
    public static PlayingTime? Of(IEnumerable<Document> sources, IReadOnlyList<Claim> figures)
    {
        List<Document> matches = [.. sources.Where(source => MatchWords.AreIn(source.Text) || figures.Any(claim => ReferenceEquals(claim.Document, source) && IsMinuteOfPlay(claim)))];
        return matches.Count == 0 ? null : new PlayingTime(
            [.. figures.Where(claim => matches.Contains(claim.Document)).Select(claim => (Claim: claim, Minute: MinuteOf(claim))).Where(told => told.Minute is not null).Select(told => (told.Minute!.Value, Names(told.Claim)))]);
    }

    /// <summary>What a minute of a match follows from; null when nothing gives it.</summary>
    public Proof? Find(Claim claim)
    {
        if (MinuteOf(claim) is not { } minute)
            return null;
        if (Ends.Contains(minute))
            return new Proof($"a match has {FigureSentence.Show(minute)} minutes", []);
        HashSet<string> words = Names(claim);
        foreach ((decimal told, HashSet<string> names) in _told)
        {
            foreach (decimal end in Ends)
            {
                if (Math.Abs(end - told) == minute && names.Overlaps(words))
                    return new Proof($"minute {FigureSentence.Show(told)} is {FigureSentence.Show(minute)} from minute {FigureSentence.Show(end)}", []);
            }
        }

        return null;
    }

    // "in the 70th minute": only play is counted so.
    private static bool IsMinuteOfPlay(Claim claim) => claim.Quantity?.Unit.Dimension == UnitDimension.Ordinal && claim.Measure?.Head is "minute";

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
