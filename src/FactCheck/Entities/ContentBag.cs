using System.Buffers;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>
/// The content words of a passage as a weighted set of lemma hashes, sorted, so that two bags compare in one merge. Numbers are left
/// out: they are what is being compared.
/// </summary>
internal readonly struct ContentBag
{
    private readonly ulong[] _words;
    private readonly float[] _weights;

    private ContentBag(ulong[] words, float[] weights)
    {
        _words = words;
        _weights = weights;
        foreach (float weight in weights)
            Weight += weight;
    }

    /// <summary>The sum of the weights.</summary>
    public float Weight { get; }

    /// <summary>The lemma hashes, sorted.</summary>
    public ReadOnlySpan<ulong> Words => _words;

    /// <summary>How many different words the bag holds.</summary>
    public int Count => _words.Length;

    /// <summary>The bag of the tokens <c>[first, end)</c> that <paramref name="filter"/> lets through.</summary>
    public static ContentBag Of(Document document, int first, int end, Func<int, bool>? filter = null)
    {
        // Scratch that is sorted beats a dictionary: every sentence and every clause becomes a bag.
        ulong[] hashes = ArrayPool<ulong>.Shared.Rent(end - first);
        int[] tokens = ArrayPool<int>.Shared.Rent(end - first);
        int found = 0;
        for (int i = first; i < end; i++)
        {
            if (WeightOf(document.Tokens[i]) > 0 && (filter is null || filter(i)))
            {
                hashes[found] = Hash(document.Tokens[i].Lemma);
                tokens[found++] = i;
            }
        }

        Array.Sort(hashes, tokens, 0, found);
        int count = 0;
        for (int i = 0; i < found; i++)
        {
            // Of a word that stands there twice, as two parts of speech, the last decides.
            if (count > 0 && hashes[count - 1] == hashes[i])
                tokens[count - 1] = Math.Max(tokens[count - 1], tokens[i]);
            else
                (hashes[count], tokens[count++]) = (hashes[i], tokens[i]);
        }

        ulong[] words = hashes.AsSpan(0, count).ToArray();
        float[] weights = new float[count];
        for (int i = 0; i < count; i++)
            weights[i] = WeightOf(document.Tokens[tokens[i]]);
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<int>.Shared.Return(tokens);
        return new ContentBag(words, weights);
    }

    /// <summary>Shared weight over the mean weight (Dice): 1 for the same words, 0 for none shared or an empty bag.</summary>
    public float Likeness(in ContentBag other)
    {
        float sum = Weight + other.Weight;
        return sum == 0 ? 0 : 2 * Shared(other) / sum;
    }

    /// <summary>Shared weight over this bag's weight: 1 when the other holds every word of this one; 0 for an empty bag.</summary>
    public float Coverage(in ContentBag other) => Weight == 0 ? 0 : Shared(other) / Weight;

    /// <summary>The weight of the words both hold.</summary>
    public float Shared(in ContentBag other)
    {
        float shared = 0;
        for (int i = 0, j = 0; i < _words.Length && j < other._words.Length;)
        {
            if (_words[i] == other._words[j])
            {
                shared += Math.Min(_weights[i], other._weights[j]);
                i++;
                j++;
            }
            else if (_words[i] < other._words[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }

    /// <summary>How much a token says about what its sentence speaks of: names most, function words and numbers nothing.</summary>
    private static float WeightOf(in Token token) => token.PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun => 1.5f,
        PartOfSpeech.Noun => 1f,
        PartOfSpeech.Verb => 0.8f,
        PartOfSpeech.Adjective => 0.7f,
        PartOfSpeech.Adverb => 0.3f,
        PartOfSpeech.X => 0.5f,
        _ => 0f,
    };

    /// <summary>FNV-1a over the upper-cased UTF-16 units: stable between runs and machines.</summary>
    internal static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in word)
        {
            hash ^= char.ToUpperInvariant(c);
            hash *= 1099511628211;
        }

        return hash;
    }
}
