namespace FactCheck.Training.Words;

/// <summary>
/// Learns from the names of <c>given-names.tsv</c> which way the vector of a given name leans: logistic regression with a ridge,
/// fitted by plain gradient descent, which ends at the same weights every time.
/// </summary>
internal sealed class NameGenderTrainer
{
    private const int Steps = 3_000;
    private const int Folds = 5;
    private const double Rate = 0.5;
    private const double Ridge = 0.02;

    private readonly List<(double[] Unit, bool IsMan)> _names = [];
    private readonly int _dimensions;

    public NameGenderTrainer(WordSpace space, Vocabulary vocabulary)
    {
        _dimensions = space.Dimensions;
        foreach (string[] cells in OwnTable.Read("given-names.tsv"))
        {
            if (vocabulary.TryGetNumber(cells[0], out int number) && number < vocabulary.VectorCount)
                _names.Add((space.Unit(cells[0])!, cells[1] == "m"));
        }
    }

    public IReadOnlyDictionary<string, byte[]> Sections() => new Dictionary<string, byte[]>
    {
        ["names.gender"] = ModelFileWriter.Bytes<float>([.. Fit(_names).Select(w => (float)w)]),
    };

    /// <summary>How the names of each fifth are told by what the others teach: told rightly, told wrongly, not told, at that threshold.</summary>
    public (int Right, int Wrong, int Untold) CrossValidate(double threshold)
    {
        int right = 0, wrong = 0, untold = 0;
        for (int fold = 0; fold < Folds; fold++)
        {
            double[] weights = Fit([.. _names.Where((_, i) => i % Folds != fold)]);
            foreach (var (unit, isMan) in _names.Where((_, i) => i % Folds == fold))
            {
                double lean = Lean(weights, unit);
                if (Math.Abs(lean) < threshold)
                    untold++;
                else if (lean > 0 == isMan)
                    right++;
                else
                    wrong++;
            }
        }

        return (right, wrong, untold);
    }

    private static double Lean(double[] weights, double[] unit) => weights[^1] + WordSpace.Dot(unit, weights);

    private double[] Fit(List<(double[] Unit, bool IsMan)> names)
    {
        double[] weights = new double[_dimensions + 1];
        double[] step = new double[_dimensions + 1];
        for (int round = 0; round < Steps; round++)
        {
            for (int i = 0; i < _dimensions; i++)
                step[i] = -Ridge * weights[i];
            step[^1] = 0;
            foreach (var (unit, isMan) in names)
            {
                double error = ((isMan ? 1 : 0) - (1 / (1 + Math.Exp(-Lean(weights, unit))))) / names.Count;
                for (int i = 0; i < _dimensions; i++)
                    step[i] += error * unit[i];
                step[^1] += error;
            }

            for (int i = 0; i < weights.Length; i++)
                weights[i] += Rate * step[i];
        }

        return weights;
    }
}
