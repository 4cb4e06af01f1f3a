namespace FactCheck.Alignment;

/// <summary>How the sources carry a word.</summary>
/// <param name="Support">1 for the word itself, less the further the nearest word is, 0 for nothing near.</param>
/// <param name="IsExact">Whether the word itself stands there.</param>
/// <param name="Word">The word that carries it; null for none.</param>
/// <param name="Positions">Where what carries it stands, in order; empty when nothing near enough does.</param>
internal sealed record WordMatch(double Support, bool IsExact, string? Word, int[] Positions)
{
    /// <summary>Nothing carries the word.</summary>
    public static WordMatch Absent { get; } = new(0, IsExact: false, null, []);
}
