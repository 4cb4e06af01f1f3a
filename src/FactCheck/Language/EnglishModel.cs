namespace FactCheck.Language;

/// <summary>The English language engine: tokens, tags, lemmas, dependencies, entities, word meaning. Immutable and thread-safe.</summary>
public sealed partial class EnglishModel
{
    private static readonly Lazy<EnglishModel> Embedded = new(() => new(ModelFile.OpenEmbedded()));

    private readonly ModelFile _file;

    /// <summary>Reads a model in place.</summary>
    /// <exception cref="InvalidDataException">A section is missing or damaged.</exception>
    internal EnglishModel(ModelFile file)
    {
        _file = file;
        var words = new WordTable(file);
        Vectors = new(file, words);
        Meaning = new(Vectors, new(file, words));
    }

    /// <summary>The model that ships in the package, loaded on first use.</summary>
    /// <exception cref="InvalidDataException">The model is damaged, or the library was built without it.</exception>
    public static EnglishModel Default => Embedded.Value;

    /// <summary>Analyses the blocks of a text. A sentence never crosses a block; text outside every block gets no tokens.</summary>
    /// <param name="text">The text, untouched.</param>
    /// <param name="blocks">Half-open ranges counted from the start, in order, not overlapping; none means the whole text.</param>
    /// <exception cref="ArgumentException">A block lies outside the text, overlaps its predecessor, or counts from the end.</exception>
    public Analysis Analyze(string text, params ReadOnlySpan<Range> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new InvalidOperationException($"The parser is not built yet: {string.Join(' ', _file.Names)}.");
    }
}
