using System.Collections.Immutable;

namespace FactCheck.Kinds.Derivations;

/// <summary>How a figure follows from others.</summary>
/// <param name="Text">The sum as a reader would write it: "62 + 38 = 100, line 3".</param>
/// <param name="Parts">The figures it follows from.</param>
internal sealed record Proof(string Text, ImmutableArray<Figure> Parts);
