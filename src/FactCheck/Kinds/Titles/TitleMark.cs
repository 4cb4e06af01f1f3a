namespace FactCheck.Kinds.Titles;

/// <summary>How a text marks a title.</summary>
internal enum TitleMark
{
    /// <summary>By quotation marks.</summary>
    Quoted,

    /// <summary>By capitals beside a noun that says what it is: "the Open Harbour project".</summary>
    Capitalised,

    /// <summary>By a work noun and what it is on, in lower case: "the initiative on clean rivers and safe dams".</summary>
    Described,
}
