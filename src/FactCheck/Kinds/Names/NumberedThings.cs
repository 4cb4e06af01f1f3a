using System.Text.RegularExpressions;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Names;

/// <summary>
/// In a check, finds names with a number that no source has, where a source has the same name with another number and never with this one:
/// "MAX 8" for "MAX 9", "SARS-CoV-3", "2D" for "3D". Thread-safe.
/// </summary>
internal sealed partial class NumberedThings : IClaimReviewer
{
    // The numbers of names are short; four digits are mostly a year.
    [GeneratedRegex(@"(?<![\w.-])(?:(?<stem>\p{Lu}\p{L}*(?:-\p{L}+)*)(?:-|(?<space> ))?(?<number>\d{1,3}(?:\.\d)?)(?<tail>\p{L}?)|(?<number>\d)(?<tail>[DG]))(?![\w%]|[.,:/-]\d| ?(?:percent|per cent|million|billion)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern { get; }

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        ILookup<string, (string Number, Location Place)>? sources = null;
        foreach ((string name, string number, TextSpan span) in Read(rewrite))
        {
            sources ??= claims.Sources.SelectMany(source => Read(source).Select(told => (told.Name, told.Number, Place: new Location(source, told.Span))))
                .ToLookup(told => told.Name, told => (told.Number, told.Place), StringComparer.OrdinalIgnoreCase);
            (string Number, Location Place)[] others = [.. sources[name]];
            if (others.Length == 0 || Array.Exists(others, other => other.Number == number) || claims.AnchorAt(new Location(rewrite, span)) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, NameRules.Number, $"no source has \"{span.Of(rewrite.Text)}\"; it has \"{others[0].Place.Text}\"", span, others[0].Place, 0.6));
        }
    }

    // The name without its number and what joins the two.
    private static IEnumerable<(string Name, string Number, TextSpan Span)> Read(Document document)
    {
        foreach (Match match in Pattern.Matches(document.Text))
        {
            string stem = match.Groups["stem"].Value, tail = match.Groups["tail"].Value;
            if (stem.Length > 0 && (IsNoName(stem) || (tail.Length > 0 && match.Groups["space"].Success)))
                continue;
            yield return ($"{stem}|{tail}", match.Groups["number"].Value, new TextSpan(match.Index, match.Index + match.Length));
        }
    }

    // "June 12", "Q3", "Over 80", "EUR 20": a date, or a figure behind a word that begins a sentence.
    private static bool IsNoName(string stem) =>
        stem is "Q" or "H" or "FY" || FunctionWords.Contains(stem) || MonthNames.NumberOf(stem) > 0 || Weekdays.NumberOf(stem) > 0 || CurrencyWords.Has(stem)
        || (stem.Any(char.IsLower) && HedgeWords.TryBefore(stem, 0, stem.Length, out int end, out _) && end == stem.Length);
}
