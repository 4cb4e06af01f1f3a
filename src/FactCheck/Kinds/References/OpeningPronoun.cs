using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.References;

/// <summary>A pronoun in the first sentence of a text that nothing before it, or beside it, can be meant by. Pure functions.</summary>
internal static class OpeningPronoun
{
    private enum Sort
    {
        None,
        Person,
        Thing,
        Several,
    }

    /// <summary>The tokens of such pronouns, in text order.</summary>
    public static IEnumerable<int> In(Document document)
    {
        if (document.Sentences.IsEmpty)
            yield break;
        EntityTable table = EntityTable.Of(document);
        Sentence sentence = document.Sentences[0];
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (SortOf(document.Tokens[i]) is not Sort.None and var sort && !IsEmpty(document, i) && !document.IsQuoted(i) && !IsMeantBy(table, sentence, i, sort))
                yield return i;
        }
    }

    // In the main clause by what stands before it, or by who acts further on: "He will repair the roof, the mayor promised".
    private static bool IsMeantBy(EntityTable table, Sentence sentence, int pronoun, Sort sort)
    {
        bool main = IsOfMainClause(table.Document, pronoun) && !IsReported(table.Document, sentence, pronoun);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != pronoun && (i < pronoun || !main || (sort == Sort.Person && table.Document.Tokens[i].Relation is DependencyRelation.NominalSubject)) && MayBeMeant(table, i, sort))
                return true;
        }

        return false;
    }

    private static bool IsReported(Document document, Sentence sentence, int pronoun)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != document.Tokens[pronoun].Head && document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(document.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    private static Sort SortOf(Token word) => word.PartOfSpeech != PartOfSpeech.Pronoun || !word.Is(Morphology.ThirdPerson) ? Sort.None
        : word.Is(Morphology.Plural) ? Sort.Several
        : word.Is(Morphology.Masculine) || word.Is(Morphology.Feminine) ? Sort.Person
        : Sort.Thing;

    // "When she won, Ida Lund was twelve": a clause that stands first may speak of who is named behind it.
    private static bool IsOfMainClause(Document document, int pronoun) =>
        document.Tokens[pronoun].Head is >= 0 and var head && document.Tokens[head].Relation == DependencyRelation.Root;

    // "It is known that", "It rained", "It was decided on Sunday to sell": often it stands for nothing, unless something is done to it.
    private static bool IsEmpty(Document document, int pronoun)
    {
        if (SortOf(document.Tokens[pronoun]) != Sort.Thing)
            return false;
        if (document.Tokens[pronoun] is not { Relation: DependencyRelation.PassiveSubject, Head: >= 0 and var head })
            return true;
        string verb = document.Tokens[head].Lemma;
        if (ReportingVerbs.Contains(verb) || Modalities.TryGet(verb, out _))
            return true;
        foreach (int child in document.Syntax.ChildrenOf(head))
        {
            if (document.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject
                or DependencyRelation.OpenComplement or DependencyRelation.Parataxis)
                return true;
        }

        return false;
    }

    // Whether the word is something that "she", "it" or "they" can stand for: no day is, no town where somebody is meant.
    private static bool MayBeMeant(EntityTable table, int token, Sort sort)
    {
        Token word = table.Document.Tokens[token];
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number or PartOfSpeech.Pronoun) || IsOfDate(table.Document, word))
            return false;
        if (word.PartOfSpeech == PartOfSpeech.ProperNoun)
            return table.NamedAt(token) is not { } named || MayBeMeant(named, sort);

        // "the 92-year-old", "kids"; a word that nobody knows may be anyone.
        return sort != Sort.Person || word.PartOfSpeech != PartOfSpeech.Noun || !EnglishModel.Default.Vectors.TryGetRow(word.Lemma, out _)
            || EnglishModel.Default.IsKindOf(word.Lemma, "person", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(word.Lemma, "animal", PartOfSpeech.Noun);
    }

    // "In France they drink it": a people goes by the name of its country.
    private static bool MayBeMeant(NamedEntity named, Sort sort) => sort switch
    {
        Sort.Person => named.Type is not (EntityType.Place or EntityType.Event) && named.Country is null,
        Sort.Several => named.Type != EntityType.Place || named.Country is not null,
        _ => true,
    };

    private static bool IsOfDate(Document document, Token word)
    {
        Sentence sentence = document.Sentences[0];
        foreach (TemporalExpression date in SentenceDates.In(document, document.Text, sentence.Span.Start, sentence.Span.End))
        {
            if (date.Start <= word.Start && word.End <= date.End)
                return true;
        }

        return false;
    }
}
