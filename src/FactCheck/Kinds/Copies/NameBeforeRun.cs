using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Copies;

/// <summary>
/// A clause that was copied and now stands behind another name: "Ida Holm, who runs the yard, was fined", "Karl Lund, who runs the yard, was fined". It
/// needs no sentence that is copied whole, so captions that run into each other do no harm. Pure functions.
/// </summary>
internal static class NameBeforeRun
{
    // So many words behind the name stand in the source in the same order; fewer are chance ("was born in the town").
    private const int MinWords = 6, MinContent = 3;

    // "Lund (left)", "Lund, second from left,"
    private const int MaxAside = 6;

    /// <summary>The names of the rewrite behind which a clause is copied that every source has behind another name, with that name's place.</summary>
    public static IEnumerable<(NameMention Mention, string Reason, Location Other)> Of(Document rewrite, IReadOnlyList<Document> sources)
    {
        EntityTable table = EntityTable.Of(rewrite);
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];
            if (entity.Person is null || entity.Country is not null || !IsSubject(rewrite, mention) || RunOf(rewrite, mention) is not { Count: >= MinWords } run)
                continue;
            (NamedEntity Entity, Location Place)? found = null;
            bool isKnown = false, isOpen = false;
            foreach (Document source in sources)
            {
                EntityTable there = EntityTable.Of(source);
                isKnown |= there.Entities.Any(other => NameMatch.MayBeSame(entity, other));
                foreach (int at in Occurrences(source, rewrite, run))
                {
                    int before = Before(source, at, isApart: rewrite.TextOf(mention.End) is ",");
                    if (before < 0 || there.MentionAt(before) is not (>= 0 and var index) || IsOwner(source, there.Mentions[index]) || !AreTwo(entity, there.Entities[there.Mentions[index].Entity]))
                        isOpen = true;
                    else
                        found ??= (there.Entities[there.Mentions[index].Entity], new Location(source, source.SpanOf(there.Mentions[index].First, at + 1)));
                }
            }

            if (found is { } other && isKnown && !isOpen && !Names(rewrite, mention, other.Entity))
                yield return (mention, $"{entity.Name} stands where the other text has {other.Entity.Name}", other.Place);
        }
    }

    // "the coach of Ida Holm has been banned"
    private static bool IsOwner(Document source, NameMention mention) => mention.First > 0 && source.TextOf(mention.First - 1) is "of" or "for" or "with" or "by" or "from" or "to" or "and";

    // "Holm shared it with Lund" where Lund shared it with Holm
    private static bool Names(Document rewrite, NameMention mention, NamedEntity other)
    {
        EntityTable table = EntityTable.Of(rewrite);
        Sentence sentence = rewrite.SentenceOf(mention.First);
        return table.Mentions.Any(named => named.First >= sentence.FirstToken && named.End <= sentence.EndToken && NameMatch.MayBeSame(table.Entities[named.Entity], other));
    }

    private static bool AreTwo(NamedEntity entity, NamedEntity other) => other.Country is null && other.Person is not null && NameMatch.Compare(entity, other) == NameRelation.Different
        && !entity.Words.Any(word => other.Words.Contains(word));

    // "Holm and Lund were": nobody of the two alone.
    private static bool IsSubject(Document document, NameMention mention) =>
        document.Tokens[mention.Head].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Flat or DependencyRelation.Apposition or DependencyRelation.Root
        && document.Syntax.Child(mention.Head, DependencyRelation.Conjunct) < 0;

    // The words behind a name up to the end of its sentence, where a verb, an adverb or "who" comes first; null elsewhere.
    private static List<int>? RunOf(Document document, NameMention mention)
    {
        Sentence sentence = document.SentenceOf(mention.First);
        int first = mention.End;
        if (first < sentence.EndToken && document.TextOf(first) is ",")
            first++;
        if (first >= sentence.EndToken || !(document.Tokens[first].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Adverb || document.TextOf(first) is "who"))
            return null;
        var run = new List<int>();
        for (int i = first; i < sentence.EndToken; i++)
        {
            if (IsWord(document, i))
                run.Add(i);
        }

        return run;
    }

    // Where the first words of the run stand in a source.
    private static IEnumerable<int> Occurrences(Document source, Document rewrite, List<int> run)
    {
        for (int at = 1; at < source.Tokens.Length; at++)
        {
            if (!IsOne(source, at, rewrite, run[0]))
                continue;
            int words = 0, content = 0;
            for (int i = at; i < source.Tokens.Length && words < run.Count; i++)
            {
                if (!IsWord(source, i))
                    continue;
                if (!IsOne(source, i, rewrite, run[words]))
                    break;
                words++;
                content += RelatedWords.IsContent(source.Tokens[i]) ? 1 : 0;
            }

            if (words >= MinWords && content >= MinContent)
                yield return at;
        }
    }

    // The last token of what stands before a place, an aside in brackets or between commas left out; -1 where it may belong to more than what stands there.
    private static int Before(Document source, int at, bool isApart)
    {
        int before = at - 1;
        int first = source.SentenceOf(at).FirstToken;
        if (before < first || source.TextOf(before) is not ("," or ")"))
            return before >= first ? before : -1;

        // "Lund, who runs the yard": the comma is copied too.
        if (source.TextOf(before) is "," && isApart)
            return before - 1;
        string open = source.TextOf(before) is ")" ? "(" : ",";
        for (int i = before - 1; i > Math.Max(first, before - MaxAside); i--)
        {
            if (source.TextOf(i).SequenceEqual(open))
                return i - 1;
        }

        return -1;
    }

    private static bool IsWord(Document document, int token) => document.Tokens[token].PartOfSpeech != PartOfSpeech.Punctuation;

    private static bool IsOne(Document source, int token, Document rewrite, int other) => source.TextOf(token).Equals(rewrite.TextOf(other), StringComparison.OrdinalIgnoreCase);
}
