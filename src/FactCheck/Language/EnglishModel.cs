namespace FactCheck.Language;

/// <summary>The English language engine: tokens, tags, lemmas, dependencies, entities, word meaning. Immutable and thread-safe.</summary>
public sealed partial class EnglishModel
{
    private static readonly Lazy<EnglishModel> Embedded = new(() => new(ModelFile.OpenEmbedded()));

    private readonly ModelFile _file;
    private readonly Lazy<TextAnalyzer> _analyzer;

    /// <summary>Reads a model in place.</summary>
    /// <exception cref="InvalidDataException">A section is missing or damaged.</exception>
    internal EnglishModel(ModelFile file)
    {
        _file = file;
        var words = new WordTable(file);
        Vectors = new(file, words);
        Meaning = new(Vectors, new(file, words));
        _analyzer = new(() => new(_file, Vectors, Meaning));
        _nameGender = new(file, Vectors);
    }

    /// <summary>The model that ships in the package, loaded on first use.</summary>
    /// <exception cref="InvalidDataException">The model is damaged, or the library was built without it.</exception>
    public static EnglishModel Default => Embedded.Value;

    /// <summary>What analyses texts; for the trainer, which gives tokens of its own.</summary>
    internal TextAnalyzer Analyzer => _analyzer.Value;

    /// <summary>Analyses the blocks of a text. A sentence never crosses a block; text outside every block gets no tokens.</summary>
    /// <param name="text">The text, untouched.</param>
    /// <param name="blocks">Half-open ranges counted from the start, in order, not overlapping; none means the whole text.</param>
    /// <exception cref="ArgumentException">A block lies outside the text, overlaps its predecessor, or counts from the end.</exception>
    public Analysis Analyze(string text, params ReadOnlySpan<Range> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        int last = 0;
        foreach (var block in blocks)
        {
            if (block.Start.IsFromEnd || block.End.IsFromEnd || block.Start.Value < last || block.End.Value < block.Start.Value
                || block.End.Value > text.Length)
                throw new ArgumentException($"Block {block} is out of order or outside the text of {text.Length} characters.", nameof(blocks));
            last = block.End.Value;
        }

        return Analyzer.Analyze(text, blocks);
    }
}
