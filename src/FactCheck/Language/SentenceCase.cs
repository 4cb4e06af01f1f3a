namespace FactCheck.Language;

/// <summary>How the words of a sentence are cased.</summary>
internal enum SentenceCase
{
    Usual,
    NoLower,
    NoCapital,
    Title,
}
