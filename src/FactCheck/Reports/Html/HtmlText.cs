using System.Text;

namespace FactCheck.Reports.Html;

/// <summary>Text made safe for HTML, in content and in quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>The text with markup characters escaped; control characters and broken surrogates become U+FFFD.</summary>
    public static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\t' or '\n' or '\r' => escaped.Append(' '),
                _ when char.IsControl(c) || char.IsSurrogate(c) => escaped.Append('\uFFFD'),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The text on one line, trimmed and escaped.</summary>
    public static string Line(ReadOnlySpan<char> text) => Escape(Excerpt.OneLine(text).Trim());
}
