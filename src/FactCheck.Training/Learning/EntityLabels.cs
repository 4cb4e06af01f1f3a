using FactCheck.Language;
using FactCheck.Training.Treebank;

namespace FactCheck.Training.Learning;

/// <summary>
/// Flat entity mentions out of GUM's nested layer: of the mentions that a proper noun heads (for time: that hold a proper noun or a
/// number) the outermost, each cut before a clause or an apposition that follows its name, and without a possessive mark.
/// </summary>
internal static class EntityLabels
{
    /// <summary>Types that are learned; label 0 is outside, 2k+1 begins the type at place k, 2k+2 continues it.</summary>
    public static readonly EntityType[] Types =
    [
        EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Event, EntityType.Work, EntityType.Product,
        EntityType.Date, EntityType.Other,
    ];

    public static EntityType Map(string type) => type switch
    {
        "person" => EntityType.Person,
        "organization" => EntityType.Organization,
        "place" => EntityType.Place,
        "event" => EntityType.Event,
        "abstract" => EntityType.Work,
        "object" => EntityType.Product,
        "time" => EntityType.Date,
        "animal" or "plant" or "substance" => EntityType.Other,
        _ => EntityType.None,
    };

    /// <summary>The mentions of one sentence, in order, not overlapping.</summary>
    public static List<(int First, int End, EntityType Type, int Head)> Flatten(TreebankSentence sentence)
    {
        var candidates = new List<(int First, int End, EntityType Type, int Head)>();
        foreach (var (first, end, name) in sentence.Entities)
        {
            var type = Map(name);
            int head = HeadOf(sentence, first, end);
            bool isNamed = sentence.Words[head].Upos == "PROPN";
            if (type == EntityType.Date)
                isNamed = Enumerable.Range(first, end - first).Any(i => sentence.Words[i].Upos is "PROPN" or "NUM");
            if (type == EntityType.None || !isNamed)
                continue;
            int stop = Cut(sentence, first, end, head);
            candidates.Add((first, stop, type, head));
        }

        candidates.Sort((x, y) => (y.End - y.First) != (x.End - x.First) ? (y.End - y.First).CompareTo(x.End - x.First) : x.First.CompareTo(y.First));
        var taken = new bool[sentence.Words.Count];
        var chosen = new List<(int First, int End, EntityType Type, int Head)>();
        foreach (var candidate in candidates)
        {
            if (taken.AsSpan(candidate.First, candidate.End - candidate.First).Contains(true))
                continue;
            taken.AsSpan(candidate.First, candidate.End - candidate.First).Fill(true);
            chosen.Add(candidate);
        }

        chosen.Sort((x, y) => x.First.CompareTo(y.First));
        return chosen;
    }

    public static int[] Label(TreebankSentence sentence)
    {
        var labels = new int[sentence.Words.Count];
        foreach (var (first, end, type, _) in Flatten(sentence))
        {
            int place = Array.IndexOf(Types, type);
            for (int i = first; i < end; i++)
                labels[i] = (2 * place) + (i == first ? 1 : 2);
        }

        return labels;
    }

    /// <summary>
    /// Type of the thing that each word heads the longest mention of, names and common nouns alike, as its place among <see cref="Types"/>
    /// counted from 1; 0 for a word that heads none. Far more words head a mention than names do, and what "the university" is helps with
    /// what "Harvard" is.
    /// </summary>
    public static int[] HeadTypes(TreebankSentence sentence)
    {
        int[] types = new int[sentence.Words.Count], lengths = new int[types.Length];
        foreach (var (first, end, name) in sentence.Entities)
        {
            int head = HeadOf(sentence, first, end);
            if (Map(name) is var type && type != EntityType.None && end - first > lengths[head])
                (types[head], lengths[head]) = (Array.IndexOf(Types, type) + 1, end - first);
        }

        return types;
    }

    private static int HeadOf(TreebankSentence sentence, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = sentence.Words[i].Head - 1;
            if ((head < first || head >= end) && sentence.Words[i].Upos != "PUNCT")
                return i;
        }

        return end - 1;
    }

    private static int Cut(TreebankSentence sentence, int first, int end, int head)
    {
        int stop = end;
        for (int i = head + 1; i < end; i++)
        {
            if (sentence.Words[i].Head - 1 == head
                && sentence.Words[i].Relation is "acl" or "acl:relcl" or "appos" or "parataxis" or "advcl" or "conj" or "orphan")
            {
                // The dependent begins where its own first descendant stands.
                int begin = i;
                while (begin > head + 1 && IsUnder(sentence, begin - 1, i))
                    begin--;
                stop = Math.Min(stop, begin);
            }
        }

        while (stop > head + 1 && (sentence.Words[stop - 1].Upos == "PUNCT" || sentence.Words[stop - 1].Xpos == "POS"))
            stop--;
        return Math.Max(stop, head + 1) > first ? Math.Max(stop, head + 1) : end;
    }

    private static bool IsUnder(TreebankSentence sentence, int word, int ancestor)
    {
        for (int steps = 0; word >= 0 && steps < 200; steps++)
        {
            if (word == ancestor)
                return true;
            word = sentence.Words[word].Head - 1;
        }

        return false;
    }
}
