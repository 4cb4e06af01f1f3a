using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What makes two opposites say the same after all. Stateless.</summary>
internal static class OppositeWording
{
    // "is always going to be hard" and "was never easy": between the two pairs of opposites.
    private const int Reach = 6;

    private const int ShortestStem = 5;

    /// <summary>
    /// Whether beside two opposites stand two others of one sort ("never easy", "always hard"), or one of them speaks of what was before
    /// ("formerly held", "left"), or they compare the same two from both sides ("taller than", "shorter than").
    /// </summary>
    public static bool IsCountered(Document document, int word, Document other, int rival) =>
        IsOfBefore(document, word) != IsOfBefore(other, rival) || HasOtherPair(document, word, other, rival) || TurnedComparison.AreOne(document, word, other, rival) || TwoEnds.AreOne(document, word, other, rival);

    /// <summary>Whether a word says when, counted from the day of writing: "last month", "next year".</summary>
    public static bool IsOfTime(Document document, int word) => document.Tokens[word].Lemma is "last" or "next" or "past" && word + 1 < document.Tokens.Length && TimeUnits.Contains(document.Tokens[word + 1].Lemma)
        && (word == 0 || document.TextOf(word - 1) is not ("the" or "The"));

    /// <summary>Whether the sentence of the opposite has the word itself in some form too: "before and after" for "before ... and afterwards".</summary>
    public static bool HasWord(Document other, int rival, Document document, int word)
    {
        ReadOnlySpan<char> text = document.TextOf(word);
        Sentence passage = other.SentenceOf(rival);
        for (int i = passage.FirstToken; i < passage.EndToken; i++)
        {
            if (i != rival && other.Tokens[i].Length >= ShortestStem && (text.StartsWith(other.TextOf(i), StringComparison.OrdinalIgnoreCase) || other.TextOf(i).StartsWith(text, StringComparison.OrdinalIgnoreCase)) && !Opposites.Negates(text, other.TextOf(i)))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of two opposite statements stands beside what the other says of the same: "was cleared of murder but convicted of theft".</summary>
    public static bool IsToldBeside(StatementClaim claim, StatementClaim other) => TellsToo(claim, other) || TellsToo(other, claim);

    private static bool TellsToo(StatementClaim claim, StatementClaim other)
    {
        Document document = claim.Document;
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (i == claim.Predicate || word.PartOfSpeech != other.PartOfSpeech || LightVerbs.Contains(word.Lemma))
                continue;
            if (AreOneWord(word.Lemma, other.Lemma, other.PartOfSpeech) && SharesPart(claim, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a verb stands beside what its opposite says of the same: "has reopened after being closed" for "was closed".</summary>
    public static bool IsToldBeside(Document document, int verb, Document other, int rival)
    {
        if (document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb || other.Tokens[rival].PartOfSpeech != PartOfSpeech.Verb)
            return false;
        int subject = DoerOf(document, verb);
        Sentence sentence = document.SentenceOf(verb);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (i == verb || word.PartOfSpeech != PartOfSpeech.Verb)
                continue;
            // "admitted the theft he had denied"
            bool one = (word is { Relation: DependencyRelation.AdverbialClause, Tag: "VBG" or "VBN" } && word.Head == verb) || (word.Relation == DependencyRelation.RelativeClause && word.Head == document.Syntax.Child(verb, DependencyRelation.Object))
                || (subject >= 0 && DoerOf(document, i) == subject && MayShareObject(document, verb, i));
            if (one && AreOneWord(word.Lemma, other.Tokens[rival].Lemma, PartOfSpeech.Verb))
                return true;
        }

        return false;
    }

    // "the minister, who resigned"; "after rejecting two offers, the club accepted a third"
    private static int DoerOf(Document document, int verb)
    {
        Token word = document.Tokens[verb];
        if (word.Relation == DependencyRelation.RelativeClause)
            return word.Head;
        int subject = document.Syntax.SubjectOf(verb);
        return subject < 0 && word is { Relation: DependencyRelation.AdverbialClause, Tag: "VBG" or "VBN", Head: >= 0 and var head } ? document.Syntax.SubjectOf(head) : subject;
    }

    // "lowered its forecast and raised the dividend" speaks of two things.
    private static bool MayShareObject(Document document, int verb, int other) =>
        document.Syntax.Child(verb, DependencyRelation.Object) is var thing && document.Syntax.Child(other, DependencyRelation.Object) is var rival
        && (thing < 0 || rival < 0 || document.Tokens[rival].PartOfSpeech == PartOfSpeech.Pronoun || document.Tokens[thing].Lemma == document.Tokens[rival].Lemma);

    private static bool AreOneWord(string word, string other, PartOfSpeech partOfSpeech) =>
        word == other || EnglishModel.Default.Meaning.AreSynonyms(word, other, partOfSpeech) || (partOfSpeech == PartOfSpeech.Verb && AreOneStep(word, other));

    // "cleared" and "acquitted"
    private static bool AreOneStep(string verb, string other) =>
        AffairFrames.OfVerb(verb).Any(frame => AffairFrames.OfVerb(other).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step));

    private static bool SharesPart(StatementClaim claim, int predicate)
    {
        Syntax syntax = claim.Document.Syntax;
        int subject = DoerOf(claim.Document, predicate), patient = syntax.Child(predicate, DependencyRelation.Object);
        foreach (Argument argument in claim.Arguments)
        {
            if (argument.IsCore && (argument.Token == subject || argument.Token == patient))
                return true;
        }

        return false;
    }

    private static bool IsOfBefore(Document document, int word)
    {
        foreach (int child in document.Syntax.ChildrenOf(word))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdverbialModifier && ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Former))
                return true;
        }

        return word > 0 && ClauseWords.Is(document.Tokens[word - 1].Lemma, ClauseWord.Former);
    }

    private static bool HasOtherPair(Document document, int word, Document other, int rival)
    {
        Sentence sentence = document.SentenceOf(word), passage = other.SentenceOf(rival);
        for (int i = Math.Max(sentence.FirstToken, word - Reach); i < Math.Min(sentence.EndToken, word + Reach + 1); i++)
        {
            if (i == word || !MayTurn(document.Tokens[i]))
                continue;
            for (int j = Math.Max(passage.FirstToken, rival - Reach); j < Math.Min(passage.EndToken, rival + Reach + 1); j++)
            {
                if (j != rival && document.Tokens[i].PartOfSpeech == other.Tokens[j].PartOfSpeech && Opposites.Are(document.Tokens[i], other.Tokens[j]) && AreJoined(document, word, i) && AreJoined(other, rival, j))
                    return true;
            }
        }

        return false;
    }

    private static bool MayTurn(in Token word) => word.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Verb or PartOfSpeech.Noun && !LightVerbs.Contains(word.Lemma);

    // Of one clause.
    private static bool AreJoined(Document document, int word, int other) => document.Syntax.ClauseOf(word) == document.Syntax.ClauseOf(other);
}
