using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Orders;

/// <summary>Reads which of two happenings came first: "before the ship listed", "after the vote", "once it had been signed". Pure functions.</summary>
internal static class OrderReader
{
    /// <summary>The orders an article tells, in text order.</summary>
    public static List<ToldOrder> Read(Document document)
    {
        var found = new List<ToldOrder>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (At(document, i) is { } order)
                found.Add(order);
        }

        return found;
    }

    private static ToldOrder? At(Document document, int sign)
    {
        Token word = document.Tokens[sign];
        string lemma = document.TextOf(sign) is "following" or "Following" ? "following" : word.Lemma.ToLowerInvariant();
        bool before = ClauseWords.Is(lemma, ClauseWord.Before);
        if ((!before && !ClauseWords.Is(lemma, ClauseWord.After)) || word.Relation is not (DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.AdverbialModifier) || word.Head < 0 || IsBoth(document, sign))
            return null;
        return Read(document, sign, before);
    }

    private static ToldOrder? Read(Document document, int sign, bool before)
    {
        Token word = document.Tokens[sign];
        int inner = Opened(document, word.Head), outer = document.Tokens[inner].Head;
        if (inner <= sign || outer < 0 || !MayBeHappening(document, inner))
            return null;
        outer = Told(document, outer, sign);
        (int first, int end) = document.Syntax.PhraseOf(inner);
        (first, end) = (Math.Max(first, sign), Math.Min(end, document.SentenceOf(sign).EndToken));
        if ((outer >= first && outer < end) || IsDenied(document, outer) || IsDenied(document, inner))
            return null;
        ImmutableArray<int> below = ClauseLikeness.WordsOf(document, first, end, i => i != sign), above = Around(document, outer, first, end);
        if (below.IsEmpty || above.IsEmpty)
            return null;
        int left = Math.Min(first, above[0]), right = Math.Max(end, above[^1] + 1);
        var here = new OrderedHappening(outer, above);
        var there = new OrderedHappening(inner, below);
        return new ToldOrder(document, sign, before ? here : there, before ? there : here, document.SpanOf(left, right));
    }

    // "before and after every concert"
    private static bool IsBoth(Document document, int sign) =>
        IsPair(document, sign, sign + 2) || IsPair(document, sign, sign - 2);

    private static bool IsPair(Document document, int sign, int other) =>
        other >= 0 && other < document.Tokens.Length && document.TextOf((sign + other) / 2) is "and" or "or"
        && (ClauseWords.Is(document.Tokens[other].Lemma, ClauseWord.Before) || ClauseWords.Is(document.Tokens[other].Lemma, ClauseWord.After));

    // The parse may give "after" to the first noun of its clause.
    private static int Opened(Document document, int token)
    {
        Token word = document.Tokens[token];
        return word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject && word.Head > token ? word.Head : token;
    }

    // "after three years", "before Friday", "after the minister" order nothing.
    private static bool MayBeHappening(Document document, int token)
    {
        Token word = document.Tokens[token];
        if (word.PartOfSpeech == PartOfSpeech.Verb || document.Syntax.Child(token, DependencyRelation.Copula) >= 0)
            return true;
        return word.PartOfSpeech == PartOfSpeech.Noun && !TimeUnits.Contains(word.Lemma)
            && (HappeningReader.EventOfItsOwn(document, token) || EnglishModel.Default.IsKindOf(word.Lemma, "event", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(word.Lemma, "act", PartOfSpeech.Noun));
    }

    // "will not be told once it is over"
    private static bool IsDenied(Document document, int predicate)
    {
        foreach (int child in document.Syntax.ChildrenOf(predicate))
        {
            if (ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Negative))
                return true;
        }

        return false;
    }

    // "They signed it after the vote, he said": what he said, not that he said it.
    private static int Told(Document document, int outer, int sign)
    {
        if (!ReportingVerbs.Contains(document.Tokens[outer].Lemma))
            return outer;
        foreach (int child in document.Syntax.ChildrenOf(outer))
        {
            if (document.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.Parataxis && document.SentenceOf(child).Index == document.SentenceOf(sign).Index)
                return child;
        }

        return outer;
    }

    // The clause of the other happening, without the one that "before" opens; a relative clause with its noun.
    private static ImmutableArray<int> Around(Document document, int outer, int first, int end)
    {
        Sentence sentence = document.SentenceOf(outer);
        int clause = document.Syntax.ClauseOf(outer);
        int noun = document.Tokens[clause].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdnominalClause ? document.Tokens[clause].Head : -1;
        int subject = document.Syntax.SubjectOf(outer);
        return ClauseLikeness.WordsOf(document, sentence.FirstToken, sentence.EndToken, i => (i < first || i >= end) && (document.Syntax.ClauseOf(i) == clause || i == noun || i == subject));
    }
}
