using System.Collections.Immutable;

namespace FactCheck.Kinds.Derivations;

/// <summary>What figures of a source give when they are put together.</summary>
/// <param name="Value">The result, in the unit it was asked for.</param>
/// <param name="Slack">How far off the result may be because its parts are rounded.</param>
/// <param name="Text">The reckoning as a reader would write it, without the result.</param>
/// <param name="Parts">The figures, never empty.</param>
internal readonly record struct Reckoned(decimal Value, decimal Slack, string Text, ImmutableArray<Figure> Parts);
