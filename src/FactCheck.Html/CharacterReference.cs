using System.Globalization;
using AngleSharp.Html;

namespace FactCheck.Html;

/// <summary>Reads a character written as a reference: "&amp;amp;", "&amp;#8217;", "&amp;#x2019;". What is none is text.</summary>
internal static class CharacterReference
{
    /// <summary>The longest name of the standard has 31 letters.</summary>
    private const int LongestName = 32;

    /// <summary>Reads the reference at an ampersand.</summary>
    /// <param name="html">The page.</param>
    /// <param name="start">The offset of the ampersand.</param>
    /// <param name="limit">The offset no reference reaches beyond.</param>
    /// <param name="decoded">The characters meant.</param>
    /// <param name="length">How many characters of the page they are written with.</param>
    public static bool TryRead(string html, int start, int limit, out string decoded, out int length)
    {
        decoded = "";
        length = 0;
        int at = start + 1;
        if (at >= limit)
            return false;

        if (html[at] == '#')
            return TryReadNumber(html, start, limit, out decoded, out length);

        while (at < limit && at - start <= LongestName && char.IsAsciiLetterOrDigit(html[at]))
            at++;

        // A reference without its semicolon is one for the old names only; "AT&T" and "a&b=c" are text.
        if (at < limit && html[at] == ';' && HtmlEntityProvider.Resolver.GetSymbol(html[(start + 1)..(at + 1)]) is { Length: > 0 } symbol)
        {
            decoded = symbol;
            length = at + 1 - start;
            return true;
        }

        return false;
    }

    private static bool TryReadNumber(string html, int start, int limit, out string decoded, out int length)
    {
        decoded = "";
        length = 0;
        int at = start + 2;
        bool isHex = at < limit && html[at] is 'x' or 'X';
        at += isHex ? 1 : 0;
        int digits = at;
        while (at < limit && at - digits < 8 && (isHex ? char.IsAsciiHexDigit(html[at]) : char.IsAsciiDigit(html[at])))
            at++;

        if (at == digits || !int.TryParse(html.AsSpan(digits, at - digits), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out int code))
            return false;

        decoded = code switch
        {
            // Windows-1252 characters written as if they were Unicode: the standard reads them so.
            >= 0x80 and <= 0x9F => HtmlEntityProvider.GetSymbolFromTable(code) ?? "\uFFFD",
            <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
            _ => char.ConvertFromUtf32(code),
        };
        length = (at < limit && html[at] == ';' ? at + 1 : at) - start;
        return true;
    }
}
