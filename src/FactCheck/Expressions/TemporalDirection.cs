namespace FactCheck.Expressions;

/// <summary>Which way from the dateline a date without a year or week is looked for.</summary>
internal enum TemporalDirection
{
    /// <summary>The nearest one, either way.</summary>
    Nearest,

    /// <summary>The last one, the dateline's own day included.</summary>
    Past,

    /// <summary>The next one, the dateline's own day included.</summary>
    Future,
}
