namespace FactCheck.Documents;

/// <summary>How the text of an article is written.</summary>
public enum ArticleFormat
{
    /// <summary>By the file's name: ".md" and ".markdown" are Markdown, everything else is plain text.</summary>
    ByName,

    /// <summary>Plain text, with front matter or without.</summary>
    PlainText,

    /// <summary>Markdown, with front matter or without. Its inline markup is left out of claims.</summary>
    Markdown,
}
