using System.Runtime.Intrinsics;

namespace FactCheck.Language;

/// <summary>The weights of the network, read in place. Immutable and thread-safe.</summary>
internal sealed unsafe class NetworkWeights
{
    /// <summary>Embedding tables that words are hashed to, beside the table of words.</summary>
    internal const int HashedTables = 9;

    /// <summary>Length that word vectors are given where they enter.</summary>
    internal const float VectorLength = 3f;

    /// <summary>Deviation that the numbers beside the vectors are given where they enter.</summary>
    internal const float RestLength = 0.4f;

    private readonly ModelFile _file;

    public NetworkWeights(ModelFile file, WordVectors vectors)
    {
        _file = file;
        Vectors = vectors;
        var shape = file.Section<int>("english.shape");
        if (shape.Length != 7)
            throw new InvalidDataException($"english.shape: expected 7 numbers, found {shape.Length}.");
        (Width, Layers, Arc, Label) = (shape[0], shape[1], shape[2], shape[3]);
        (Tags, Relations, Entities) = (shape[4], shape[5], shape[6]);
        JointColumns = (2 * Arc) + (2 * Label) + Tags + Entities;
        QueryColumns = Arc + ArcDistance.Count;
        Words = new(file, "english.words", Width);
        WordRows = new(file, "english.wordrows");
        Traits = new(file, vectors.Words);
        Hashed = new EmbeddingTable[HashedTables];
        for (int i = 0; i < HashedTables; i++)
            Hashed[i] = new(file, $"english.hashed{i}", Width);
        VectorColumns = vectors.Dimensions + WordVectors.RestDimensions;
        Projection = Matrix("projection", VectorColumns, Width);
        NoVector = Matrix("novector", 1, Width);
        Layer = new float*[Layers];
        Gates = new float*[Layers];
        for (int i = 0; i < Layers; i++)
        {
            Layer[i] = Matrix($"layer{i}", Width, 3 * Width);
            Gates[i] = Matrix($"gates{i}", 4, Width);
        }

        Joint = Matrix("joint", Width, JointColumns);
        JointBias = Matrix("jointbias", 1, JointColumns);
        ArcWeights = Matrix("arc", Arc, QueryColumns);
        ArcBias = Matrix("arcbias", 1, Arc);
        Root = Matrix("root", 1, Arc + Label);
        LabelDistance = Matrix("labeldistance", ArcDistance.Count, Label);
        LabelWeights = Matrix("label", Label, Relations);
        LabelBias = Matrix("labelbias", 1, Relations);
    }

    /// <summary>Values of a token between the layers.</summary>
    public int Width { get; }

    public int Layers { get; }

    public int Arc { get; }

    public int Label { get; }

    public int Tags { get; }

    public int Relations { get; }

    public int Entities { get; }

    public int JointColumns { get; }

    public int QueryColumns { get; }

    /// <summary>Columns of a word vector where it enters, the numbers beside it included.</summary>
    public int VectorColumns { get; }

    public WordVectors Vectors { get; }

    public EmbeddingTable Words { get; }

    public HashTable WordRows { get; }

    public WordTraits Traits { get; }

    public EmbeddingTable[] Hashed { get; }

    public float* Projection { get; }

    public float* NoVector { get; }

    public float*[] Layer { get; }

    public float*[] Gates { get; }

    public float* Joint { get; }

    public float* JointBias { get; }

    public float* ArcWeights { get; }

    public float* ArcBias { get; }

    public float* Root { get; }

    public float* LabelDistance { get; }

    public float* LabelWeights { get; }

    public float* LabelBias { get; }

    /// <summary>A word vector as it enters the network.</summary>
    public static void Enter(WordVectors vectors, int row, float* target)
    {
        Scale(vectors.Row(row), VectorLength / vectors.Scale, target);
        Scale(vectors.Rest(row), RestLength / WordVectors.RestScale, target + vectors.Dimensions);
    }

    private static void Scale(ReadOnlySpan<sbyte> values, float scale, float* target)
    {
        fixed (sbyte* first = values)
        {
            for (int i = 0; i < values.Length; i += 16)
                (Vector512.ConvertToSingle(EmbeddingRow.WidenToInt32(first + i)) * Vector512.Create(scale)).Store(target + i);
        }
    }

    private float* Matrix(string name, int rows, int columns)
    {
        var section = _file.Section<float>("english." + name);
        if (section.Length != rows * columns || columns % MatrixKernel.ColumnMultiple != 0)
            throw new InvalidDataException($"english.{name}: expected {rows} x {columns} values, found {section.Length}.");
        fixed (float* first = section.Span)
            return first;
    }
}
