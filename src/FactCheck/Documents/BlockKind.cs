namespace FactCheck.Documents;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>The headline of the article or of a section, or a heading inside it.</summary>
    Headline,

    /// <summary>The line with place or date that opens a section.</summary>
    Dateline,

    /// <summary>One item of a list; <see cref="Block.IntroducedBy"/> names the line that announces the list.</summary>
    ListItem,

    /// <summary>The text below a picture.</summary>
    Caption,

    /// <summary>Page furniture: ticker numbers, view counts, forms, links, credits. It carries no claims.</summary>
    Furniture,
}
