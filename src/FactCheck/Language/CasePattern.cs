namespace FactCheck.Language;

/// <summary>How a word is cased.</summary>
internal enum CasePattern
{
    NoLetter,
    Lower,
    Capitalised,
    Capitals,
    OneCapital,
    Mixed,
}
