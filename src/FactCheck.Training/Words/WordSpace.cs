namespace FactCheck.Training.Words;

/// <summary>The distilled vectors before they are brought to bytes: unit vectors whose dot product is the cosine.</summary>
internal sealed class WordSpace
{
    private readonly GloveFile _glove;
    private readonly PrincipalAxes _axes;
    private readonly int _dropped;
    private readonly Dictionary<string, double[]> _units = new(StringComparer.Ordinal);

    public WordSpace(GloveFile glove, Vocabulary vocabulary, int dropped = VectorBuilder.DroppedAxes, int dimensions = VectorBuilder.Dimensions)
    {
        _glove = glove;
        _dropped = dropped;
        Dimensions = dimensions;
        _axes = PrincipalAxes.Of([.. vocabulary.Words.Take(vocabulary.VectorCount).Select(word => glove.Vectors[word])]);
    }

    public int Dimensions { get; }

    public double[]? Unit(string word)
    {
        if (!_units.TryGetValue(word, out double[]? unit) && _glove.Vectors.TryGetValue(word, out float[]? vector))
            _units[word] = unit = _axes.Project(vector, _dropped, Dimensions);
        return unit;
    }

    /// <summary>
    /// What <see cref="Unit"/> leaves out, beside it: the coordinates on the dropped axes and on the widest of the narrow ones, and the
    /// logarithm of the length; <paramref name="count"/> numbers.
    /// </summary>
    public double[] Rest(string word, int count)
    {
        double[] all = _axes.Coordinates(_glove.Vectors[word]);
        double length = Math.Sqrt(all.Skip(_dropped).Take(Dimensions).Sum(value => value * value));
        var narrow = all.Skip(_dropped + Dimensions).Take(count - 1 - _dropped);
        return [Math.Log(length), .. all.Take(_dropped).Concat(narrow).Select(value => value / length)];
    }

    public double Cosine(string word, string other) => Unit(word) is { } a && Unit(other) is { } b ? Dot(a, b) : 0;

    public static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
