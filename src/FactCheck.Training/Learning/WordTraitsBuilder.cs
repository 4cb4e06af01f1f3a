using FactCheck.Language;
using FactCheck.Training.Words;

namespace FactCheck.Training.Learning;

/// <summary>Builds the traits of all words of the word table from WordNet, with the regular inflections and its lists of irregular ones.</summary>
internal static class WordTraitsBuilder
{
    private const int Noun = 1, Plural = 2, Verb = 4, Third = 8, Past = 16, Ing = 32, Adjective = 64, Compared = 128, Adverb = 256;

    /// <summary>The traits by the number of the word; frequencies alone where there is no WordNet.</summary>
    public static ushort[] Build(WordTable words, int vectors, string? wordNet)
    {
        var net = wordNet is null ? null : WordNetFile.Read(wordNet);
        var irregular = wordNet is null ? [] : Irregular(wordNet);
        ushort[] traits = new ushort[words.Count];
        for (int number = 0; number < traits.Length; number++)
        {
            string word = words.Text(number);
            traits[number] = WordTraits.Pack(
                net is null ? 0 : Forms(net, word) | irregular.GetValueOrDefault(word), net is null ? 0 : Naming(net, word), Frequency(number, vectors));
        }

        return traits;
    }

    /// <summary>The topics by the number of the word, all 0 where there is no WordNet.</summary>
    public static byte[] Topics(WordTable words, string? wordNet)
    {
        byte[] topics = new byte[words.Count];
        if (wordNet is null)
            return topics;
        var net = WordNetFile.Read(wordNet);
        for (int number = 0; number < topics.Length; number++)
            topics[number] = Topic(net, words.Text(number).Replace(' ', '_'));
        return topics;
    }

    /// <summary>One more than the number of WordNet's file, and 64 for a name: of the first sense, as the part of speech that was met most often.</summary>
    private static byte Topic(WordNetFile net, string word)
    {
        (int Synset, int Count) best = (-1, -1);
        for (int part = 0; part < 4; part++)
        {
            foreach (string lemma in Lemmas(word, part))
            {
                var senses = net.Senses(lemma, part);
                int count = Enumerable.Range(0, senses.Count).Sum(sense => net.Count(lemma, part, sense));
                if (senses.Count > 0 && count > best.Count)
                    best = (senses[0], count);
            }
        }

        if (best.Synset < 0)
            return 0;
        var synset = net.Synsets[best.Synset];
        return (byte)((synset.Topic + 1) | (synset.Targets("@i").Any() ? 64 : 0));
    }

    private static IEnumerable<string> Lemmas(string word, int part) => part switch
    {
        0 => Inflections.Singulars(word).Prepend(word),
        1 => Inflections.Singulars(word).Concat(Inflections.Stems(word, "ed")).Concat(Inflections.Stems(word, "ing")).Prepend(word),
        _ => [word],
    };

    private static int Frequency(int number, int vectors) => number >= vectors ? 6 : number switch
    {
        < 300 => 0,
        < 2_000 => 1,
        < 6_000 => 2,
        < 12_000 => 3,
        < 24_000 => 4,
        _ => 5,
    };

    private static int Naming(WordNetFile net, string word)
    {
        string lemma = word.Replace(' ', '_');
        var senses = net.Senses(lemma, 0);
        if (senses.Count == 0)
            senses = [.. Inflections.Singulars(lemma).SelectMany(singular => net.Senses(singular, 0))];
        bool isName = senses.Any(sense => net.Synsets[sense].Targets("@i").Any()), isCommon = senses.Any(sense => !net.Synsets[sense].Targets("@i").Any());
        return (isCommon ? 1 : 0) | (isName ? 2 : 0);
    }

    private static int Forms(WordNetFile net, string word)
    {
        int forms = 0;
        for (int part = 0; part < 4; part++)
        {
            // A name's sense makes no common noun.
            if (net.Senses(word, part).Any(sense => !net.Synsets[sense].Targets("@i").Any()))
                forms |= part switch { 0 => Noun, 1 => Verb, 2 => Adjective, _ => Adverb };
        }

        foreach (string singular in Inflections.Singulars(word))
        {
            forms |= net.Senses(singular, 0).Count > 0 ? Plural : 0;
            forms |= net.Senses(singular, 1).Count > 0 ? Third : 0;
        }

        forms |= Inflections.Stems(word, "ed").Any(stem => net.Senses(stem, 1).Count > 0) ? Past : 0;
        forms |= Inflections.Stems(word, "ing").Any(stem => net.Senses(stem, 1).Count > 0) ? Ing : 0;
        forms |= Inflections.Stems(word, "er").Concat(Inflections.Stems(word, "est")).Any(stem => net.Senses(stem, 2).Count > 0) ? Compared : 0;
        return forms;
    }

    private static Dictionary<string, int> Irregular(string folder)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, form) in new[] { ("noun.exc", Plural), ("verb.exc", Past), ("adj.exc", Compared) })
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, name)))
            {
                string word = line[..line.IndexOf(' ', StringComparison.Ordinal)];
                int added = form == Past && word.EndsWith("ing", StringComparison.Ordinal) ? Ing : form == Past && word.EndsWith('s') ? Third : form;
                forms[word] = forms.GetValueOrDefault(word) | added;
            }
        }

        return forms;
    }
}
