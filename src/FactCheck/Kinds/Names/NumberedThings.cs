using System.Text.RegularExpressions;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Names;

/// <summary>
/// In a check, finds names with a number that no source has, where a source has the same name with another number and never with this one:
/// "MAX 8" for "MAX 9", "SARS-CoV-3", "2D" for "3D". Thread-safe.
/// </summary>
internal sealed class NumberedThings : IClaimReviewer
{
    // The numbers of names are short; four digits are mostly a year.
    private static readonly Regex Pattern = new(@"(?<stem>\p{L}+(?:-\p{L}+)*)(?:-|(?<space> ))?(?<number>\d{1,3}(?:\.\d)?)(?<tail>\p{L}?)|(?<digit>\d)(?<dimension>[DG])", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

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
        string text = document.Text;
        foreach (Match match in Pattern.Matches(text))
        {
            int end = match.Index + match.Length;
            if (!IsOpen(text, match.Index - 1) || !IsClosed(text, end))
                continue;
            string stem = match.Groups["stem"].Value, tail = match.Groups["tail"].Value + match.Groups["dimension"].Value;
            string number = match.Groups["number"].Value + match.Groups["digit"].Value;

            // "in 3D": a word, and a name of its own.
            bool isApart = match.Groups["space"].Success && tail.Length > 0;
            if (isApart && number.Length == 1 && tail is "D" or "G")
                yield return ($"|{tail}", number, new TextSpan(end - 2, end));
            else if (!isApart && (stem.Length == 0 || (stem.Any(char.IsUpper) && !IsNoName(stem))))
                yield return ($"{stem}|{tail}", number, new TextSpan(match.Index, end));
        }
    }

    private static bool IsOpen(string text, int before) => before < 0 || !(char.IsLetterOrDigit(text[before]) || text[before] is '-' or '.' or '_');

    // Not "Room 12.5", "Section 3%", "Tier 1 million".
    private static bool IsClosed(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end);
        if (rest.Length > 0 && (char.IsLetterOrDigit(rest[0]) || rest[0] is '%' or '_' || (rest.Length > 1 && rest[0] is '.' or ',' or ':' or '/' or '-' && char.IsAsciiDigit(rest[1]))))
            return false;
        rest = rest.TrimStart(" -");
        return !(rest.StartsWith("percent", StringComparison.Ordinal) || rest.StartsWith("per cent", StringComparison.Ordinal) || rest.StartsWith("million", StringComparison.Ordinal) || rest.StartsWith("billion", StringComparison.Ordinal));
    }

    // "June 12", "Q3", "Over 80", "EUR 20": a date, or a figure behind a word that begins a sentence.
    private static bool IsNoName(string stem) =>
        stem is "Q" or "H" or "FY" || FunctionWords.Contains(stem) || MonthNames.NumberOf(stem) > 0 || Weekdays.NumberOf(stem) > 0 || CurrencyWords.Has(stem)
        || (stem.Any(char.IsLower) && HedgeWords.TryBefore(stem, 0, stem.Length, out int end, out _) && end == stem.Length);
}
