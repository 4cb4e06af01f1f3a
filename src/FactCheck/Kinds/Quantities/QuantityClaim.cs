using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quantities;

/// <summary>A figure with what it measures; <see cref="Claim.Quantity"/> and <see cref="Claim.Measure"/> are always there.</summary>
internal sealed class QuantityClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
    : Claim(kind, document, span, sentence)
{
    /// <summary>How the figure came about.</summary>
    public QuantityOrigin Origin { get; init; }

    /// <summary>The figure without hedge and noun; for a recount, the same as the claim's span.</summary>
    public required TextSpan Figure { get; init; }

    /// <summary>Whether it restates in brackets, in another unit or currency, the figure before them: "£640m" of "$1bn (£640m)".</summary>
    public bool IsConverted { get; internal set; }

    /// <summary>Whether its noun and its verb are those of the figure before it: 27 in "Karvelia frees 43 soldiers and Sundmark 27".</summary>
    public bool IsGapped { get; init; }

    /// <summary>What the figure is a part of: 9 in "two of the nine members"; null where the text says no whole.</summary>
    public decimal? Whole { get; internal set; }

    /// <summary>For an enumeration, the named parts counted as one each ("the Lisbon Charter"), as written; otherwise empty.</summary>
    public ImmutableArray<string> NamedParts { get; init; } = [];
}
