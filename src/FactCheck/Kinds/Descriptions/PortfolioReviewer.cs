using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Descriptions;

/// <summary>
/// In a check, looks for a minister or a ministry of another portfolio than any source has: "the foreign minister" for "the interior
/// minister", where the rewrite has lost the other. Thread-safe.
/// </summary>
internal sealed class PortfolioReviewer : IClaimReviewer
{
    private static readonly HashSet<string> Portfolios = new(StringComparer.OrdinalIgnoreCase)
    {
        "agriculture", "culture", "defence", "defense", "economy", "education", "energy", "environment", "finance", "foreign", "health", "home", "housing", "immigration",
        "industry", "interior", "justice", "labor", "labour", "oil", "sports", "tourism", "trade", "transport", "treasury",
    };

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(int Token, string Office)> own = Read(rewrite);
        if (own.Count == 0)
            return;
        List<(Document Document, int Token, string Office)> sources = [.. claims.Sources.SelectMany(source => Read(source).Select(told => (source, told.Token, told.Office)))];
        foreach ((int token, string office) in own)
        {
            ReadOnlySpan<char> portfolio = rewrite.TextOf(token);
            string word = portfolio.ToString();
            if (claims.Sources.Any(source => Has(source, word)))
                continue;
            (Document Document, int Token, string Office)[] others = [.. sources.Where(other => other.Office == office && !Has(rewrite, other.Document.TextOf(other.Token).ToString()))];
            if (others.Length == 0 || claims.AnchorAt(rewrite, rewrite.SentenceOf(token).Index, rewrite.SpanOf(token, token + 2)) is not { } anchor)
                continue;
            (Document there, int place, _) = others[0];
            comparisons.Add(Comparison.AgainstPassage(anchor, DescriptionRules.Sibling, $"no source has \"{word}\" here; the {office} of the source is of \"{there.TextOf(place)}\"", rewrite.SpanOf(token, token + 2), new Location(there, there.SpanOf(place, place + 2)), 0.6));
        }
    }

    // "interior minister", "Interior Ministry"
    private static List<(int Token, string Office)> Read(Document document)
    {
        var found = new List<(int Token, string Office)>();
        for (int i = 0; i + 1 < document.Tokens.Length; i++)
        {
            string? office = document.Tokens[i + 1].Lemma.ToLowerInvariant() switch { "minister" or "ministry" => "minister", "secretary" => "secretary", _ => null };
            if (office is not null && Portfolios.Contains(document.TextOf(i).ToString()))
                found.Add((i, office));
        }

        return found;
    }

    private static bool Has(Document document, string word)
    {
        foreach (Token token in document.Tokens)
        {
            if (document.Text.AsSpan(token.Start, token.Length).Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
