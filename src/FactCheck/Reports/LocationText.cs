using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>What a report shows of a place.</summary>
internal static class LocationText
{
    /// <summary>The words of a place; where they were left out of the text (a comment, front matter), as the article was given.</summary>
    public static string Shown(this Location location) => location.Span.Of(location.Document.Text).IsWhiteSpace()
        ? location.Span.Of(location.Document.Article.Text).ToString()
        : location.Text;
}
