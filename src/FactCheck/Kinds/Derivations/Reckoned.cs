using System.Collections.Immutable;
using System.Globalization;

namespace FactCheck.Kinds.Derivations;

/// <summary>What figures of a source give when they are put together.</summary>
/// <param name="Value">The result, in the unit it was asked for.</param>
/// <param name="Slack">How far off the result may be because its parts are rounded.</param>
/// <param name="Form">The reckoning, a place "{0}" for each part.</param>
/// <param name="Parts">The figures, never empty.</param>
internal readonly record struct Reckoned(decimal Value, decimal Slack, string Form, ImmutableArray<Figure> Parts)
{
    /// <summary>The reckoning as a reader would write it, without the result; written when it is asked for, as most results are not the figure.</summary>
    public string Text => string.Format(CultureInfo.InvariantCulture, Form, [.. Parts.Select(FigureSentence.Show)]);
}
