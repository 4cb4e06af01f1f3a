namespace FactCheck.Entities;

/// <summary>Which words around one place are alike to which around another, and how much: most pairs of words are not at all. Not thread-safe.</summary>
internal sealed class SettingLikeness
{
    /// <summary>A word may stand this much farther from the other place; beyond, it counts as <see cref="FarWord"/>.</summary>
    private const int Reach = 2;

    private const float FarWord = 0.7f;

    private readonly List<(int Word, int Other, float Likeness)> _alike = [];
    private FigureSetting? _one, _other;
    private float[] _best = new float[64];

    /// <summary>Forgets the pair before.</summary>
    internal void Begin(FigureSetting one, FigureSetting other)
    {
        (_one, _other) = (one, other);
        _alike.Clear();
    }

    /// <summary>Notes how alike two words are, above 0.</summary>
    internal void Add(int word, int other, float likeness) => _alike.Add((word, other, likeness));

    /// <summary>The share of the words near one place that have their like in the sentence of the other: the mean of both ways, and the lesser.</summary>
    public (double Mean, double Lesser) Shared(int distance)
    {
        double there = Covered(_one!, _other!, distance, back: false);
        double back = Covered(_other!, _one!, distance, back: true);
        return ((there + back) / 2, Math.Min(there, back));
    }

    private double Covered(FigureSetting setting, FigureSetting other, int distance, bool back)
    {
        ReadOnlySpan<SettingWord> words = setting.Words.AsSpan(), others = other.Words.AsSpan();
        if (_best.Length < words.Length)
            _best = new float[words.Length];
        Span<float> best = _best.AsSpan(0, words.Length);
        best.Clear();
        foreach ((int one, int two, float alike) in _alike)
        {
            (int word, int rival) = back ? (two, one) : (one, two);
            best[word] = Math.Max(best[word], others[rival].Distance > distance + Reach ? alike * FarWord : alike);
        }

        double sum = 0;
        double covered = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Distance > distance)
                continue;
            sum += words[i].Weight;
            covered += words[i].Weight * best[i];
        }

        return sum == 0 ? 0 : covered / sum;
    }
}
