using System.Runtime.InteropServices;
using FactCheck.Language;

namespace FactCheck.Training.Learning;

/// <summary>
/// The network that is trained: embeddings, recurrent layers without a recurrent matrix (SRU) in both directions, and one joint layer
/// that feeds the tagger, the entity tagger, the arc scorer (biaffine) and the relation classifier.
/// </summary>
internal sealed unsafe partial class Network
{
    public const int HashedTables = NetworkWeights.HashedTables;
    private readonly int _width;
    private readonly int _half;
    private readonly NetworkShape _shape;
    private readonly float* _vectors;
    private readonly int _vectorWidth;
    private readonly List<Parameter> _all = [];
    private int _capacity;
    private readonly List<nint> _buffers = [];

    public Network(NetworkShape shape, int words, float* vectors, int vectorWidth, RandomStream random)
    {
        _shape = shape;
        _width = shape.Width;
        _half = shape.Width / 2;
        _vectors = vectors;
        _vectorWidth = vectorWidth;
        Words = Add("words", words, _width, 0.05f, random, true);
        int[] rows =
        [
            WordFeatures.PrefixRows, WordFeatures.ShortSuffixRows, WordFeatures.SuffixRows, WordFeatures.LongSuffixRows,
            WordFeatures.ShapeRows, WordFeatures.SpacingRows, WordTraits.FormRows, WordTraits.CaseRows, WordTraits.TopicRows,
        ];
        string[] names = ["prefix", "suffix2", "suffix3", "suffix4", "shape", "spacing", "forms", "case", "topic"];
        for (int i = 0; i < HashedTables; i++)
            Hashed[i] = Add(names[i], rows[i], _width, 0.05f, random, true);
        Projection = Add("projection", vectorWidth, _width, 0.15f, random);
        NoVector = Add("novector", 1, _width, 0.05f, random);
        Layer = new Parameter[shape.Layers];
        Gates = new Parameter[shape.Layers];
        for (int l = 0; l < shape.Layers; l++)
        {
            Layer[l] = Add($"layer{l}", _width, 3 * _width, MathF.Sqrt(3f / _width), random);
            Gates[l] = Add($"gates{l}", 4, _width, 0.1f, random);
            for (int i = 0; i < _width; i++)
            {
                Gates[l].Value[i] = 0.5f;
                Gates[l].Value[_width + i] = 0f;
            }
        }

        JointColumns = (2 * shape.Arc) + (2 * shape.Label) + shape.Tags + shape.Entities + shape.Tags;
        Joint = Add("joint", _width, JointColumns, MathF.Sqrt(3f / _width), random);
        JointBias = Add("jointbias", 1, JointColumns, 0f, random);
        Arc = Add("arc", shape.Arc, shape.Arc + ArcDistance.Count, MathF.Sqrt(3f / shape.Arc) * 0.5f, random);
        ArcBias = Add("arcbias", 1, shape.Arc, 0f, random);
        Root = Add("root", 1, shape.Arc + shape.Label, 0.1f, random);
        LabelDistance = Add("labeldistance", ArcDistance.Count, shape.Label, 0.05f, random);
        Label = Add("label", shape.Label, shape.Relations, MathF.Sqrt(3f / shape.Label), random);
        LabelBias = Add("labelbias", 1, shape.Relations, 0f, random);
    }

    public Parameter Words { get; }
    public Parameter[] Hashed { get; } = new Parameter[HashedTables];
    public Parameter Projection { get; }
    public Parameter NoVector { get; }
    public Parameter[] Layer { get; }

    /// <summary>Rows: bias of the forget gate, bias of the reset gate, state weight of the forget gate, of the reset gate.</summary>
    public Parameter[] Gates { get; }
    public Parameter Joint { get; }
    public Parameter JointBias { get; }
    public Parameter Arc { get; }
    public Parameter ArcBias { get; }
    public Parameter Root { get; }
    public Parameter LabelDistance { get; }
    public Parameter Label { get; }
    public Parameter LabelBias { get; }

    /// <summary>
    /// Columns of the joint layer: dependent, head, relation of the dependent, of the head, tags, entities, and what tags the two
    /// treebanks give differently: added to the tags for one, taken off for the other.
    /// </summary>
    public int JointColumns { get; }
    public IReadOnlyList<Parameter> All => _all;

    /// <summary>Puts the averages in the place of the weights, or back.</summary>
    public void SwapAverage()
    {
        foreach (var parameter in _all)
            parameter.SwapAverage();
    }

    private Parameter Add(string name, int rows, int columns, float deviation, RandomStream random, bool sparse = false)
    {
        var parameter = new Parameter(name, rows, columns, deviation, random, sparse);
        _all.Add(parameter);
        return parameter;
    }

    private float* Allocate(long count)
    {
        var memory = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        NativeMemory.Clear(memory, (nuint)(count * sizeof(float)));
        _buffers.Add((nint)memory);
        return memory;
    }
}
