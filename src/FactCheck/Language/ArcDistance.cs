namespace FactCheck.Language;

/// <summary>How far a head stands from its dependent, in steps that grow with the distance.</summary>
internal static class ArcDistance
{
    /// <summary>Steps on both sides, and one for the root, padded to a full vector.</summary>
    internal const int Count = 32;

    /// <summary>The step of the root.</summary>
    internal const int Root = 0;

    /// <summary>The step of a head that stands <paramref name="distance"/> tokens after its dependent (before it when negative).</summary>
    public static int Of(int distance)
    {
        int length = Math.Abs(distance);
        int step = length <= 6 ? length : length <= 8 ? 7 : length <= 11 ? 8 : length <= 15 ? 9 : length <= 21 ? 10 : length <= 30 ? 11 : 12;
        return distance > 0 ? step : step + 13;
    }
}
