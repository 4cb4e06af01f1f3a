using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Lexicons;

namespace FactCheck.Checking;

/// <summary>
/// The part of the consistency score that weighs observations together: extremely randomized trees (Geurts, Ernst and Wehenkel, 2006),
/// the mean of what their leaves say. They stand in <c>consistency-trees.tsv</c>, question by question. What a tree says is told apart into what
/// each observation asked on the way added (Saabas, 2014), so that contributions sum up to the score. Immutable and thread-safe.
/// </summary>
internal sealed class ScoreForest
{
    /// <summary>
    /// The log-odds that a share of consistent rewrites one higher stands for: with it the trees spread the rewrites of the folds left out
    /// as wide as the linear part does.
    /// </summary>
    public const double Scale = 7.7;

    // tree, path, feature, atMost, below, above, source; by position, as there are many rows.
    private const int PathColumn = 1;
    private const int FeatureColumn = 2;
    private const int LimitColumn = 3;
    private const int BelowColumn = 4;
    private const int AboveColumn = 5;

    /// <summary>The path of a tree's first question.</summary>
    private const string Root = "/";

    /// <summary>The share before anything is asked: both classes count alike in the fit.</summary>
    private const double RootShare = 0.5;

    /// <summary>What the trees say before anything is observed, in log-odds.</summary>
    public const double Constant = Scale * RootShare;

    private readonly ImmutableArray<ImmutableArray<ScoreNode>> _trees;

    /// <param name="features">The names of the observations.</param>
    /// <param name="trees">Each tree's nodes, its root first.</param>
    public ScoreForest(ImmutableArray<string> features, ImmutableArray<ImmutableArray<ScoreNode>> trees)
    {
        Features = features;
        _trees = trees;
    }

    /// <summary>The names of the observations the trees may ask for.</summary>
    public ImmutableArray<string> Features { get; }

    /// <summary>What each observation adds to <see cref="Constant"/>, in log-odds; those that no tree asked for are left out.</summary>
    public Dictionary<string, double> Of(IReadOnlyDictionary<string, double> features)
    {
        double[] values = [.. Features.Select(name => features.GetValueOrDefault(name))];
        double[] added = new double[Features.Length];
        foreach (ImmutableArray<ScoreNode> tree in _trees)
        {
            ScoreNode node = tree[0];
            double share = RootShare;
            while (node.Feature >= 0)
            {
                ScoreNode next = tree[values[node.Feature] <= node.AtMost ? node.Left : node.Right];
                added[node.Feature] += next.Share - share;
                (node, share) = (next, next.Share);
            }
        }

        var contributions = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < added.Length; i++)
        {
            if (added[i] != 0)
                contributions.Add(Features[i], added[i] * Scale / _trees.Length);
        }

        return contributions;
    }

    /// <summary>What the trees say, <see cref="Constant"/> among it, of values in the order of the names.</summary>
    public double Sum(double[] values)
    {
        double sum = 0;
        foreach (ImmutableArray<ScoreNode> tree in _trees)
        {
            ScoreNode node = tree[0];
            while (node.Feature >= 0)
                node = tree[values[node.Feature] <= node.AtMost ? node.Left : node.Right];
            sum += node.Share;
        }

        return sum * Scale / _trees.Length;
    }

    /// <summary>Reads the trees that ship in the package.</summary>
    /// <exception cref="InvalidDataException">The table is broken; the message names file and line.</exception>
    public static ScoreForest Load() => Read(LexiconTable.Load("consistency-trees.tsv", keyColumns: 2));

    /// <summary>Reads trees from a table; see <see cref="Rows"/>.</summary>
    /// <exception cref="InvalidDataException">The table is broken; the message names file and line.</exception>
    public static ScoreForest Read(LexiconTable table)
    {
        var features = new Dictionary<string, int>(StringComparer.Ordinal);
        var trees = ImmutableArray.CreateBuilder<ImmutableArray<ScoreNode>>();
        for (int row = 0; row < table.Rows.Length;)
        {
            if (table.Rows[row][PathColumn] != Root)
                throw table.Rows[row].Broken($"expected the path \"{Root}\" first.");
            var nodes = new List<ScoreNode>();
            row = ReadQuestion(table.Rows, row, RootShare, nodes, features);
            trees.Add([.. nodes]);
        }

        return new ScoreForest([.. features.OrderBy(pair => pair.Value).Select(pair => pair.Key)], trees.DrainToImmutable());
    }

    /// <summary>
    /// The rows of the table, one a question: a node's path is its parent's and "a" for values up to the limit or "b" for values above it; below
    /// and above are the shares of consistent rewrites on the two sides.
    /// </summary>
    public IEnumerable<string> Rows(string source)
    {
        int digits = (_trees.Length - 1).ToString(CultureInfo.InvariantCulture).Length;
        for (int tree = 0; tree < _trees.Length; tree++)
        {
            string name = tree.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
            foreach ((string path, ScoreNode node) in Questions(_trees[tree], 0, Root))
            {
                double below = _trees[tree][node.Left].Share, above = _trees[tree][node.Right].Share;
                yield return string.Create(CultureInfo.InvariantCulture, $"{name}\t{path}\t{Features[node.Feature]}\t{node.AtMost:0.#####}\t{below:0.####}\t{above:0.####}\t{source}");
            }
        }
    }

    private static IEnumerable<(string Path, ScoreNode Node)> Questions(ImmutableArray<ScoreNode> tree, int index, string path)
    {
        if (tree[index].Feature < 0)
            yield break;
        yield return (path, tree[index]);
        foreach (var below in Questions(tree, tree[index].Left, path + "a").Concat(Questions(tree, tree[index].Right, path + "b")))
            yield return below;
    }

    /// <summary>Adds the question in a row, and what is below it in the rows that follow; returns the first row that is not below it.</summary>
    private static int ReadQuestion(ImmutableArray<LexiconRow> rows, int row, double share, List<ScoreNode> nodes, Dictionary<string, int> features)
    {
        LexiconRow question = rows[row];
        if (!features.TryGetValue(question[FeatureColumn], out int feature))
            features.Add(question[FeatureColumn], feature = features.Count);
        int index = nodes.Count;
        nodes.Add(default);
        int next = ReadSide(rows, row + 1, question, 'a', Value(question, BelowColumn), nodes, features);
        int right = nodes.Count;
        next = ReadSide(rows, next, question, 'b', Value(question, AboveColumn), nodes, features);
        nodes[index] = new ScoreNode(feature, Value(question, LimitColumn), share, index + 1, right);
        return next;
    }

    private static int ReadSide(ImmutableArray<LexiconRow> rows, int row, LexiconRow question, char side, double share, List<ScoreNode> nodes, Dictionary<string, int> features)
    {
        string path = question[PathColumn];
        if (row < rows.Length && rows[row][PathColumn] is var below && below.Length == path.Length + 1 && below[^1] == side && below.StartsWith(path, StringComparison.Ordinal))
            return ReadQuestion(rows, row, share, nodes, features);
        nodes.Add(ScoreNode.Leaf(share));
        return row;
    }

    private static double Value(LexiconRow row, int column) =>
        double.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : throw row.Broken($"\"{row[column]}\" is no number.");
}
