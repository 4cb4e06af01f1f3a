using System.Globalization;
using FactCheck.Language;
using FactCheck.Training.Treebank;
using FactCheck.Training.Words;

namespace FactCheck.Training.Learning;

/// <summary>Learns edits from form to lemma: for every ending the edit that most of its words take, and the words that differ.</summary>
internal sealed class LemmaLearner
{
    private readonly Dictionary<string, int> _edits = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Ending, int Tag), int> _chosen = [];
    private readonly Dictionary<(string Form, int Tag), int> _chosenWords = [];
    private readonly HashSet<(string Form, int Tag)> _seen = [];

    /// <summary>Of each word, the forms it was met in with their lemmas, and how often.</summary>
    private readonly Dictionary<(string Form, int Tag), Dictionary<(string Form, string Lemma), int>> _met = [];

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
            if (tag < 0 || word.Lemma == "_" || word.Form.Length > 40 || Lemmatizer.IsNumber(word.Form) || Lemmatizer.IsDecimalComma(word.Form))
                continue;
            if (word.Features.Contains("Typo=Yes", StringComparison.Ordinal))
                typos.Add((Folded(word.Form), tag));
            Count(_met, (Folded(word.Form), tag), (word.Form, word.Lemma));
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
            {
                _chosenWords[key] = edit;
                Rules.Insert(0, (Lemmatizer.WordKey(WordFeatures.Of(key.Form).Normal, key.Tag), edit));
            }
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

    /// <summary>
    /// Adds regular forms whose endings mislead: "provoked" is from "provoke" although "looked" is from "look". Where the endings lead to
    /// no word of WordNet and exactly one of the regular ways does, that one is learned.
    /// </summary>
    public void AddRegular(WordNetFile net, WordTable words, IReadOnlyList<string> pennTags)
    {
        var tags = pennTags.ToList();
        for (int number = 0; number < words.Count; number++)
        {
            string form = words.Text(number);
            if (form.Length < 4 || !form.All(char.IsAsciiLetterLower))
                continue;
            Add(form, 0, Inflections.Singulars(form), "NNS", "NNPS");
            Add(form, 1, Inflections.Singulars(form), "VBZ");
            Add(form, 1, Inflections.Stems(form, "ed"), "VBD", "VBN");
            Add(form, 1, Inflections.Stems(form, "ing"), "VBG");
            Add(form, 2, Inflections.Stems(form, "er"), "JJR");
            Add(form, 2, Inflections.Stems(form, "est"), "JJS");
        }

        AddCapitals(net, words, tags);
        AddAcronyms(net, words, tags);

        void Add(string form, int part, IEnumerable<string> stems, params ReadOnlySpan<string> penn)
        {
            string[] lemmas = [.. stems.Where(stem => net.Senses(stem, part).Count > 0).Distinct()];
            if (lemmas.Length != 1)
                return;
            foreach (string name in penn)
            {
                int tag = tags.IndexOf(name);
                if (tag < 0 || _seen.Contains((form, tag)) || Decide(form, tag) is not (>= 0 and int edit) || net.Senses(Apply(form, edit) ?? "", part).Count > 0)
                    continue;
                Rules.Add((Lemmatizer.WordKey(WordFeatures.Of(form).Normal, tag), Edit(form, lemmas[0], name != "NNPS")));
            }
        }
    }

    /// <summary>
    /// Words that WordNet writes with a capital only ("french", "kerala" typed in haste), as adjectives and as names; single letters,
    /// which stay as they are.
    /// </summary>
    private void AddCapitals(WordNetFile net, WordTable words, List<string> tags)
    {
        int capitalised = Number("0\t2\t"), kept = Number("0\t0\t");
        var forms = Enumerable.Range(0, words.Count).Select(words.Text).Concat(_met.Keys.Select(key => key.Form)).Where(form => form.Length > 2 && form.All(char.IsAsciiLetterLower));
        foreach (string form in forms.Distinct().Order(StringComparer.Ordinal))
        {
            Add(form, 2, "JJ");
            Add(form, 0, "NNP");
        }

        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            if (tags.IndexOf("NN") is >= 0 and int noun && KeepsItsCase($"{letter}", noun))
                Rules.Insert(0, (Lemmatizer.WordKey(WordFeatures.Of($"{letter}").Normal, noun), kept));
        }

        void Add(string form, int part, string name)
        {
            int tag = tags.IndexOf(name);
            var senses = net.Senses(form, part);
            if (tag < 0 || !SpeakForCapital(form, tag, out bool isTie))
                return;
            if (!isTie || ((senses.Count > 0 || _seen.Contains((form, tag))) && senses.All(sense => net.Synsets[sense].Words.Exists(word => word.Equals(form, StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[0])))))
                Rules.Insert(0, (Lemmatizer.WordKey(WordFeatures.Of(form).Normal, tag), capitalised));
        }
    }

    /// <summary>Whether a single letter is seldom met with another lemma than itself.</summary>
    private bool KeepsItsCase(string letter, int tag) => !_met.TryGetValue((letter, tag), out var met)
        || met.Where(pair => pair.Key.Form == pair.Key.Lemma).Sum(pair => pair.Value) * 2 >= met.Values.Sum();

    /// <summary>Names in capitals that are no other names in a headline: as the treebanks met them, and as WordNet writes them ("UNESCO").</summary>
    private void AddAcronyms(WordNetFile net, WordTable words, List<string> tags)
    {
        var acronyms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (key, met) in _met.Where(pair => pair.Key.Form.Length >= Lemmatizer.ShortestCapitals && pair.Key.Tag == tags.IndexOf("NNP")))
        {
            var capitals = met.Where(pair => pair.Key.Form.All(char.IsAsciiLetterUpper)).ToList();
            if (capitals.Where(pair => pair.Key.Form == pair.Key.Lemma).Sum(pair => pair.Value) * 2 > capitals.Sum(pair => pair.Value))
                acronyms.Add(key.Form);
        }

        for (int number = 0; number < words.Count; number++)
        {
            string form = words.Text(number);
            var senses = net.Senses(form, 0);
            if (form.Length >= Lemmatizer.ShortestCapitals && senses.Count > 0 && senses.All(sense => net.Synsets[sense].Words.Contains(form.ToUpperInvariant())))
                acronyms.Add(form);
        }

        foreach (string form in acronyms)
            Rules.Add((Lemmatizer.CapitalsKey(WordFeatures.Of(form).Normal), 0));
    }

    /// <summary>Whether a capital is right for the word as often as what was learned, as it was met; a tie where it is no oftener.</summary>
    private bool SpeakForCapital(string form, int tag, out bool isTie)
    {
        isTie = true;
        if (!_met.TryGetValue((form, tag), out var met))
            return true;
        int learned = 0, capital = 0;
        foreach (var ((written, lemma), count) in met)
        {
            capital += char.ToUpperInvariant(written[0]) + written[1..] == lemma ? count : 0;
            learned += Decide(form, tag) is >= 0 and int edit && Apply(written, _chosenWords.GetValueOrDefault((form, tag), edit)) == lemma ? count : 0;
        }

        isTie = capital == learned;
        return capital >= learned;
    }

    private string? Apply(string form, int edit)
    {
        string[] fields = _edits.First(pair => pair.Value == edit).Key.Split('\t');
        return Lemmatizer.Apply(form, int.Parse(fields[0], CultureInfo.InvariantCulture), (LemmaCase)int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2]);
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

    private static void Count<TKey, TValue>(Dictionary<TKey, Dictionary<TValue, int>> table, TKey key, TValue edit)
        where TKey : notnull
        where TValue : notnull
    {
        if (!table.TryGetValue(key, out var edits))
            table.Add(key, edits = []);
        edits[edit] = edits.GetValueOrDefault(edit) + 1;
    }

    private static IEnumerable<KeyValuePair<(string Form, int Tag), Dictionary<int, int>>> Ordered(Dictionary<(string Form, int Tag), Dictionary<int, int>> table) =>
        table.OrderBy(pair => pair.Key.Tag).ThenBy(pair => pair.Key.Form, StringComparer.Ordinal);
}
