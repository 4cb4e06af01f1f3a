using FactCheck.Language;

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

    /// <summary>How many coordinates had to be cut.</summary>
    public int Clipped { get; private set; }

    public IReadOnlyDictionary<string, byte[]> Sections(WordSpace space, Vocabulary vocabulary)
    {
        byte[] values = new byte[vocabulary.VectorCount * space.Dimensions];
        for (int row = 0; row < vocabulary.VectorCount; row++)
        {
            double[] unit = space.Unit(vocabulary.Words[row])!;
            for (int i = 0; i < unit.Length; i++)
                values[(row * unit.Length) + i] = (byte)Quantize(unit[i]);
        }

        return new Dictionary<string, byte[]>
        {
            ["vectors.rest"] = Rest(space, vocabulary),
            ["vectors.values"] = values,
            ["vectors.shape"] = ModelFileWriter.Bytes<int>([vocabulary.VectorCount, space.Dimensions, Scale]),
        };
    }

    /// <summary>What the vectors leave out: each number over all words brought to mean 0 and to deviation <see cref="WordVectors.RestScale"/>.</summary>
    private static byte[] Rest(WordSpace space, Vocabulary vocabulary)
    {
        int count = vocabulary.VectorCount, width = WordVectors.RestDimensions;
        double[][] rows = [.. Enumerable.Range(0, count).Select(row => space.Rest(vocabulary.Words[row], width))];
        byte[] values = new byte[count * width];
        for (int i = 0; i < width; i++)
        {
            double mean = rows.Sum(row => row[i]) / count;
            double deviation = Math.Sqrt(rows.Sum(row => (row[i] - mean) * (row[i] - mean)) / count);
            for (int row = 0; row < count; row++)
            {
                double scaled = Math.Round((rows[row][i] - mean) / deviation * WordVectors.RestScale, MidpointRounding.ToEven);
                values[(row * width) + i] = (byte)(sbyte)Math.Clamp(scaled, -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        return values;
    }

    private sbyte Quantize(double value)
    {
        double scaled = Math.Round(value * Scale, MidpointRounding.ToEven);
        if (Math.Abs(scaled) > sbyte.MaxValue)
            Clipped++;
        return (sbyte)Math.Clamp(scaled, -sbyte.MaxValue, sbyte.MaxValue);
    }
}
