namespace FactCheck.Lexicons;

/// <summary>A place counted from the end or from here: "penultimate", "next".</summary>
/// <param name="Offset">How far: -1 for "penultimate", 1 for "next".</param>
/// <param name="FromEnd">Whether it is counted from the end, or else from the current one.</param>
internal sealed record RelativeOrdinal(int Offset, bool FromEnd);
