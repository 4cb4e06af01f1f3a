using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>
/// In a check, looks for a town that lies in another state or country than the source says, where the source has both: "the Ohio town of
/// Lund" for "Lund, Iowa". Thread-safe.
/// </summary>
internal sealed class TownReviewer : IClaimReviewer
{
    private static readonly string[] Towns = ["town", "city", "village", "suburb", "hamlet", "resort", "port", "capital", "community"];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<Placed>? sources = null;
        foreach (Placed town in Read(rewrite))
        {
            sources ??= [.. claims.Sources.SelectMany(Read)];
            List<Placed> same = sources.FindAll(other => other.Town.Joined == town.Town.Joined);
            if (same.Count == 0 || same.Exists(other => MayBeOne(other.Whole, town.Whole)) || !claims.Sources.Any(source => Names(source, town.Whole))
                || claims.AnchorAt(rewrite, rewrite.SentenceOf(town.First).Index, town.Span) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, EventPlaceRules.PlaceDiffers, $"{town.Town.Name} lies in {town.Whole.Name} here, and in {same[0].Whole.Name} in the source", town.Span, new Location(same[0].Document, same[0].Span), 0.6));
        }
    }

    // Another state that no source names is told as a name that no source has.
    private static bool Names(Document source, NamedEntity whole) => EntityTable.Of(source).Entities.Any(other => other.Joined == whole.Joined);

    private static bool MayBeOne(NamedEntity one, NamedEntity other) => NameMatch.MayBeSame(one, other)
        || EnglishModel.Default.IsPartOf(one.Name, other.Name) || EnglishModel.Default.IsPartOf(other.Name, one.Name);

    // "Lund, Iowa", "the Iowa town of Lund"
    private static IEnumerable<Placed> Read(Document document)
    {
        EntityTable table = EntityTable.Of(document);
        for (int m = 0; m < table.Mentions.Length; m++)
        {
            NameMention mention = table.Mentions[m];
            NamedEntity entity = table.Entities[mention.Entity];
            int first = mention.First, end = mention.End;
            if (first > 3 && document.TextOf(first - 1) is "of" && Towns.Contains(document.Tokens[first - 2].Lemma) && table.NamedAt(first - 3) is { IsPerson: false } before)
                yield return new Placed(document, entity, before, table.Mentions[table.MentionAt(first - 3)].First, end);
            if (end + 1 < document.Tokens.Length && document.TextOf(end) is "," && table.MentionAt(end + 1) is >= 0 and var next && table.Mentions[next].First == end + 1
                && document.SentenceOf(end + 1).Index == document.SentenceOf(first).Index && IsPlace(entity) && IsPlace(table.Entities[table.Mentions[next].Entity])
                && IsClosed(document, table.Mentions[next].End) && !(first > 0 && document.TextOf(first - 1) is "," or "and"))
                yield return new Placed(document, entity, table.Entities[table.Mentions[next].Entity], first, table.Mentions[next].End);
        }
    }

    private static bool IsPlace(NamedEntity entity) => entity.Type == EntityType.Place || entity.Country is not null || EnglishModel.Default.IsPartOf(entity.Name, "United States");

    // "Lund, Iowa, was"; no list goes on.
    private static bool IsClosed(Document document, int end) => end >= document.Tokens.Length || document.TextOf(end) is not ("and" or "or" or "&")
        && !(document.TextOf(end) is "," && end + 1 < document.Tokens.Length && (document.TextOf(end + 1) is "and" or "or" || EntityTable.Of(document).MentionAt(end + 1) >= 0));

    // A town and what it is said to lie in, at the tokens [First, End).
    private sealed record Placed(Document Document, NamedEntity Town, NamedEntity Whole, int First, int End)
    {
        public TextSpan Span => Document.SpanOf(First, End);
    }
}
