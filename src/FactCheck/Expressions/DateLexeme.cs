namespace FactCheck.Expressions;

/// <summary>A run of letters, a run of digits, or one other character, as the date scanner reads a text.</summary>
/// <param name="Start">First UTF-16 offset.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Number">The value of a run of up to nine digits; -1 for anything else.</param>
/// <param name="Symbol">The character, when it is neither letter nor digit; otherwise '\0'. Hyphens, en dashes and tildes are '-', which an em dash is not, all apostrophes '\''.</param>
/// <param name="IsGlued">Whether it follows the one before without white space.</param>
/// <param name="Word">What a word means in a date.</param>
internal readonly record struct DateLexeme(int Start, int End, int Number, char Symbol, bool IsGlued, TemporalWord Word)
{
    /// <summary>How many characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a run of digits, up to nine of them.</summary>
    public bool IsNumber => Number >= 0;
}
