using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>A comparison with what alignment knew about the pair.</summary>
/// <param name="Comparison">What the comparer concluded.</param>
/// <param name="Correspondence">What the pair was found by.</param>
internal sealed record AlignedComparison(Comparison Comparison, Correspondence Correspondence)
{
    public Claim Claim => Comparison.Claims[0];

    public Claim Evidence => Comparison.Claims[1];

    /// <summary>Whether the figures were matched by all that stands around them, not by what they are said to measure.</summary>
    public bool IsMatched { get; init; }

    /// <summary>Whether the claim's figure was surely taken from another place of the source, so that a sum that gives it too is chance.</summary>
    public bool IsOfSourceFigure { get; init; }

    /// <summary>How sure the pair is, by alignment and by the comparer.</summary>
    public double Strength => Math.Max(Comparison.Strength, Correspondence.Strength);
}
