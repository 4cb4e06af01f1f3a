using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>Compares what two words mean, by vectors and relations together. Immutable and thread-safe; allocates nothing.</summary>
internal sealed class WordMeaning
{
    /// <summary>Both words are meant so more often than not: one can stand for the other wherever it stands.</summary>
    private const double UsualSense = 0.5;

    /// <summary>Words are numbered by frequency; a synonym beyond these ("judicature") is one that no news writer takes.</summary>
    private const int CommonWords = 12_000;

    private const double CloseCosine = 0.5;

    /// <summary>One form as two parts of speech: "the rise", "to rise".</summary>
    private const double SameForm = 0.9;

    private readonly WordVectors _vectors;
    private readonly WordRelations _relations;

    public WordMeaning(WordVectors vectors, WordRelations relations)
    {
        _vectors = vectors;
        _relations = relations;
    }

    /// <summary>A word to be compared with several others.</summary>
    public WordEntry Find(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech) => _relations.Find(lemma, partOfSpeech);

    /// <summary>Two words that several things are asked of.</summary>
    public WordPair Pair(WordEntry word, WordEntry other) => new(_relations, _vectors, word, other);

    /// <summary>As <see cref="Pair(WordEntry, WordEntry)"/>, of two words of one part of speech.</summary>
    public WordPair Pair(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) => Pair(Find(lemma, partOfSpeech), Find(other, partOfSpeech));

    public bool AreSynonyms(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) => Pair(lemma, other, partOfSpeech).AreSynonyms;

    /// <summary>The common single words that share the usual sense of a word and keep its company, the most frequent first.</summary>
    public ImmutableArray<string> Synonyms(string lemma, PartOfSpeech partOfSpeech)
    {
        WordEntry word = Find(lemma, partOfSpeech);
        if (!word.HasSense)
            return [];
        return [.. _relations.Sharing(word)
            .Where(other => other.Word < CommonWords && _relations.SharedSense(word, other) >= UsualSense && Cosine(word, other) >= CloseCosine
                && !_relations.AreOpposites(word, other) && !_relations.AreDerived(word, other))
            .Select(_relations.Text)
            .Where(text => text.All(char.IsAsciiLetterLower))];
    }

    public bool AreOpposites(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) => Pair(lemma, other, partOfSpeech).AreOpposites;

    public bool IsKindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> ancestor, PartOfSpeech partOfSpeech) => Pair(lemma, ancestor, partOfSpeech).IsKindOf;

    public bool IsPartOf(ReadOnlySpan<char> place, ReadOnlySpan<char> whole) =>
        Find(place, PartOfSpeech.Noun) is { HasSense: true } word && Find(whole, PartOfSpeech.Noun) is { HasSense: true } wholeWord && _relations.IsPartOf(word, wholeWord);

    /// <summary>Whether a noun names a place that lies in a place that one of the words names.</summary>
    public bool IsPartOfAny(ReadOnlySpan<char> place, ReadOnlySpan<WordEntry> wholes) => _relations.IsPartOf(Find(place, PartOfSpeech.Noun), wholes);

    public bool AreDerived(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> other, PartOfSpeech otherPartOfSpeech) =>
        Pair(Find(lemma, partOfSpeech), Find(other, otherPartOfSpeech)).AreDerived;

    public double Similarity(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> other, PartOfSpeech otherPartOfSpeech)
    {
        if (!lemma.Equals(other, StringComparison.OrdinalIgnoreCase))
            return Pair(Find(lemma, partOfSpeech), Find(other, otherPartOfSpeech)).Similarity;
        bool samePart = WordRelations.TryGetPart(partOfSpeech, out int part) & WordRelations.TryGetPart(otherPartOfSpeech, out int otherPart)
            ? part == otherPart
            : partOfSpeech == otherPartOfSpeech;
        return samePart ? 1 : SameForm;
    }

    public double Nearness(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        Find(lemma, partOfSpeech) is { HasSense: true } word && Find(other, partOfSpeech) is { HasSense: true } otherWord ? _relations.Nearness(word, otherWord) : 0;

    /// <summary>The cosine of the vectors; 0 where one has none.</summary>
    public double Cosine(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other) =>
        _vectors.TryGetRow(lemma, out int row) && _vectors.TryGetRow(other, out int otherRow) ? _vectors.Cosine(row, otherRow) : 0;

    public double SharedSense(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        Find(lemma, partOfSpeech) is { HasSense: true } word && Find(other, partOfSpeech) is { HasSense: true } otherWord ? _relations.SharedSense(word, otherWord) : 0;

    /// <summary>How usual it is that the one means a kind of the other, and by how many steps; 0 when it is less usual than <paramref name="least"/>.</summary>
    public double KindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech, out int steps, float least = 0)
    {
        steps = 0;
        return Find(lemma, partOfSpeech) is { HasSense: true } word && Find(other, partOfSpeech) is { HasSense: true } otherWord
            ? _relations.KindOf(word, otherWord, least, out steps)
            : 0;
    }

    private double Cosine(WordEntry word, WordEntry other) =>
        word.Word < _vectors.Count && other.Word < _vectors.Count ? _vectors.Cosine(word.Word, other.Word) : 0;
}
