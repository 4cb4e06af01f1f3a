using System.Globalization;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Support;

/// <summary>The years that a document names in four digits, in a date or a name: 1884 of "built in 1884", 1880 of "the 1880s". Stateless.</summary>
internal static class YearsNamed
{
    /// <summary>Those years, in text order, from 1700 on.</summary>
    public static IEnumerable<int> In(Document document)
    {
        foreach (Token token in document.Tokens)
        {
            if (token.Length is 4 or 5 && document.Text.AsSpan(token.Start, 4) is ['1', '7' or '8' or '9', _, _] or ['2', '0', _, _] && (token.Length == 4 || document.Text[token.End - 1] == 's')
                && int.TryParse(document.Text.AsSpan(token.Start, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
                yield return year;
        }
    }
}
