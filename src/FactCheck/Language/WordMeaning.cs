using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>Compares what two words mean, by vectors and relations together. Immutable and thread-safe; allocates nothing.</summary>
internal sealed class WordMeaning
{
    /// <summary>What is below is chance: two random lemmas have a cosine below it in 9 of 10 cases.</summary>
    private const double ChanceCosine = 0.15;

    /// <summary>Vectors alone put gold beside silver and the rise beside the fall, so they alone never say "the same".</summary>
    private const double VectorCeiling = 0.65;

    /// <summary>A sense shared this usually makes synonyms.</summary>
    private const double UsualSynonym = 0.25;

    /// <summary>One shared this usually does where the vectors agree ("country" and "state": 0.20).</summary>
    private const double RareSynonym = 0.1;

    /// <summary>Both words are meant so more often than not: one can stand for the other wherever it stands.</summary>
    private const double UsualSense = 0.5;

    /// <summary>Words are numbered by frequency; a synonym beyond these ("judicature") is one that no news writer takes.</summary>
    private const int CommonWords = 12_000;

    private const float UsualKind = 0.2f;
    private const float NextKind = 0.4f;
    private const double CloseCosine = 0.5;

    /// <summary>One form as two parts of speech: "the rise", "to rise".</summary>
    private const double SameForm = 0.9;

    private const double Derived = 0.75;

    private const int Adjective = 2;

    private readonly WordVectors _vectors;
    private readonly WordRelations _relations;

    public WordMeaning(WordVectors vectors, WordRelations relations)
    {
        _vectors = vectors;
        _relations = relations;
    }

