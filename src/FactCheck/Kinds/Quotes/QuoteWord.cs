using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>A word as quotations compare it: where it stands, and a key in which case, apostrophes and spelling of contractions make no difference.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Key">Equal for words that a quotation may exchange freely.</param>
internal readonly record struct QuoteWord(int Start, int End, ulong Key)
{
    /// <summary>The key of a place where a quotation says that it leaves out or replaces words: an ellipsis, or words in brackets.</summary>
    public const ulong Gap = 0;

    /// <summary>Whether this is an ellipsis or words in brackets.</summary>
    public bool IsGap => Key == Gap;

    /// <summary>The place in the text.</summary>
    public TextSpan Span => new(Start, End);
}
