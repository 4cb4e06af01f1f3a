using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>Relates two lemmas in meaning; remembers what it was asked. Not thread-safe.</summary>
internal sealed class WordMatcher(EnglishModel model)
{
    /// <summary>Likeness from which words are close enough to name one thing in one context; words that merely keep company lie below.</summary>
    private const float MinNear = 0.66f;

    private readonly Dictionary<(string, string), WordRelation> _nouns = [], _acts = [];

    /// <summary>How two nouns, names or adjectives stand to each other; <see cref="WordRelation.Unknown"/> when one is null.</summary>
    public WordRelation Relate(string? word, string? other)
    {
        if (word is null || other is null)
            return WordRelation.Unknown;
        if (string.Equals(word, other, StringComparison.OrdinalIgnoreCase))
            return WordRelation.Same;
        if (!_nouns.TryGetValue((word, other), out WordRelation relation))
        {
            relation = Stem(word).Equals(Stem(other), StringComparison.OrdinalIgnoreCase) ? WordRelation.Same : Relate(word, other, PartOfSpeech.Noun, PartOfSpeech.Noun);
            _nouns.Add((word, other), relation);
        }

        return relation;
    }

    /// <summary>How two relations stand to each other, each a verb or a noun made of one: "sign", "signing".</summary>
    public WordRelation RelateActs(string? word, string? other)
    {
        if (word is null || other is null)
            return WordRelation.Unknown;
        if (string.Equals(word, other, StringComparison.OrdinalIgnoreCase))
            return WordRelation.Same;
        if (_acts.TryGetValue((word, other), out WordRelation best))
            return best;
        best = WordRelation.Different;
        foreach (PartOfSpeech one in (ReadOnlySpan<PartOfSpeech>)[PartOfSpeech.Verb, PartOfSpeech.Noun])
        {
            foreach (PartOfSpeech two in (ReadOnlySpan<PartOfSpeech>)[PartOfSpeech.Verb, PartOfSpeech.Noun])
            {
                if (Relate(word, other, one, two) is var relation && relation > best)
                    best = relation;
            }
        }

        _acts.Add((word, other), best);
        return best;
    }

    /// <summary>Shared words over the smaller set, near words counted half; null when one set is empty.</summary>
    public double? Overlap(ImmutableArray<string> these, ImmutableArray<string> those)
    {
        if (these.IsEmpty || those.IsEmpty)
            return null;
        double shared = 0;
        foreach (string word in these)
        {
            double best = 0;
            foreach (string candidate in those)
            {
                best = Math.Max(best, Relate(word, candidate) switch
                {
                    WordRelation.Same => 1,
                    WordRelation.Near => 0.5,
                    _ => 0,
                });
            }

            shared += best;
        }

        return Math.Min(1, shared / Math.Min(these.Length, those.Length));
    }

    /// <summary>Whether the words mean the opposite of each other.</summary>
    public bool AreOpposites(string word, string other, PartOfSpeech partOfSpeech) => model.AreOpposites(word, other, partOfSpeech);

    /// <summary>The word without the endings on which a tagger may differ: "operating" is an adjective here and a participle there.</summary>
    private static ReadOnlySpan<char> Stem(string word)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ed", "e", "s"])
        {
            if (word.Length >= ending.Length + 4 && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return word.AsSpan(0, word.Length - ending.Length);
        }

        return word;
    }

    private WordRelation Relate(string word, string other, PartOfSpeech partOfSpeech, PartOfSpeech otherPartOfSpeech)
    {
        WordPair pair = model.Meaning.Pair(model.Meaning.Find(word, partOfSpeech), model.Meaning.Find(other, otherPartOfSpeech));
        if (pair.AreOpposites)
            return WordRelation.Different;
        if (pair.AreSynonyms)
            return WordRelation.Same;
        if (pair.IsKindOf || pair.HasKind)
            return WordRelation.Near;
        return pair.AreDerived ? WordRelation.Same : pair.Similarity >= MinNear ? WordRelation.Near : WordRelation.Different;
    }
}
