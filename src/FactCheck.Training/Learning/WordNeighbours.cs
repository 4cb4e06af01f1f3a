using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>
/// Words that can stand for one another in a training sentence without a label changing: near in meaning, and the same to the dictionary in
/// forms and topic ("mosque" for "temple", "Osaka" for "Kyoto"). So training meets the vectors of words that the treebanks lack.
/// </summary>
internal sealed class WordNeighbours
{
    private const int Most = 8;
    private const float LeastCosine = 0.45f;
    private readonly WordVectors _vectors;
    private readonly Dictionary<int, string[]> _neighbours = [];

    public WordNeighbours(IEnumerable<TreebankSentence> sentences, WordVectors vectors, ushort[] traits, byte[] topics)
    {
        _vectors = vectors;
        var groups = Enumerable.Range(0, vectors.Count).Where(row => topics[row] != 0 && IsPlain(row)).GroupBy(Kind).ToDictionary(group => group.Key, group => group.ToArray());
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            if (!IsOpen(word) || !vectors.TryGetRow(word.Form, out int row) || _neighbours.ContainsKey(row) || !groups.TryGetValue(Kind(row), out int[]? group) || !IsPlain(row))
                continue;
            _neighbours[row] =
            [
                .. group.Where(other => other != row).Select(other => (Row: other, Cosine: vectors.Cosine(row, other))).Where(pair => pair.Cosine >= LeastCosine)
                    .OrderByDescending(pair => pair.Cosine).ThenBy(pair => pair.Row).Take(Most).Select(pair => vectors.Words.Text(pair.Row)),
            ];
        }

        // An irregular past form says which of the two it is, so that none stands for another.
        bool IsPlain(int row) => (traits[row] & WordTraits.PastForm) == 0 || vectors.Words.Text(row).EndsWith("ed", StringComparison.Ordinal);

        (int, int) Kind(int row) => (traits[row] & (WordTraits.FormRows * 4 - 1), topics[row]);
    }

    /// <summary>The forms of a sentence with about one word of seven exchanged.</summary>
    public string[] Substitute(TreebankSentence sentence, RandomStream random) => [.. sentence.Words.Select(word => Substitute(word, random))];

    private string Substitute(TreebankWord word, RandomStream random)
    {
        if (!IsOpen(word) || random.Next(5) > 0 || !_vectors.TryGetRow(word.Form, out int row) || !_neighbours.TryGetValue(row, out string[]? choices) || choices.Length == 0)
            return word.Form;
        string choice = choices[random.Next(choices.Length)];
        return Casing.Of(word.Form) switch
        {
            CasePattern.Lower => choice,
            CasePattern.Capitalised => char.ToUpperInvariant(choice[0]) + choice[1..],
            CasePattern.Capitals => choice.ToUpperInvariant(),
            _ => word.Form,
        };
    }

    private static bool IsOpen(TreebankWord word) => word.Upos is "NOUN" or "PROPN" or "ADJ" or "VERB" && word.Form.Length > 2;
}
