namespace FactCheck.Kinds.Dates;

/// <summary>How a word stands to the event of a date; the class column of <c>event-words.tsv</c>.</summary>
internal enum EventClass
{
    /// <summary>A verb that only begins or ends its subject: "the summit opened".</summary>
    Aspect,

    /// <summary>A verb that only says that its subject or object is: "the summit took place", "was held".</summary>
    Occur,

    /// <summary>A verb of saying, whose date is that of the saying.</summary>
    Report,

    /// <summary>"born".</summary>
    Birth,

    /// <summary>"died".</summary>
    Death,

    /// <summary>"founded".</summary>
    Founding,

    /// <summary>A noun that only names a stretch of time: "the 2024-25 term".</summary>
    Period,

    /// <summary>A verb or adjective after which something has not happened yet.</summary>
    Plan,
}
