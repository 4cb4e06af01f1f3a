using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>What a newsroom decided for itself: severities, tolerance, roundings, names and passages. Immutable and thread-safe.</summary>
internal sealed class HouseRules
{
    private readonly FrozenDictionary<string, Severity> _severities;
    private readonly FrozenDictionary<string, decimal> _roundings;
    private readonly ImmutableArray<(string Variant, string Canonical)> _names;
    private readonly ImmutableArray<string> _ignoredPassages;
    private readonly ImmutableArray<string> _trustedSources;
    private readonly decimal _tolerance;

    public HouseRules(
        IEnumerable<KeyValuePair<string, Severity>> severities,
        decimal tolerance,
        IEnumerable<KeyValuePair<string, decimal>> roundings,
        IEnumerable<IReadOnlyList<string>> names,
        IEnumerable<string> ignoredPassages,
        IEnumerable<string> trustedSources)
    {
        _severities = severities.ToFrozenDictionary(StringComparer.Ordinal);
        _tolerance = tolerance;
        _roundings = roundings.ToFrozenDictionary(StringComparer.Ordinal);
        // Longest first, so that "United Nations Security Council" is not read as the house's "United Nations".
        _names = [.. names
            .SelectMany(group => group.Select(name => (Variant: Words(name), Canonical: Words(group[0]))))
            .OrderByDescending(name => name.Variant.Length)
            .ThenBy(name => name.Variant, StringComparer.Ordinal)];
        _ignoredPassages = [.. ignoredPassages];
        _trustedSources = [.. trustedSources];
    }

    /// <summary>Nothing decided: every rule as it ships.</summary>
    public static HouseRules None { get; } = new([], 0, [], [], [], []);

    /// <summary>The severity of a rule in this house; <see cref="Severity.None"/> where it is switched off.</summary>
    public Severity SeverityOf(Rule rule) => _severities.GetValueOrDefault(rule.Id, rule.Severity);

    /// <summary>Whether the claim stands in a paragraph the house does not check.</summary>
    public bool Ignores(Claim claim)
    {
        if (_ignoredPassages.IsEmpty)
            return false;

        ReadOnlySpan<char> passage = claim.Document.Blocks[claim.Sentence.Block].Span.Of(claim.Document.Text);
        foreach (string pattern in _ignoredPassages)
        {
            if (Wildcard.Matches(pattern, passage))
                return true;
        }

        return false;
    }

    /// <summary>Whether the house trusts the source of a document over others, by its name, path, publisher or address.</summary>
    public bool Trusts(Document document)
    {
        Article article = document.Article;
        return _trustedSources.Any(pattern =>
            (article.Source is { } source && Wildcard.Matches(pattern, source))
            || (article.Url is { } url && Wildcard.Matches(pattern, url))
            || Wildcard.MatchesPath(pattern, article.Name));
    }

    /// <summary>
    /// Whether the house takes the claims of a disagreement as saying the same: figures that differ by no more than the tolerance or by
    /// an allowed rounding, or names the house uses for one thing.
    /// </summary>
    public bool Reconciles(Comparison comparison) =>
        comparison.Claims.Length > 1 && (ReconcilesFigures(comparison.Claims) || ReconcilesNames(comparison.Claims));

    private bool ReconcilesFigures(ImmutableArray<Claim> claims)
    {
        if (_tolerance == 0 && _roundings.Count == 0)
            return false;

        decimal low = decimal.MaxValue;
        decimal high = decimal.MinValue;
        Unit? unit = null;
        foreach (Claim claim in claims)
        {
            if (claim.Quantity is not { } quantity || FigureOf(quantity) is not { } figure)
                return false;

            if (unit is not null && !unit.IsComparableWith(quantity.Unit))
                return false;

            unit ??= quantity.Unit;
            decimal value = unit == quantity.Unit ? figure : Converted(figure, quantity.Unit, unit);
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        // Equal figures that still disagree do so by their measure or their hedge, which no tolerance covers.
        decimal apart = high - low;
        return apart > 0 && (apart <= _tolerance * Math.Max(Math.Abs(low), Math.Abs(high)) || IsRounding(low, high, unit!));
    }

    private bool IsRounding(decimal low, decimal high, Unit unit) =>
        _roundings.TryGetValue(unit.Id, out decimal step) && high - low <= step / 2 && (low % step == 0 || high % step == 0);

    private bool ReconcilesNames(ImmutableArray<Claim> claims)
    {
        if (_names.IsEmpty)
            return false;

        string first = Canonical(claims[0]);
        return claims.Skip(1).All(claim => string.Equals(Canonical(claim), first, StringComparison.Ordinal))
            && claims.Skip(1).Any(claim => !claim.Span.Of(claim.Document.Text).SequenceEqual(claims[0].Span.Of(claims[0].Document.Text)));
    }

    private string Canonical(Claim claim)
    {
        string words = Words(claim.Span.Of(claim.Document.Text));
        foreach ((string variant, string canonical) in _names)
            words = words.Replace(variant, canonical, StringComparison.Ordinal);

        return words;
    }

    // Every word with a blank on both sides, so that a name is found as whole words only.
    private static string Words(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(" ", text.Length + 2);
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                words.Append(char.ToLowerInvariant(c));
            else if (words[^1] != ' ')
                words.Append(' ');
        }

        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    private static decimal? FigureOf(Quantity quantity) =>
        quantity.Figure ?? (quantity is { Low: { } low, High: { } high } ? (low + high) / 2 : null);

    private static decimal Converted(decimal figure, Unit from, Unit to) => ((figure * from.Factor) + from.Offset - to.Offset) / to.Factor;
}
