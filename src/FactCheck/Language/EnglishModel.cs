namespace FactCheck.Language;

/// <summary>The English language engine: tokens, tags, lemmas, dependencies, entities. Immutable and thread-safe.</summary>
public sealed class EnglishModel
{
    private readonly string _language = "en";

    /// <summary>The model that ships in the package, loaded on first use.</summary>
    public static EnglishModel Default { get; } = new();

    /// <summary>Analyses the blocks of a text. A sentence never crosses a block; text outside every block gets no tokens.</summary>
    /// <param name="text">The text, untouched.</param>
    /// <param name="blocks">Half-open ranges counted from the start, in order, not overlapping; none means the whole text.</param>
    /// <exception cref="ArgumentException">A block lies outside the text, overlaps its predecessor, or counts from the end.</exception>
    public Analysis Analyze(string text, params ReadOnlySpan<Range> blocks)
    {
        ArgumentNullException.ThrowIfNull(text);
        throw new InvalidOperationException($"The {_language} model is not built yet.");
    }
}
