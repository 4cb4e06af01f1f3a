using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>A wording beside a figure.</summary>
/// <param name="Hedge">What it makes of the figure.</param>
/// <param name="Side">Where it stands.</param>
/// <param name="WithTime">Whether it hedges a length of time too; "over five years" means during them.</param>
internal sealed record HedgeWord(Hedge Hedge, HedgeSide Side, bool WithTime)
{
    /// <summary>"or equal": the bound before it belongs to the interval.</summary>
    public static HedgeWord OrEqual { get; } = new(Hedge.Exact, HedgeSide.After, true);
}
