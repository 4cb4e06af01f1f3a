using FactCheck.Lexicons;

namespace FactCheck.Alignment;

/// <summary>The regressions over figures of two articles. Thread-safe.</summary>
internal static class FigureOdds
{
    private static readonly Lazy<LearnedOdds> OneThingTable = new(() => LearnedOdds.Load("figure-things.tsv", FigureFeatures.Names));

    private static readonly Lazy<LearnedOdds> ConflictTable = new(() => LearnedOdds.Load("figure-conflicts.tsv", FigurePair.Names));

    /// <summary>Whether two figures are of one thing, by what stands around them (<c>figure-things.tsv</c>).</summary>
    public static LearnedOdds OneThing => OneThingTable.Value;

    /// <summary>Whether two different figures contradict each other (<c>figure-conflicts.tsv</c>).</summary>
    public static LearnedOdds Conflict => ConflictTable.Value;
}
