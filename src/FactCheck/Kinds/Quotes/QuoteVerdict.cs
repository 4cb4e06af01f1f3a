namespace FactCheck.Kinds.Quotes;

/// <summary>How a quotation stands to the words of an article, the best first.</summary>
internal enum QuoteVerdict
{
    /// <summary>Word for word.</summary>
    Verbatim,

    /// <summary>Word for word but for what an ellipsis or brackets announce.</summary>
    Trimmed,

    /// <summary>Words were left out, and nothing says so.</summary>
    Shortened,

    /// <summary>Words were changed or added.</summary>
    Altered,

    /// <summary>Word for word, and cut free of the negation it stood under.</summary>
    CutFromNegation,

    /// <summary>Two passages joined as if they were one.</summary>
    Spliced,

    /// <summary>The article does not have these words.</summary>
    Absent,
}
