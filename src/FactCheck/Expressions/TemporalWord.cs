namespace FactCheck.Expressions;

/// <summary>What a word means in a date.</summary>
/// <param name="Class">The part it plays; none for other words.</param>
/// <param name="Value">What it stands for: the month's number, the weekday, the unit, the step.</param>
/// <param name="IsShort">Whether it is an abbreviation ("Jan", "Tue").</param>
internal readonly record struct TemporalWord(TemporalClass Class, int Value, bool IsShort);
