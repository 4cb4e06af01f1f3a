using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Training.Learning;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>
/// Grows extremely randomized trees (Geurts, Ernst and Wehenkel, "Extremely randomized trees", Machine Learning 63, 2006): at each node one
/// limit is drawn for every observation, and the one that parts the classes best is taken. The stream of numbers is seeded by the tree:
/// the same rows give the same trees.
/// </summary>
internal sealed class ForestFit
{
    private const int Trees = 60;

    /// <summary>A leaf has at least so many rows.</summary>
    private const int MinRows = 20;

    /// <summary>The values of all rows, one array an observation.</summary>
    private readonly double[][] _columns;
    private readonly double[] _consistent;
    private readonly double[] _weights;

    private ForestFit(double[][] rows, bool[] isConsistent, double[] weights)
    {
        _columns = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Select(row => row[column]).ToArray())];
        _consistent = [.. weights.Select((weight, row) => isConsistent[row] ? weight : 0)];
        _weights = weights;
    }

    /// <param name="names">The names of the observations.</param>
    /// <param name="rows">The values of each row, in the order of the names.</param>
    /// <param name="isConsistent">The class of each row.</param>
    /// <param name="weights">What each row counts.</param>
    public static ScoreForest Fit(ImmutableArray<string> names, double[][] rows, bool[] isConsistent, double[] weights)
    {
        var fit = new ForestFit(rows, isConsistent, weights);
        var trees = new ImmutableArray<ScoreNode>[Trees];
        Parallel.For(0, Trees, tree =>
        {
            var nodes = new List<ScoreNode>();
            fit.Grow(nodes, [.. Enumerable.Range(0, rows.Length)], new RandomStream((ulong)tree + 1));
            trees[tree] = [.. nodes];
        });
        return new ScoreForest(names, [.. trees]);
    }

    /// <summary>Adds the node of these rows and those below it; returns its index.</summary>
    private int Grow(List<ScoreNode> nodes, int[] inside, RandomStream random)
    {
        int index = nodes.Count;
        double share = inside.Sum(row => _consistent[row]) / inside.Sum(row => _weights[row]);
        nodes.Add(ScoreNode.Leaf(share));
        if (share is 0 or 1 || inside.Length < 2 * MinRows || Split(inside, random) is not var (feature, limit))
            return index;
        int left = Grow(nodes, [.. inside.Where(row => _columns[feature][row] <= limit)], random);
        int right = Grow(nodes, [.. inside.Where(row => _columns[feature][row] > limit)], random);
        nodes[index] = new ScoreNode(feature, limit, share, left, right);
        return index;
    }

    /// <summary>Of one limit drawn for each observation, the one after which the classes are purest (Gini); null when none leaves enough rows on both sides.</summary>
    private (int Feature, double Limit)? Split(int[] inside, RandomStream random)
    {
        (int Feature, double Limit)? best = null;
        double bestPurity = 0;
        for (int feature = 0; feature < _columns.Length; feature++)
        {
            double[] column = _columns[feature];
            double least = double.MaxValue, most = double.MinValue;
            foreach (int row in inside)
            {
                least = Math.Min(least, column[row]);
                most = Math.Max(most, column[row]);
            }

            if (least == most)
                continue;

            // As many digits as the table keeps.
            double limit = Math.Round(least + (random.NextSingle() * (most - least)), 5);
            if (Purity(inside, column, limit) is var purity && purity > bestPurity)
                (best, bestPurity) = ((feature, limit), purity);
        }

        return best;
    }

    /// <summary>The sum over both sides of the squares of the classes' weights by the side's weight; 0 when one side has too few rows.</summary>
    private double Purity(int[] inside, double[] column, double limit)
    {
        double lowYes = 0, low = 0, yes = 0, all = 0;
        int lowRows = 0;
        foreach (int row in inside)
        {
            yes += _consistent[row];
            all += _weights[row];
            if (column[row] > limit)
                continue;
            lowRows++;
            lowYes += _consistent[row];
            low += _weights[row];
        }

        return lowRows < MinRows || inside.Length - lowRows < MinRows ? 0 : Squares(lowYes, low) + Squares(yes - lowYes, all - low);
    }

    private static double Squares(double yes, double all) => ((yes * yes) + ((all - yes) * (all - yes))) / all;
}
