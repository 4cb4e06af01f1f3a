using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Lists;

/// <summary>Finds what an article enumerates. Pure functions.</summary>
internal static class EnumerationReader
{
    // "among them", "including", "such as" stand so near before the first member.
    private const int Reach = 3;

    // "had coal and timber on board but no other goods"
    private const int ReachOfNoMore = 6;

    /// <summary>The enumerations of a document, in text order.</summary>
    public static List<Enumeration> Read(Document document)
    {
        var found = new List<Enumeration>();
        EntityTable table = EntityTable.Of(document);
        foreach (Sentence sentence in document.Sentences)
        {
            AddNames(table, sentence, found);
            AddThings(table, sentence, found);
        }

        return found;
    }

    private static void AddNames(EntityTable table, Sentence sentence, List<Enumeration> found)
    {
        Document document = table.Document;
        var members = new List<NameMention>();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (table.MentionAt(i) is not (>= 0 and var mention))
                continue;
            NameMention name = table.Mentions[mention];
            if (members.Count > 0 && !AreJoined(document, members[^1].End, name.First))
            {
                Flush();
                members.Clear();
            }

            members.Add(name);
            i = name.End - 1;
        }

        Flush();

        void Flush()
        {
            // "Norland alone"
            bool alone = members.Count == 1 && members[0].End < sentence.EndToken && document.TextOf(members[0].End) is "alone";
            if (!alone && (members.Count < 2 || !HasAnd(document, members)))
                return;
            List<int> heads = [.. members.Select(member => member.Head)];
            heads.AddRange(Besides(table, sentence, members[0].First));
            found.Add(Make(document, sentence, heads, members[0].First, members[^1].End, areNames: true));
        }
    }

    // ", ", "and", ", and", "and one at"
    private static bool AreJoined(Document document, int from, int to)
    {
        bool joined = false;
        for (int i = from; i < to; i++)
        {
            bool mark = document.TextOf(i) is "," or "and" or "&";
            joined |= mark;
            if (!mark && !(joined && to - from <= 5 && document.TextOf(i) is "one" or "at" or "in" or "near" or "from" or "of" or "the" or "as" or "well"))
                return false;
        }

        return joined;
    }

    private static bool HasAnd(Document document, List<NameMention> members)
    {
        for (int i = members[0].End; i < members[^1].First; i++)
        {
            if (document.TextOf(i) is "and" or "&")
                return true;
        }

        return false;
    }

    // "Besides Orn, the villages of Vell and Tann"
    private static IEnumerable<int> Besides(EntityTable table, Sentence sentence, int before)
    {
        for (int i = sentence.FirstToken; i + 1 < before; i++)
        {
            if (table.Document.TextOf(i) is "Besides" or "besides" && table.MentionAt(i + 1) is >= 0 and var mention)
                yield return table.Mentions[mention].Head;
        }
    }

    private static void AddThings(EntityTable table, Sentence sentence, List<Enumeration> found)
    {
        Document document = table.Document;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].PartOfSpeech != PartOfSpeech.Noun || document.Tokens[i].Relation == DependencyRelation.Conjunct || table.MentionAt(i) >= 0)
                continue;
            if (document.Syntax.Child(i, DependencyRelation.Conjunct) < 0)
                continue;
            List<int> members = [i];
            for (int m = 0; m < members.Count; m++)
            {
                foreach (int child in document.Syntax.ChildrenOf(members[m]))
                {
                    if (document.Tokens[child].Relation == DependencyRelation.Conjunct && document.Tokens[child].PartOfSpeech == PartOfSpeech.Noun && table.MentionAt(child) < 0 && !IsNone(document, child))
                        members.Add(child);
                }
            }

            if (members.Count < 2)
                continue;
            members.Sort();
            found.Add(Make(document, sentence, members, members[0], members[^1] + 1, areNames: false));
        }
    }

    private static Enumeration Make(Document document, Sentence sentence, List<int> members, int first, int end, bool areNames)
    {
        int head = members[0];
        int? label = LabelOf(document, sentence, first, head);
        int governor = document.Tokens[label ?? head].Head;
        return new Enumeration
        {
            Document = document,
            Sentence = sentence,
            Members = [.. members.Distinct().Order()],
            AreNames = areNames,
            Label = label is int noun ? document.Tokens[noun].Lemma : null,
            IsOpen = IsOpen(document, sentence, first, end),
            IsClosed = IsClosed(document, sentence, first, end, label, members.Count),
            Happening = HappeningReader.Read(document, governor < 0 ? head : governor, first, end),
            First = first,
            End = end,
        };
    }

    // "the villages of Orn and Vell", "Two countries, Orn and Vell,"
    private static int? LabelOf(Document document, Sentence sentence, int first, int head)
    {
        int before = first - 1;
        if (before > sentence.FirstToken && document.TextOf(before) is "of" or "," or "the" or ":" && IsPlural(document, before - 1))
            return before - 1;
        if (before >= sentence.FirstToken && IsPlural(document, before))
            return before;
        int above = document.Tokens[head].Head;
        return above >= 0 && document.Tokens[head].Relation is DependencyRelation.NominalModifier or DependencyRelation.Apposition && IsPlural(document, above) ? above : null;
    }

    private static bool IsPlural(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && document.Tokens[token].Is(Morphology.Plural);

    private static bool IsOpen(Document document, Sentence sentence, int first, int end)
    {
        for (int i = Math.Max(sentence.FirstToken, first - Reach); i < first; i++)
        {
            if (document.Tokens[i].Lemma.ToLowerInvariant() is "include" or "including" or "such" or "like" or "among" or "especially" or "particularly" or "notably")
                return true;
        }

        for (int i = first; i < Math.Min(sentence.EndToken, end + Reach); i++)
        {
            if (document.Tokens[i].Lemma.ToLowerInvariant() is "other" or "others" or "more" or "elsewhere" or "etc." or "etc" or "among" && !IsNoMore(document, i))
                return true;
        }

        return false;
    }

    private static bool IsClosed(Document document, Sentence sentence, int first, int end, int? label, int count)
    {
        for (int i = end; i < Math.Min(sentence.EndToken, end + ReachOfNoMore); i++)
        {
            if ((i == end && document.TextOf(i) is "alone") || IsNoMore(document, i))
                return true;
        }

        for (int i = Math.Max(sentence.FirstToken, first - Reach); i < first; i++)
        {
            if (document.TextOf(i) is "only" or "Only" or "both" or "Both" or "solely")
                return true;
        }

        return label is int noun && document.Syntax.Child(noun, DependencyRelation.NumericModifier) is >= 0 and var number && NumberOf(document.Tokens[number].Lemma) == count;
    }

    // "no other cargo"
    private static bool IsNone(Document document, int noun) => document.Syntax.Child(noun, DependencyRelation.Determiner) is >= 0 and var none && ClauseWords.Is(document.Tokens[none].Lemma, ClauseWord.Negative);

    // "no other", "nothing else", "no one else"
    private static bool IsNoMore(Document document, int token) => token > 1
        && document.TextOf(token) is "other" or "others" or "else" or "more" && (ClauseWords.Is(document.Tokens[token - 1].Lemma, ClauseWord.Negative) || document.TextOf(token - 1) is "no" || document.TextOf(token - 2) is "no");

    private static int NumberOf(string lemma) => lemma.ToLowerInvariant() switch
    {
        "two" or "2" => 2,
        "three" or "3" => 3,
        "four" or "4" => 4,
        "five" or "5" => 5,
        "six" or "6" => 6,
        _ => 0,
    };
}
