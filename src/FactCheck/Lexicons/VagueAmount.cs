namespace FactCheck.Lexicons;

/// <summary>A word for a usual range: "dozens".</summary>
/// <param name="Low">The lower end, included.</param>
/// <param name="High">The upper end, included.</param>
/// <param name="NeedsOf">Whether it counts only where "of" follows: "scores of".</param>
internal sealed record VagueAmount(decimal Low, decimal High, bool NeedsOf);
