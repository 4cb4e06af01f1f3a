using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Relations;

/// <summary>
/// Reads what two of those a document names are to each other: "Dahl's lawyer, Maria Orsk", "Orsk is a lawyer for Dahl", "Dahl, whose lawyer is Maria
/// Orsk". Stateless.
/// </summary>
internal static class RelationReader
{
    // "his younger half brother"; "of the former goalkeeper Kari Holm"
    private const int MaxBetween = 3;

    private static readonly string[] Prepositions = ["of", "to", "for"];

    private static readonly string[] Former = ["former", "late", "ex", "then", "estranged", "future", "onetime", "one-time", "previous", "first", "second", "third", "biological", "birth", "adoptive", "foster"];

    /// <summary>All that a document tells, in text order.</summary>
    public static IEnumerable<Relation> Read(Document document)
    {
        EntityTable table = EntityTable.Of(document);
        if (table.Mentions.Length < 2)
            yield break;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) || word.Is(Morphology.Plural) || table.MentionAt(i) >= 0 || !IsRelational(word))
                continue;
            if (OwnerOf(document, table, i) is var owner and >= 0 && HolderOf(document, table, i, owner) is var holder and >= 0
                && table.ReferentOf(owner) is { } whose && table.ReferentOf(holder) is { } who && !ReferenceEquals(whose, who) && IsPlain(table, whose) && IsPlain(table, who))
                yield return new Relation(document, i, word.Lemma.ToLowerInvariant(), who, whose, IsSure(document, table, i, owner, holder), IsPast(document, i), SpanOf(document, table, i, owner, holder));
        }
    }

    // Both named; or nobody else is named in the sentence whom a pronoun could mean, and who it means is its subject.
    private static bool IsSure(Document document, EntityTable table, int noun, int owner, int holder)
    {
        if (table.MentionAt(owner) >= 0 && table.MentionAt(holder) >= 0)
            return true;
        Sentence sentence = document.SentenceOf(noun);
        NamedEntity[] named = [table.ReferentOf(owner)!, table.ReferentOf(holder)!];
        bool isSubject = false;
        foreach (NameMention mention in table.Mentions)
        {
            if (mention.First < sentence.FirstToken || mention.End > sentence.EndToken)
                continue;
            NamedEntity entity = table.Entities[mention.Entity];
            if (entity.Person is not null && Array.IndexOf(named, entity) < 0)
                return false;
            isSubject |= Array.IndexOf(named, entity) >= 0 && document.Tokens[mention.Head].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject;
        }

        return isSubject;
    }

    // "Lund" may be either of two Lunds.
    private static bool IsPlain(EntityTable table, NamedEntity entity) => entity.Words.Length > 1 || table.Entities.Count(other => other.Words.Contains(entity.Words[0])) == 1;

    private static bool IsRelational(Token word)
    {
        string lemma = word.Lemma.ToLowerInvariant();
        return RelationNouns.Contains(lemma) || (word.PartOfSpeech == PartOfSpeech.Noun && EnglishModel.Default.IsKindOf(lemma, "person", PartOfSpeech.Noun));
    }

    private static int OwnerOf(Document document, EntityTable table, int noun)
    {
        Sentence sentence = document.SentenceOf(noun);

        // "Dahl's younger brother", "his brother", "whose brother"
        for (int i = noun - 1; i >= Math.Max(sentence.FirstToken, noun - 1 - MaxBetween); i--)
        {
            Token word = document.Tokens[i];
            if (i > sentence.FirstToken && document.TextOf(i) is "'s" or "\u2019s" or "'" or "\u2019" && table.NamedAt(i - 1) is not null)
                return i - 1;
            if (word.Relation == DependencyRelation.PossessiveModifier && word.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner)
                return word.Lemma == "whose" || document.TextOf(i) is "whose" ? Antecedent(document, table, i) : table.ReferentOf(i) is not null ? i : -1;
            if (word.PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Number))
                break;
        }

        // "the brother of the former goalkeeper Jan Dahl"
        if (noun + 2 >= sentence.EndToken || Array.IndexOf(Prepositions, document.Tokens[noun + 1].Lemma) < 0)
            return -1;
        for (int i = noun + 2; i < Math.Min(sentence.EndToken, noun + 3 + MaxBetween); i++)
        {
            if (table.MentionAt(i) is >= 0 and var mention)
                return table.Mentions[mention].Head;
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Determiner))
                break;
        }

        return -1;
    }

    // "Maria Orsk, whose father": the name before it.
    private static int Antecedent(Document document, EntityTable table, int pronoun)
    {
        int before = pronoun - 1;
        if (before > 0 && document.TextOf(before) is ",")
            before--;
        return before >= document.SentenceOf(pronoun).FirstToken && table.NamedAt(before) is not null ? before : -1;
    }

    private static int HolderOf(Document document, EntityTable table, int noun, int owner)
    {
        // "his wife Maria", "his wife, Maria,": the name that follows, where the parse does not set it beside the owner.
        int next = noun + 1;
        if (owner < noun && next < document.Tokens.Length && document.TextOf(next) is ",")
            next++;
        if (owner < noun && next < document.Tokens.Length && table.MentionAt(next) >= 0 && IsOfNoun(document, table, noun, next))
            return next;

        // "the father of Maria Orsk, Karl,"
        if (owner > noun && table.MentionAt(owner) is >= 0 and var whose && table.Mentions[whose].End is var comma && comma + 1 < document.Tokens.Length && document.TextOf(comma) is ","
            && table.MentionAt(comma + 1) is >= 0 and var apposed && IsApposed(document, table.Mentions[apposed]) && (document.Tokens[table.Mentions[apposed].Head].Head is var named && (named == noun || named == owner)))
            return comma + 1;

        // "Dahl, the deputy of Orsk", "Dahl, who is the deputy of Orsk"
        Token word = document.Tokens[noun];
        if (word.Relation == DependencyRelation.Apposition && word.Head >= 0 && table.NamedAt(word.Head) is not null)
            return word.Head;
        if (document.Syntax.Child(noun, DependencyRelation.Copula) < 0 || IsDenied(document, noun))
            return -1;
        int subject = document.Syntax.Child(noun, DependencyRelation.NominalSubject);
        if (subject < 0 || subject == owner)
            return -1;
        if (document.TextOf(subject) is "who" or "which")
            return Antecedent(document, table, subject);
        return table.ReferentOf(subject) is not null ? subject : -1;
    }

    private static bool IsOfNoun(Document document, EntityTable table, int noun, int next)
    {
        NameMention mention = table.Mentions[table.MentionAt(next)];
        Token head = document.Tokens[mention.Head];
        return head.Head == noun && head.Relation is DependencyRelation.Apposition or DependencyRelation.Flat
            || (next == noun + 1 && (document.Tokens[noun].Head == mention.Head || head.Relation is DependencyRelation.NominalSubject or DependencyRelation.Object))
            || (next > noun + 1 && IsApposed(document, mention));
    }

    // "his wife, Maria, and": the parse may join the name as one of several, but none is joined to it.
    private static bool IsApposed(Document document, NameMention mention) =>
        document.Tokens[mention.Head].Relation is DependencyRelation.Apposition or DependencyRelation.Conjunct && mention.End < document.Tokens.Length && document.TextOf(mention.End) is "," or "."
        && document.Syntax.Child(mention.Head, DependencyRelation.Conjunct) < 0;

    private static bool IsDenied(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Is(Morphology.Negative) || document.Tokens[child].Lemma is "not" or "never" or "no" or "may" or "might" or "could" or "would")
                return true;
        }

        return false;
    }

    private static bool IsPast(Document document, int noun)
    {
        for (int i = noun - 1; i >= Math.Max(0, noun - MaxBetween); i--)
        {
            if (Array.IndexOf(Former, document.Tokens[i].Lemma.ToLowerInvariant()) >= 0)
                return true;
        }

        // "the commercial capital", "her team captain": of another sort than the plain one.
        if (!KinWords.Tells(document.Tokens[noun].Lemma) && (document.Syntax.Child(noun, DependencyRelation.AdjectivalModifier) >= 0 || document.Syntax.Child(noun, DependencyRelation.Compound) >= 0))
            return true;

        // "his successor as mayor": another one may be so as something else.
        Sentence sentence = document.SentenceOf(noun);
        for (int i = noun + 1; i < Math.Min(sentence.EndToken, noun + 1 + (2 * MaxBetween)); i++)
        {
            if (document.TextOf(i) is "as")
                return true;
        }

        return document.Tokens[noun].Lemma.StartsWith("ex-", StringComparison.OrdinalIgnoreCase);
    }

    private static TextSpan SpanOf(Document document, EntityTable table, int noun, int owner, int holder)
    {
        (int first, int end) = (noun, noun + 1);
        foreach (int token in (ReadOnlySpan<int>)[owner, holder])
        {
            (int from, int to) = table.MentionAt(token) is >= 0 and var mention ? (table.Mentions[mention].First, table.Mentions[mention].End) : (token, token + 1);
            (first, end) = (Math.Min(first, from), Math.Max(end, to));
        }

        return document.SpanOf(first, end);
    }
}
