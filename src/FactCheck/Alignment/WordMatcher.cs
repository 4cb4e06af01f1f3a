using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>Relates two lemmas in meaning.</summary>
internal sealed class WordMatcher(EnglishModel model)
{
    /// <summary>Cosine from which words are close enough to name one thing in one context.</summary>
    private const float MinNear = 0.6f;

    /// <summary>How the words stand to each other; <see cref="WordRelation.Unknown"/> when one is null.</summary>
    public WordRelation Relate(string? word, string? other)
    {
        if (word is null || other is null)
            return WordRelation.Unknown;
        if (string.Equals(word, other, StringComparison.OrdinalIgnoreCase))
            return WordRelation.Same;
        return model.Vectors.TryGetRow(word, out int row) && model.Vectors.TryGetRow(other, out int otherRow)
            && model.Vectors.Cosine(row, otherRow) >= MinNear
            ? WordRelation.Near
            : WordRelation.Different;
    }
}
