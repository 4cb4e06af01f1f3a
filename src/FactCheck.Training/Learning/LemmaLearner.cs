using System.Globalization;
using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>Learns edits from form to lemma: for every ending the edit that most of its words take, and the words that differ.</summary>
internal sealed class LemmaLearner
{
    private readonly Dictionary<string, int> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Ending, int Tag), int> _chosen = [];
    private readonly HashSet<(string Form, int Tag)> _seen = [];

    /// <summary>Entries of the table of rules.</summary>
    public List<(ulong Key, int Value)> Rules { get; } = [];

    /// <summary>The edits, one a line.</summary>
    public string Edits => string.Join('\n', _edits.OrderBy(pair => pair.Value).Select(pair => pair.Key));

    public void Learn(IEnumerable<TreebankSentence> sentences, IReadOnlyList<string> pennTags)
    {
        var words = new Dictionary<(string Form, int Tag), Dictionary<int, int>>();
        var typos = new HashSet<(string Form, int Tag)>();
        foreach (var word in sentences.SelectMany(sentence => sentence.Words))
        {
            int tag = -1;
            for (int i = 0; i < pennTags.Count && tag < 0; i++)
                tag = pennTags[i] == word.Xpos ? i : -1;
            if (tag < 0 || word.Lemma == "_" || word.Form.Length > 40 || Lemmatizer.IsNumber(word.Form))
                continue;
            if (word.Features.Contains("Typo=Yes", StringComparison.Ordinal))
                typos.Add((Folded(word.Form), tag));
            Count(words, (Folded(word.Form), tag), Edit(word.Form, word.Lemma, Prefers(word)));
        }

        // An ending's vote counts words, not their frequency.
        var endings = new Dictionary<(string Ending, int Tag), Dictionary<int, int>>();
        foreach (var (key, edits) in Ordered(words))
        {
            // "Hes" for "he's" says nothing about other words.
            if (typos.Contains(key))
                continue;
            int edit = Best(edits);
            for (int length = 0; length <= Math.Min(Lemmatizer.LongestEnding, key.Form.Length); length++)
                Count(endings, (key.Form[^length..], key.Tag), edit);
        }

        foreach (var (key, edits) in Ordered(endings).OrderBy(pair => pair.Key.Item1.Length))
        {
            int edit = Best(edits), total = edits.Values.Sum();
            if (key.Item1.Length > 0 && (total < 2 || Decide(key.Item1[1..], key.Item2) == edit))
                continue;
            _chosen[key] = edit;
            Rules.Add((Lemmatizer.EndingKey(key.Item1, key.Item2), edit));
        }

        foreach (var (key, edits) in Ordered(words))
        {
            int edit = Best(edits);
            _seen.Add(key);
            if (Decide(key.Form, key.Tag) != edit)
                Rules.Insert(0, (Lemmatizer.WordKey(WordFeatures.Of(key.Form).Normal, key.Tag), edit));
        }
    }

    /// <summary>Adds WordNet's irregular forms (noun.exc, verb.exc) that the treebanks do not show.</summary>
    public void AddExceptions(string folder, IReadOnlyList<string> pennTags)
    {
        foreach (var (name, tags) in new[] { ("noun.exc", "NNS"), ("verb.exc", "VBD VBN") })
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, name)))
            {
                string[] fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (fields.Length < 2 || !fields[0].All(char.IsAsciiLetter) || fields[0].Length > 24)
                    continue;
                int edit = Edit(fields[0], fields[1], true);
                foreach (int tag in tags.Split(' ').Select(tag => pennTags.ToList().IndexOf(tag)).Where(tag => tag >= 0))
                {
                    if (!_seen.Contains((fields[0], tag)) && Decide(fields[0], tag) != edit)
                        Rules.Add((Lemmatizer.WordKey(WordFeatures.Of(fields[0]).Normal, tag), edit));
                }
            }
        }
    }

    private int Decide(string form, int tag)
    {
        for (int length = Math.Min(Lemmatizer.LongestEnding, form.Length); length >= 0; length--)
        {
            if (_chosen.TryGetValue((form[^length..], tag), out int edit))
                return edit;
        }

        return -1;
    }

    private static bool Prefers(TreebankWord word) => word.Upos != "PROPN" && !word.Xpos.StartsWith("NNP", StringComparison.Ordinal);

    private int Edit(string form, string lemma, bool lower)
    {
        // "i" and "I" share a lemma that is neither's lower case: such short words take it whole.
        if (lower && form.Length <= 2 && lemma.Any(char.IsUpper) && lemma.Equals(form, StringComparison.OrdinalIgnoreCase))
            return Number(string.Create(CultureInfo.InvariantCulture, $"{form.Length}\t1\t{lemma}"));
        string basis = lower ? form.ToLowerInvariant() : form;
        int common = Common(basis, lemma);
        string other = lower ? form : form.ToLowerInvariant();
        if (Common(other, lemma) > common)
        {
            lower = !lower;
            common = Common(other, lemma);
        }

        return Number(string.Create(CultureInfo.InvariantCulture, $"{form.Length - common}\t{(lower ? 1 : 0)}\t{lemma[common..]}"));
    }

    private int Number(string edit)
    {
        if (!_edits.TryGetValue(edit, out int number))
        {
            number = _edits.Count;
            _edits.Add(edit, number);
        }

        return number;
    }

    private static int Common(string left, string right)
    {
        int common = 0;
        while (common < left.Length && common < right.Length && left[common] == right[common])
            common++;
        return common;
    }

    /// <summary>Lower case, digits kept: what an ending is looked up by.</summary>
    private static string Folded(string form) => form.ToLowerInvariant();

    private static int Best(Dictionary<int, int> edits) => edits.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private static void Count<TKey>(Dictionary<TKey, Dictionary<int, int>> table, TKey key, int edit)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var edits))
            table.Add(key, edits = []);
        edits[edit] = edits.GetValueOrDefault(edit) + 1;
    }

    private static IEnumerable<KeyValuePair<(string Form, int Tag), Dictionary<int, int>>> Ordered(Dictionary<(string Form, int Tag), Dictionary<int, int>> table) =>
        table.OrderBy(pair => pair.Key.Tag).ThenBy(pair => pair.Key.Form, StringComparer.Ordinal);
}
