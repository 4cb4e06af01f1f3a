namespace FactCheck.Documents;

/// <summary>How far page furniture goes on after the line that shows it.</summary>
internal enum FurnitureReach
{
    /// <summary>The line is no furniture by its words.</summary>
    None,

    /// <summary>The line alone: "Share", "640 views".</summary>
    Line,

    /// <summary>The line and the links below it: "Related Articles".</summary>
    Links,

    /// <summary>All that follows on the page: "Leave a Reply".</summary>
    Rest,

    /// <summary>A picture credit; words before it or after it are the caption.</summary>
    Credit,
}
