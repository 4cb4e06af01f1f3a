using System.Text;
using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>Makes edits in a text.</summary>
internal static class TextEdits
{
    /// <summary>The text with the edits made, which are in order and do not overlap.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var changed = new StringBuilder(text.Length + 32);
        int copied = 0;
        foreach (TextEdit edit in edits)
        {
            changed.Append(text, copied, edit.Span.Start - copied).Append(edit.Replacement);
            copied = edit.Span.End;
        }

        return changed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>
    /// The article with the edits made: metadata kept, excluded ranges moved along. It leads no longer back into the file it was read from,
    /// because that file does not hold it.
    /// </summary>
    public static Article Apply(Article article, IReadOnlyList<TextEdit> edits) => new(Apply(article.Text, edits))
    {
        Id = article.Id,
        Path = article.Path,
        Title = article.Title,
        Source = article.Source,
        Author = article.Author,
        Url = article.Url,
        Published = article.Published,
        Language = article.Language,
        Excluded = [.. article.Excluded.Select(span => new TextSpan(Moved(span.Start, edits), Moved(span.End, edits)))],
    };

    private static int Moved(int offset, IReadOnlyList<TextEdit> edits)
    {
        int moved = offset;
        foreach (TextEdit edit in edits)
        {
            if (edit.Span.End <= offset)
                moved += edit.Replacement.Length - edit.Span.Length;
        }

        return moved;
    }
}
