namespace FactCheck.Language;

/// <summary>
/// Whether a given name is a man's or a woman's, learned from the company it keeps: a linear reading of its vector.
/// Immutable and thread-safe; allocates nothing.
/// </summary>
internal sealed class NameGender
{
    /// <summary>A name that leans less is not told. At this bar 167 of 187 names were told rightly and 2 wrongly in cross-validation.</summary>
    internal const float LeastLean = 0.5f;

    private readonly WordVectors _vectors;
    private readonly ModelArray<float> _weights;

    public NameGender(ModelFile file, WordVectors vectors)
    {
        _vectors = vectors;
        _weights = file.Section<float>("names.gender");
        if (_weights.Length != vectors.Dimensions + 1)
            throw new InvalidDataException($"names.gender: {_weights.Length} weights for {vectors.Dimensions} dimensions.");
    }

    /// <summary>The log-odds that the name is a man's; 0 for a name without a vector. Means nothing for a word that is no name.</summary>
    public float Lean(ReadOnlySpan<char> name)
    {
        if (!_vectors.TryGetRow(name, out int row))
            return 0;
        float sum = 0;
        var values = _vectors.Row(row);
        var weights = _weights.Span;
        for (int k = 0; k < values.Length; k++)
            sum += values[k] * weights[k];
        return weights[^1] + (sum / _vectors.Scale);
    }

    /// <summary><see cref="Morphology.Masculine"/>, <see cref="Morphology.Feminine"/> or <see cref="Morphology.None"/>.</summary>
    public Morphology Of(ReadOnlySpan<char> name) => Lean(name) switch
    {
        >= LeastLean => Morphology.Masculine,
        <= -LeastLean => Morphology.Feminine,
        _ => Morphology.None,
    };
}
