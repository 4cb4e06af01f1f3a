using FactCheck.Training.Learning;

namespace FactCheck.Training.Treebank;

/// <summary>Treebank sentences with one thing put in, so that what the treebanks have too seldom is learned in their own contexts.</summary>
internal sealed class TreebankVariations(RandomStream random)
{
    private static readonly string[] Approximators = ["over", "about", "nearly", "some", "around", "almost"];

    /// <summary>Sentences that got an abbreviation, which ends neither a token before its stop nor a sentence.</summary>
    public List<TreebankSentence> WithAbbreviations(IReadOnlyList<TreebankSentence> sentences)
    {
        using var stream = typeof(TreebankVariations).Assembly.GetManifestResourceStream("abbreviations.tsv")
            ?? throw new InvalidDataException("abbreviations.tsv is not embedded.");
        using var reader = new StreamReader(stream);
        var abbreviations = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t')).ToList();
        var result = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (random.Next(3) > 0 || sentence.Words.Count < 5)
                continue;
            var entry = abbreviations[random.Next(abbreviations.Count)];
            int place = Enumerable.Range(1, sentence.Words.Count - 1).FirstOrDefault(i => Fits(sentence, i, entry[1]));
            if (place > 0)
                result.Add(Insert(sentence, place, [New(entry[0], "X", "X", "dep", place + 2, true)]));
        }

