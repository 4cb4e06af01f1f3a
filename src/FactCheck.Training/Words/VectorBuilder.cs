namespace FactCheck.Training.Words;

/// <summary>
/// Distils word vectors: the mean is taken off, the axes along which all words lie alike are dropped, the narrowest axes too, and what
/// is left is brought to one length and to one signed byte a dimension ("All-but-the-Top", Mu and Viswanath 2018).
/// </summary>
internal sealed class VectorBuilder
{
    /// <summary>The widest axes say how frequent a word is, not what it means; the command <c>words curve</c> tries other numbers.</summary>
    internal const int DroppedAxes = 2;

    /// <summary>80 would tell synonyms from others in 90.8% of the pairs instead of 90.1%, for a quarter more bytes.</summary>
    internal const int Dimensions = 64;

    /// <summary>The length of a row; the few coordinates above 127 / 200 of it are cut.</summary>
    internal const int Scale = 200;

    private readonly int _dropped;
    private readonly int _dimensions;

    public VectorBuilder(int dropped = DroppedAxes, int dimensions = Dimensions)
    {
        _dropped = dropped;
        _dimensions = dimensions;
    }

    /// <summary>How many coordinates had to be cut.</summary>
    public int Clipped { get; private set; }

    public IReadOnlyDictionary<string, byte[]> Sections(GloveFile glove, Vocabulary vocabulary)
    {
        float[][] vectors = [.. vocabulary.Words.Take(vocabulary.VectorCount).Select(word => glove.Vectors[word])];
        var axes = PrincipalAxes.Of(vectors);
        byte[] values = new byte[vectors.Length * _dimensions];
        for (int row = 0; row < vectors.Length; row++)
        {
            double[] unit = axes.Project(vectors[row], _dropped, _dimensions);
            for (int i = 0; i < _dimensions; i++)
                values[(row * _dimensions) + i] = (byte)Quantize(unit[i]);
        }

        return new Dictionary<string, byte[]>
        {
            ["vectors.values"] = values,
            ["vectors.shape"] = ModelFileWriter.Bytes<int>([vectors.Length, _dimensions, Scale]),
        };
    }

    private sbyte Quantize(double value)
    {
        double scaled = Math.Round(value * Scale, MidpointRounding.ToEven);
        if (Math.Abs(scaled) > sbyte.MaxValue)
            Clipped++;
        return (sbyte)Math.Clamp(scaled, -sbyte.MaxValue, sbyte.MaxValue);
    }
}
