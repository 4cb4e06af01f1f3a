using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What common noun a pronoun stands for: "The deal is big. It was signed on Friday." What a name is meant by is told by the entities. Pure functions.</summary>
internal static class NounReference
{
    /// <summary>The noun a pronoun stands for, by the clause or sentence before: its subject, else what is done to something there; -1 where that is open.</summary>
    public static int Of(Document document, EntityTable table, int pronoun)
    {
        Token word = document.Tokens[pronoun];
        if (word.PartOfSpeech != PartOfSpeech.Pronoun || !word.Is(Morphology.ThirdPerson) || table.ReferentOf(pronoun) is not null || IsEmpty(document, pronoun))
            return -1;
        bool plural = word.Is(Morphology.Plural);
        bool? person = plural ? null : !document.TextOf(pronoun).StartsWith("it", StringComparison.OrdinalIgnoreCase);
        Sentence sentence = document.SentenceOf(pronoun);
        int start = sentence.Index > 0 ? document.Sentences[sentence.Index - 1].FirstToken : sentence.FirstToken;
        int clause = document.Syntax.ClauseOf(pronoun), best = -1, least = int.MaxValue;
        for (int i = pronoun - 1; i >= start; i--)
        {
            if (!MayBe(document, table, i, plural, person) || document.Syntax.ClauseOf(i) == clause)
                continue;
            int cost = (i < sentence.FirstToken ? 2 : 0) + document.Tokens[i].Relation switch
            {
                DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject => 0,
                DependencyRelation.Object => 2,
                DependencyRelation.Root => 1,

                // "For the works in Talmatt there is no future. It will be shut."
                DependencyRelation.Oblique when i < document.Tokens[i].Head => 2,
                _ => int.MaxValue / 2,
            };
            if (cost < least)
                (best, least) = (i, cost);
        }

        return least <= MaxCost ? best : -1;
    }

    private const int MaxCost = 4;

    // "It was the frost that did it", "it is known that": it stands for nothing before it.
    private static bool IsEmpty(Document document, int pronoun)
    {
        Token word = document.Tokens[pronoun];
        if (word.Relation == DependencyRelation.Expletive || word.Head < 0)
            return true;
        foreach (int child in document.Syntax.ChildrenOf(word.Head))
        {
            if (child != pronoun && document.Tokens[child].Relation is DependencyRelation.ClausalSubject or DependencyRelation.Expletive
                || (document.Tokens[word.Head].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && document.Tokens[child].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause or DependencyRelation.ClausalComplement))
                return true;
        }

        return false;
    }

    private static bool MayBe(Document document, EntityTable table, int token, bool plural, bool? person)
    {
        Token word = document.Tokens[token];
        return word.PartOfSpeech == PartOfSpeech.Noun && table.MentionAt(token) < 0 && !IsThereOrNot(document, token) && word.Is(Morphology.Plural) == plural
            && (person is null || IsPerson(word.Lemma) == person);
    }

    // "There is no future": nothing that one could speak of further.
    private static bool IsThereOrNot(Document document, int noun) =>
        (document.Tokens[noun].Head is >= 0 and var head && document.Syntax.Child(head, DependencyRelation.Expletive) >= 0)
        || document.Syntax.Child(noun, DependencyRelation.Expletive) >= 0
        || (document.Syntax.Child(noun, DependencyRelation.Determiner) is >= 0 and var determiner && ClauseWords.Is(document.Tokens[determiner].Lemma, ClauseWord.Negative));

    private static bool IsPerson(string noun) => EnglishModel.Default.IsKindOf(noun, "person", PartOfSpeech.Noun);
}