    public bool AreSynonyms(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        TryFind(lemma, other, partOfSpeech, out int word, out int otherWord, out int part)
        && (word == otherWord || (AreSynonyms(word, otherWord, part) && !_relations.AreOpposites(word, otherWord, part)));

    /// <summary>The common single words that share the usual sense of a word and keep its company, the most frequent first.</summary>
    public ImmutableArray<string> Synonyms(string lemma, PartOfSpeech partOfSpeech)
    {
        if (!WordRelations.TryGetPart(partOfSpeech, out int part) || !_relations.TryFind(lemma, part, out int word))
            return [];
        return [.. _relations.Sharing(word, part)
            .Where(other => other < CommonWords && _relations.SharedSense(word, other, part) >= UsualSense && Cosine(word, other) >= CloseCosine
                && !_relations.AreOpposites(word, other, part) && !_relations.AreDerived(word, part, other, part))
            .Select(_relations.Text)
            .Where(text => text.All(char.IsAsciiLetterLower))];
    }

    public bool AreOpposites(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        TryFind(lemma, other, partOfSpeech, out int word, out int otherWord, out int part) && _relations.AreOpposites(word, otherWord, part);

    public bool IsKindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> ancestor, PartOfSpeech partOfSpeech) =>
        TryFind(lemma, ancestor, partOfSpeech, out int word, out int otherWord, out int part)
        && (word == otherWord || AreSynonyms(word, otherWord, part) || _relations.KindOf(word, otherWord, part, UsualKind, out _) >= UsualKind);

    public bool IsPartOf(ReadOnlySpan<char> place, ReadOnlySpan<char> whole) =>
        _relations.TryFind(place, 0, out int word) && _relations.TryFind(whole, 0, out int wholeWord) && _relations.IsPartOf(word, wholeWord);

    public bool AreDerived(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> other, PartOfSpeech otherPartOfSpeech) =>
        WordRelations.TryGetPart(partOfSpeech, out int part) && WordRelations.TryGetPart(otherPartOfSpeech, out int otherPart)
        && _relations.TryFind(lemma, part, out int word) && _relations.TryFind(other, otherPart, out int otherWord)
        && (word == otherWord || _relations.AreDerived(word, part, otherWord, otherPart));

    public double Similarity(ReadOnlySpan<char> lemma, PartOfSpeech partOfSpeech, ReadOnlySpan<char> other, PartOfSpeech otherPartOfSpeech)
    {
        bool samePart = WordRelations.TryGetPart(partOfSpeech, out int part) & WordRelations.TryGetPart(otherPartOfSpeech, out int otherPart)
            ? part == otherPart
            : partOfSpeech == otherPartOfSpeech;
        if (lemma.Equals(other, StringComparison.OrdinalIgnoreCase))
            return samePart ? 1 : SameForm;

        if (!_vectors.Words.TryFind(lemma, out int word) || !_vectors.Words.TryFind(other, out int otherWord))
            return 0;
        double cosine = Cosine(word, otherWord);
        double related = 0;
        if (part >= 0 && otherPart >= 0 && _relations.HasSense(word, part) && _relations.HasSense(otherWord, otherPart))
        {
            if (part == otherPart && _relations.AreOpposites(word, otherWord, part))
                return 0;
            related = part == otherPart ? Related(word, otherWord, part) : 0;
            if (_relations.AreDerived(word, part, otherWord, otherPart))
                related = Math.Max(related, Derived);
        }

        double alike = Math.Clamp((cosine - ChanceCosine) / (1 - ChanceCosine), 0, 1);

        // Either tells; where both do, what is missing to 1 shrinks.
        return related == 0 ? VectorCeiling * alike : Math.Max(related + ((1 - related) * 0.5 * alike), VectorCeiling * alike);
    }

    public double Nearness(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        TryFind(lemma, other, partOfSpeech, out int word, out int otherWord, out int part) ? _relations.Nearness(word, otherWord, part) : 0;

    /// <summary>The cosine of the vectors; 0 where one has none.</summary>
    public double Cosine(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other) =>
        _vectors.TryGetRow(lemma, out int row) && _vectors.TryGetRow(other, out int otherRow) ? _vectors.Cosine(row, otherRow) : 0;

    public double SharedSense(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech) =>
        TryFind(lemma, other, partOfSpeech, out int word, out int otherWord, out int part) ? _relations.SharedSense(word, otherWord, part) : 0;

    /// <summary>How usual it is that the one means a kind of the other, and by how many steps; 0 when it is less usual than <paramref name="least"/>.</summary>
    public double KindOf(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech, out int steps, float least = 0)
    {
        steps = 0;
        return TryFind(lemma, other, partOfSpeech, out int word, out int otherWord, out int part) ? _relations.KindOf(word, otherWord, part, least, out steps) : 0;
    }

    private bool AreSynonyms(int word, int otherWord, int part)
    {
        double shared = _relations.SharedSense(word, otherWord, part);
        if (shared < RareSynonym && part != Adjective)
            return false;
        double cosine = Cosine(word, otherWord);
        if (shared >= UsualSynonym || (shared >= RareSynonym && shared + (0.3 * cosine) >= UsualSynonym))
            return true;

        // "Vast" and "large": an adjective and the head of its cluster. A verb and the next more general one are not the same: "shoot", "kill".
        return part == Adjective && cosine >= CloseCosine
            && Math.Max(_relations.KindOf(word, otherWord, part, NextKind, out _), _relations.KindOf(otherWord, word, part, NextKind, out _)) >= NextKind;
    }

    /// <summary>How alike the relations alone make two words.</summary>
    private double Related(int word, int otherWord, int part)
    {
        double shared = _relations.SharedSense(word, otherWord, part);
        double best = shared >= RareSynonym ? 0.6 + (0.35 * Math.Min(1, shared / 0.5)) : 0;
        double kind = _relations.KindOf(word, otherWord, part, UsualKind, out int steps);
        double reverse = _relations.KindOf(otherWord, word, part, UsualKind, out int reverseSteps);
        if (reverse > kind)
            (kind, steps) = (reverse, reverseSteps);
        if (kind >= UsualKind)
            best = Math.Max(best, (part == Adjective ? 0.3 : 0.4) + (0.3 * Math.Min(1, kind / 0.5)) - (0.1 * Math.Min(4, steps - 1)));
        return best;
    }

    private double Cosine(int word, int otherWord) =>
        word < _vectors.Count && otherWord < _vectors.Count ? _vectors.Cosine(word, otherWord) : 0;

    private bool TryFind(ReadOnlySpan<char> lemma, ReadOnlySpan<char> other, PartOfSpeech partOfSpeech, out int word, out int otherWord, out int part)
    {
        word = otherWord = -1;
        return WordRelations.TryGetPart(partOfSpeech, out part) && _relations.TryFind(lemma, part, out word) && _relations.TryFind(other, part, out otherWord);
    }
}
