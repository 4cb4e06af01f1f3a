using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Checking;

/// <summary>
/// Makes the key by which a finding is known again in the next rewrite: rule, kind, and what its claims say. No line, no file name
/// and no neighbouring word takes part, so moved lines and reworded neighbours leave it as it is.
/// </summary>
internal static class Fingerprint
{
    /// <summary>16 hexadecimal digits.</summary>
    public static string Of(Finding finding)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Claim claim in finding.Claims)
            values.Add(ValueOf(claim));

        foreach (Location location in finding.Locations)
        {
            if (!finding.Claims.Any(claim => ReferenceEquals(claim.Document, location.Document) && claim.Span == location.Span))
                values.Add(Words(location.Span.Of(location.Document.Text)));
        }

        string subject = $"{finding.Rule.Id}\n{finding.Kind}\n{string.Join('\n', values)}";
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(subject));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }

    private static string ValueOf(Claim claim)
    {
        if (claim.Quantity is not { } quantity)
            return Words(claim.Span.Of(claim.Document.Text));

        string head = claim.Measure?.Head ?? "";
        return $"{Number(quantity.Low)}|{Number(quantity.High)}|{quantity.Unit.Id}|{Parts(quantity)}|{head.ToLowerInvariant()}";
    }

    private static string Parts(Quantity quantity) => string.Join('-', quantity.Parts.Select(part => Number(part)));

    // "0.####" drops the trailing zeros a decimal keeps: 1.50 and 1.5 are one value.
    private static string Number(decimal? number) =>
        number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";

    private static string Words(ReadOnlySpan<char> text)
    {
        var words = new StringBuilder(text.Length);
        bool gap = false;
        foreach (char c in text)
        {
            if (!char.IsLetterOrDigit(c))
            {
                gap = words.Length > 0;
                continue;
            }

            if (gap)
                words.Append(' ');
            gap = false;
            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
