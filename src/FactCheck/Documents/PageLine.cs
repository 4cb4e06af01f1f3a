namespace FactCheck.Documents;

/// <summary>A line of a page as a reader sees it: trimmed, hard-wrapped lines joined, with the form that tells what it is.</summary>
internal sealed class PageLine
{
    public required TextSpan Span { get; init; }

    /// <summary>Whether a blank line stands before it.</summary>
    public required bool AfterBlank { get; init; }

    /// <summary>Words and figures.</summary>
    public required int Words { get; init; }

    public required int Letters { get; init; }

    public required int Digits { get; init; }

    /// <summary>Letters of the Latin script.</summary>
    public required int LatinLetters { get; init; }

    /// <summary>Bars, arrows and dots that stand between the links of a menu.</summary>
    public required int Separators { get; init; }

    /// <summary>The last character but closing quotation marks and brackets.</summary>
    public required char Last { get; init; }

    /// <summary>Whether it ends as a sentence ends.</summary>
    public bool EndsInStop => Last is '.' or '!' or '?' or '…' or '。';

    /// <summary>Running text by its form: it ends as a sentence does, or it is too long for a headline.</summary>
    public bool IsRunningText => (EndsInStop && Words >= 2 && !IsCut) || Words >= LongestHeadline;

    /// <summary>A few words and an ellipsis: a label that did not fit.</summary>
    public required bool IsCut { get; init; }

    /// <summary>Where the text after a list marker begins; the start of the line when it has none.</summary>
    public int Content { get; set; }

    public bool HasListMarker { get; set; }

    public bool HasHeadingMarker { get; set; }

    /// <summary>The date line it is; null when it is none.</summary>
    public Dateline? Dateline { get; set; }

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>Whether <see cref="Kind"/> is settled.</summary>
    public bool IsSettled { get; set; }

    /// <summary>The line that announces the list it is an item of; null when it is no item or nothing announces it.</summary>
    public PageLine? Introduction { get; set; }

    /// <summary>What it tells about the lines after it.</summary>
    public FurnitureReach Reach { get; set; }

    /// <summary>Headlines of agencies run to some twenty words; "and 3 more" pages have longer ones, which do no harm as paragraphs.</summary>
    private const int LongestHeadline = 26;

    public void Settle(BlockKind kind)
    {
        Kind = kind;
        IsSettled = true;
    }
}