        return result;
    }

    /// <summary>Sentences where a plural noun got a numeral before all its modifiers.</summary>
    public List<TreebankSentence> WithNumerals(IReadOnlyList<TreebankSentence> sentences)
    {
        string[] numerals =
        [
            .. sentences.SelectMany(sentence => sentence.Words).Where(word => word is { Xpos: "CD", Relation: "nummod" } && word.Form != "one").Select(word => word.Form),
        ];
        var result = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            if (random.Next(4) > 0)
                continue;
            for (int noun = 2; noun < sentence.Words.Count; noun++)
            {
                int place = PlaceOfNumeral(sentence, noun);
                if (place <= 0 || random.Next(place < noun ? 2 : 6) > 0)
                    continue;
                bool isHedged = random.Next(3) == 0;
                int shift = isHedged ? 2 : 1;
                var numeral = New(numerals[random.Next(numerals.Length)], "NUM", "CD", "nummod", noun + 1 + shift, true);
                result.Add(Insert(sentence, place, isHedged
                    ? [New(Approximators[random.Next(Approximators.Length)], "ADV", "RB", "advmod", place + 2, true), numeral] : [numeral]));
                break;
            }
        }

        return result;
    }

    /// <summary>
    /// Sentences where a regular past form or participle gave its place to an irregular one: the treebanks have few of them ("rose",
    /// "sank"), and their endings tell nothing.
    /// </summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="wordNet">Folder of WordNet, for its list of irregular verbs.</param>
    /// <param name="isUsual">Whether a word is usual enough to be learned.</param>
    public List<TreebankSentence> WithIrregularVerbs(IReadOnlyList<TreebankSentence> sentences, string wordNet, Func<string, bool> isUsual)
    {
        var forms = File.ReadLines(Path.Combine(wordNet, "verb.exc")).Select(line => line.Split(' '))
            .Where(fields => fields.Length == 2 && !fields[0].EndsWith("ed", StringComparison.Ordinal) && !fields[0].EndsWith("ing", StringComparison.Ordinal)
                && fields[0].Length > 2 && isUsual(fields[0]))
            .GroupBy(fields => fields[1], fields => fields[0], StringComparer.Ordinal).Where(group => isUsual(group.Key)).ToList();
        var past = forms.SelectMany(group => group.Where(form => group.Count() == 1 || !form.EndsWith('n'))).Order(StringComparer.Ordinal).ToList();
        var participles = forms.SelectMany(group => group.Where(form => group.Count() == 1 || form.EndsWith('n'))).Order(StringComparer.Ordinal).ToList();
        // What is a noun or an adjective too ("rose", "fell", "left") has to be met more often.
        var others = File.ReadLines(Path.Combine(wordNet, "index.noun")).Concat(File.ReadLines(Path.Combine(wordNet, "index.adj")))
            .Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);
        past.AddRange([.. past.Where(others.Contains).SelectMany(form => Enumerable.Repeat(form, 2))]);
        var result = new List<TreebankSentence>();
        foreach (var sentence in sentences)
        {
            int place = sentence.Words.FindIndex(word => word.Upos == "VERB" && word.Xpos is "VBD" or "VBN" && word.Form.EndsWith("ed", StringComparison.Ordinal));
            if (place < 0 || random.Next(3) > 0)
                continue;
            var verb = sentence.Words[place];
            var choices = verb.Xpos == "VBD" ? past : participles;
            var copy = Insert(sentence, sentence.Words.Count, []);
            copy.Words[place] = New(choices[random.Next(choices.Count)], verb.Upos, verb.Xpos, verb.Relation, verb.Head, verb.SpaceAfter, verb.Features);
            result.Add(copy);
        }

        return result;
    }

    private static bool Fits(TreebankSentence sentence, int at, string follows) => follows switch
    {
        "name" => sentence.Words[at].Xpos == "NNP" && sentence.Words[at - 1].Xpos is not ("NNP" or "HYPH") && sentence.Words[at - 1].SpaceAfter,
        "initial" => sentence.Words[at].Xpos == "NNP" && sentence.Words[at - 1] is { Xpos: "NNP", SpaceAfter: true },
        "number" => sentence.Words[at].Xpos == "CD" && sentence.Words[at - 1].SpaceAfter,
        _ => char.IsLower(sentence.Words[at].Form[0]) && sentence.Words[at - 1] is { Xpos: "NNP" or "CD" or "NN", SpaceAfter: true },
    };

    private static int PlaceOfNumeral(TreebankSentence sentence, int noun)
    {
        var words = sentence.Words;
        if (words[noun].Xpos != "NNS")
            return 0;
        int place = noun;
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Head - 1 == noun && words[i].Relation is "det" or "nummod" or "nmod:poss" or "case" && words[i].Relation != "case")
                return 0;
        }

        while (place > 0 && IsModifier(words, place - 1, noun))
            place--;
        return place > 0 && words[place - 1].SpaceAfter && words[place - 1].Relation is not ("amod" or "compound" or "det" or "nummod") ? place : 0;
    }

    private static bool IsModifier(List<TreebankWord> words, int word, int noun)
    {
        for (int steps = 0; steps < 4 && word >= 0; steps++)
        {
            if (words[word].Head - 1 == noun)
                return words[word].Relation is "amod" or "compound";
            word = words[word].Head - 1;
        }

        return false;
    }

    private static TreebankWord New(string form, string upos, string xpos, string relation, int head, bool spaceAfter, string features = "_") => new()
    {
        Form = form,
        Lemma = form,
        Upos = upos,
        Xpos = xpos,
        Features = upos == "NUM" ? "NumType=Card" : features,
        Head = head,
        Relation = relation,
        Misc = "_",
        SpaceAfter = spaceAfter,
    };

    /// <summary>A copy of the sentence with words put in; their heads are numbers in the new sentence.</summary>
    private static TreebankSentence Insert(TreebankSentence sentence, int place, TreebankWord[] added)
    {
        var copy = new TreebankSentence { StartsParagraph = sentence.StartsParagraph, Leaning = sentence.Leaning };
        for (int i = 0; i < sentence.Words.Count; i++)
        {
            if (i == place)
                copy.Words.AddRange(added);
            var word = sentence.Words[i];
            copy.Words.Add(new()
            {
                Form = word.Form,
                Lemma = word.Lemma,
                Upos = word.Upos,
                Xpos = word.Xpos,
                Features = word.Features,
                Head = word.Head > place ? word.Head + added.Length : word.Head,
                Relation = word.Relation,
                Misc = "_",
                SpaceAfter = word.SpaceAfter,
            });
        }

        return copy;
    }
}
