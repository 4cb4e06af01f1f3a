namespace FactCheck.Checking;

/// <summary>A node of a tree of <see cref="ScoreForest"/>.</summary>
/// <param name="Feature">The observation it asks for, an index into the forest's names; -1 for a leaf.</param>
/// <param name="AtMost">Up to this value, included, the way goes on at <paramref name="Left"/>, above it at <paramref name="Right"/>.</param>
/// <param name="Share">The share of consistent rewrites among those of the labelled ones that came here, 0 to 1, each weighed as in the fit.</param>
/// <param name="Left">The index of the node for values up to the limit.</param>
/// <param name="Right">The index of the node for values above it.</param>
internal readonly record struct ScoreNode(int Feature, double AtMost, double Share, int Left, int Right)
{
    /// <summary>A node that asks nothing more.</summary>
    public static ScoreNode Leaf(double share) => new(-1, 0, share, -1, -1);
}
