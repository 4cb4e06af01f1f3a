using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Ranks;

/// <summary>
/// Holds the superlatives of articles against each other, and those of a rewrite against its sources': where one thing is ranked twice, and
/// both ranks cannot hold. Thread-safe.
/// </summary>
internal sealed class RankReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<Rank>> read = PerDocument.Once(RankReader.Read);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            List<Rank> ranks = read(one);
            if (ranks.Count == 0)
                continue;
            List<Rank> others = read(other);
            foreach (Rank rank in ranks)
            {
                Rank[] rivals = [.. others.Where(rival => RankPair.AreOfOne(rank, rival))];

                // What ranks once in each article is one thing; of two "largest" either may be meant.
                if (rivals is [var rival] && ranks.Count(same => RankPair.AreOfOne(same, rival)) == 1 && RankPair.Conflict(rank, rival) is { } reason)
                    Add(claims, comparisons, RankRules.Excluded, rank, [new Location(rival.Document, rival.Span)], reason);
            }
        }

        AddCounted(claims, comparisons);
        if (claims.Rewrite is { } told)
            AddUnsupported(claims, comparisons, read(told));
    }

    // "the second escape in its history", "never before had an animal escaped"
    private static void AddCounted(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        Func<Document, List<TimeCounted>> read = PerDocument.Once(TimeReader.Read);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            foreach (TimeCounted counted in read(one))
            {
                TimeCounted[] rivals = [.. read(other).Where(rival => TimePair.AreOfOne(counted, rival))];
                if (rivals is [var rival] && TimePair.Conflict(counted, rival) is { } reason)
                    Add(claims, comparisons, RankRules.Excluded, counted.Document, counted.Sentence, counted.Span, [new Location(rival.Document, rival.Span)], reason);
            }
        }
    }

    // "the third-largest", "the worst on record": the sources rank nothing so, nor do they give its reach.
    private static void AddUnsupported(ClaimSet claims, ICollection<Comparison> comparisons, List<Rank> ranks)
    {
        foreach (Rank rank in ranks)
        {
            if (claims.Sources.Any(rank.MayBeToldIn) || comparisons.Any(comparison => comparison.Rule == RankRules.Excluded && comparison.Focus == rank.Span))
                continue;
            Add(claims, comparisons, RankRules.Unsupported, rank, [], "no source gives this rank");
        }
    }

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, Rule rule, Rank rank, ImmutableArray<Location> passages, string reason) =>
        Add(claims, comparisons, rule, rank.Document, rank.Sentence, rank.Span, passages, reason);

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, Rule rule, Document document, Sentence sentence, TextSpan focus, ImmutableArray<Location> passages, string reason)
    {
        if (claims.AnchorAt(document, sentence.Index, focus) is not { } claim)
            return;
        comparisons.Add(Comparison.AgainstPassages(claim, rule, reason, focus, passages, 0.6));
    }
}
