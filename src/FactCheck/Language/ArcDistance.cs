namespace FactCheck.Language;

/// <summary>How far a head stands from its dependent, in steps that grow with the distance.</summary>
internal static class ArcDistance
{
    /// <summary>Steps on both sides, and one for the root, padded to a full vector.</summary>
    internal const int Count = 32;

    /// <summary>The step of the root.</summary>
    internal const int Root = 0;

    private const int Farthest = 31;

    // A look-up, since every pair of words of a sentence asks.
    private static readonly byte[] Steps = [.. Enumerable.Range(-Farthest, (2 * Farthest) + 1).Select(Step)];

    /// <summary>The step of a head that stands <paramref name="distance"/> tokens after its dependent (before it when negative).</summary>
    public static int Of(int distance) => Steps[Math.Clamp(distance, -Farthest, Farthest) + Farthest];

    private static byte Step(int distance)
    {
        int length = Math.Abs(distance);
        int step = length <= 6 ? length : length <= 8 ? 7 : length <= 11 ? 8 : length <= 15 ? 9 : length <= 21 ? 10 : length <= 30 ? 11 : 12;
        return (byte)(distance > 0 ? step : step + 13);
    }
}
