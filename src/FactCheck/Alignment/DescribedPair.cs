using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>
/// Two figures of one dimension, and how they stand to each other, found out when it is first asked for: of most pairs nobody asks, since
/// their values tell enough. Not thread-safe.
/// </summary>
/// <param name="claim">The figure of the one article.</param>
/// <param name="other">The figure of the other article.</param>
/// <param name="observe">Observes the two, as <see cref="FigureFeatures.Names"/> names it.</param>
internal sealed class DescribedPair(Claim claim, Claim other, Func<Claim, Claim, double[]> observe)
{
    private double[]? _observed;

    /// <summary>The figure of the one article.</summary>
    public Claim Claim => claim;

    /// <summary>The figure of the other article.</summary>
    public Claim Other => other;

    /// <summary>How they stand to each other.</summary>
    public double[] Observed => _observed ??= observe(claim, other);
}
