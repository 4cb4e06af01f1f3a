namespace FactCheck.Lexicons;

/// <summary>A word of a numeral.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">What it is worth: 20 for "twenty", 3 for "thirds".</param>
/// <param name="Spaced">Whether a blank may stand between it and the figure; only symbols may forbid it.</param>
internal sealed record NumberWord(NumberRole Role, decimal Value, bool Spaced);
