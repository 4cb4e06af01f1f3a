using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Durations;

/// <summary>Holds how long things last in the articles of a story against each other. Thread-safe.</summary>
internal sealed class DurationReviewer : IClaimReviewer
{
    // What lasts is one thing where both have a word hardly told of elsewhere, and most of what the shorter one has.
    private const double MinShared = 1, MinShare = 0.5, MinMutual = 0.35, MinLikeness = 0.15;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<ToldDuration>> read = PerDocument.Once(DurationReader.Read);
        foreach ((Document one, Document other) in claims.StoryPairs().Where(pair => claims.LikenessOf(pair.One, pair.Other) >= MinLikeness))
        {
            List<ToldDuration> durations = read(one), others = read(other);
            foreach (ToldDuration duration in durations)
            {
                ToldDuration? rival = others.MaxBy(candidate => LikenessOf(duration, candidate));
                if (rival is not null && LikenessOf(duration, rival) is > 0 and var likeness && duration.Excludes(rival)
                    && !others.Exists(same => LikenessOf(duration, same) >= likeness && !duration.Excludes(same))
                    && !durations.Exists(same => LikenessOf(same, rival) > likeness || (LikenessOf(same, rival) == likeness && !same.Excludes(rival))))
                    Add(claims, comparisons, duration, rival);
            }
        }
    }

    // How much tells that one thing lasts so long in both; 0 where that is open.
    private static double LikenessOf(ToldDuration one, ToldDuration other)
    {
        if (one.Holder is { } holder && other.Holder is { } rival)
            return NameMatch.MayBeSame(holder, rival) ? double.MaxValue : 0;
        HappeningMatch match = HappeningMatch.Of(one.Happening, other.Happening);
        if (match.Themes == false || match.OtherPeople || AreOtherThings(one, other))
            return 0;
        double things = Sure(ClauseLikeness.Of(one.Document, one.Words, other.Document, other.Words));
        double around = Math.Max(
            Sure(ClauseLikeness.Of(one.Document, one.Words, other.Document, other.Around)),
            Math.Max(Sure(ClauseLikeness.Of(one.Document, one.Around, other.Document, other.Words)), Sure(ClauseLikeness.Of(one.Document, one.Around, other.Document, other.Around))));
        return Math.Max(things, around);
    }

    // "the hearing" and "the contract", "was minister" and "was a judge"
    private static bool AreOtherThings(ToldDuration one, ToldDuration other)
    {
        int thing = one.Happening.Token, rival = other.Happening.Token;
        return one.Document.Tokens[thing].PartOfSpeech == PartOfSpeech.Noun && other.Document.Tokens[rival].PartOfSpeech == PartOfSpeech.Noun
            && ClauseLikeness.Alike(one.Document, thing, other.Document, rival) == 0;
    }

    private static double Sure(ClauseLikeness likeness) =>
        likeness.Shared >= MinShared && likeness.Share >= MinShare && likeness.Mutual >= MinMutual && likeness.Things > 0 && !likeness.AreApart ? likeness.Shared : 0;

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, ToldDuration duration, ToldDuration rival)
    {
        if (claims.AnchorAt(new Location(duration.Document, duration.Span)) is not { } claim)
            return;
        comparisons.Add(Comparison.AgainstPassage(claim, DurationRules.Different, $"both tell how long one thing lasts: \"{duration.Span.Of(duration.Document.Text)}\" against \"{rival.Span.Of(rival.Document.Text)}\"", duration.Span, new Location(rival.Document, rival.Span), 0.6));
    }
}
