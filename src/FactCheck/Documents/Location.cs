namespace FactCheck.Documents;

/// <summary>A span in a document. Line and column are computed when asked for.</summary>
/// <param name="Document">The document the span lies in.</param>
/// <param name="Span">The span, in UTF-16 offsets into <see cref="Document.Text"/>.</param>
public readonly record struct Location(Document Document, TextSpan Span)
{
    /// <summary>The characters at this place, as given.</summary>
    public string Text => Span.Of(Document.Text).ToString();

    /// <summary>
    /// The span in the file as read, which reports show: <see cref="Span"/> itself, except for an article that was taken out of a web
    /// page.
    /// </summary>
    public TextSpan Original => Document.Article.Origin?.Original(Span) ?? Span;

    /// <summary>The line of the first character in the file as read, counted from 1.</summary>
    public int Line => Document.LineOf(Span.Start);

    /// <summary>The column of the first character in its line of the file as read, counted from 1 in UTF-16 code units.</summary>
    public int Column => Document.ColumnOf(Span.Start);

    /// <summary>The article and the place, as compilers write it: "a.txt(12,5)".</summary>
    public override string ToString() => $"{Document.Article.Name}({Line},{Column})";
}
