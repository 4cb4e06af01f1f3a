namespace FactCheck.Language;

/// <summary>Whether the place of a word asks for a capital by itself.</summary>
internal enum WordPosition
{
    Inside,
    First,
    AfterMark,
}
