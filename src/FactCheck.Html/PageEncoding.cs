using System.Buffers;
using System.Text;

namespace FactCheck.Html;

/// <summary>Finds the character set a page declares.</summary>
internal static class PageEncoding
{
    /// <summary>Browsers look for the declaration in the first 1,024 bytes.</summary>
    private const int Prescan = 1024;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \"'>;/");

    /// <summary>The declared encoding; null for UTF-8, for UTF-16 with a byte order mark, and for names that are none.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return null;

        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        int at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;

        ReadOnlySpan<char> name = head.AsSpan(at + "charset".Length).TrimStart();
        if (name.IsEmpty || name[0] != '=')
            return null;

        name = name[1..].TrimStart(" \"'");
        int end = name.IndexOfAny(NameEnds);
        name = end < 0 ? name : name[..end];
        if (name.IsEmpty || name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase))
            return null;

        // Pages that say Latin-1 mean Windows-1252, as the HTML standard has it.
        string wanted = name.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) || name.Equals("latin1", StringComparison.OrdinalIgnoreCase) || name.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)
            ? "windows-1252"
            : name.ToString();
        return CodePagesEncodingProvider.Instance.GetEncoding(wanted);
    }
}
