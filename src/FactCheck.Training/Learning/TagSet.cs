using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>The tags that the network chooses from: part of speech, Penn tag and the features that belong to it, as one label.</summary>
internal sealed class TagSet
{
    /// <summary>Features that a label tells apart; the others follow from the word.</summary>
    public const Morphology Distinguishing =
        Morphology.Singular | Morphology.Plural | Morphology.Past | Morphology.Present | Morphology.Finite | Morphology.Infinitive
        | Morphology.Participle | Morphology.Gerund | Morphology.Passive | Morphology.Comparative | Morphology.Superlative
        | Morphology.Possessive | Morphology.Imperative;

    private readonly Dictionary<(string, string, Morphology), int> _exact = [];
    private readonly Dictionary<(string, string), int> _coarse = [];

    public TagSet(IEnumerable<TreebankSentence> sentences)
    {
        var counts = new Dictionary<(string Upos, string Xpos, Morphology Features), int>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            var key = Key(word);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        foreach (var (key, count) in counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal))
        {
            if (count >= 3)
            {
                _exact.Add(key, Tags.Count);
                _coarse.TryAdd((key.Upos, key.Xpos), Tags.Count);
                Tags.Add(key);
            }
        }
    }

    public List<(string Upos, string Xpos, Morphology Features)> Tags { get; } = [];

    /// <summary>The label of a word; -1 for one too rare to learn.</summary>
    public int Of(TreebankWord word) =>
        _exact.TryGetValue(Key(word), out int tag) || _coarse.TryGetValue((word.Upos, word.Xpos), out tag) ? tag : -1;

    private static (string Upos, string Xpos, Morphology Features) Key(TreebankWord word) =>
        (word.Upos, word.Xpos, UniversalNames.Features(word.Features) & Distinguishing);
}
