namespace FactCheck.Html;

/// <summary>A block of text of a page.</summary>
internal sealed class PageBlock
{
    /// <summary>The element that makes it a block: "p", "h1", "li", "div".</summary>
    public required string Element { get; init; }

    /// <summary>Number of the element it stands in; elements are numbered in page order.</summary>
    public required int Parent { get; init; }

    /// <summary>Number of the element that stands in.</summary>
    public required int Grandparent { get; init; }

    /// <summary>Number of the innermost <c>article</c>, <c>main</c> or article body around it; -1 for none.</summary>
    public required int Semantic { get; init; }

    /// <summary>Whether it stands in navigation, comments, a form or another part that is no article.</summary>
    public required bool IsApart { get; init; }

    /// <summary>The ranges of the page that make its text.</summary>
    public List<(int Start, int End)> Pieces { get; } = [];

    /// <summary>Characters that are not white space.</summary>
    public int Characters { get; set; }

    /// <summary>Those of them that stand in links.</summary>
    public int LinkCharacters { get; set; }

    public bool IsHeading => Element is ['h', >= '1' and <= '6'];

    /// <summary>More than half of it leads elsewhere: a menu or a list of stories, not a sentence with a link.</summary>
    public bool IsLinks => LinkCharacters * 2 > Characters;
}
