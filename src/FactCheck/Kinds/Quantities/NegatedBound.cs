using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Turns a bound that the clause around it denies: "no household got fewer than three" is at least three, "never pays more than 40 euros" at
/// most 40. "Not seen in more than ten years" denies something else. Stateless.
/// </summary>
internal static class NegatedBound
{
    private const int MaxSteps = 4;

    /// <summary>The quantity as its clause means it; itself where nothing denies it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">The first token of the quantity, its hedge included.</param>
    /// <param name="core">The first token of the figure.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="quantity">The quantity as its own words have it.</param>
    public static Quantity Read(Document document, int first, int core, int end, Quantity quantity)
    {
        if (quantity.Hedge is not (Hedge.Over or Hedge.Under) || quantity.Figure is null || first == core || ClauseWords.Is(document.Tokens[first].Lemma, ClauseWord.Negative) || document.Tokens[first].PartOfSpeech == PartOfSpeech.Verb
            || (first > 0 && document.Tokens[first - 1] is { PartOfSpeech: PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction, Lemma: not "by" })
            || (quantity.Unit.Dimension == UnitDimension.Time && end < document.Tokens.Length && (ClauseWords.Is(document.Tokens[end].Lemma, ClauseWord.Offset) || ClauseWords.Is(document.Tokens[end].Lemma, ClauseWord.After) || ClauseWords.Is(document.Tokens[end].Lemma, ClauseWord.Before)))
            || (first > 0 && ClauseWords.Is(document.Tokens[first - 1].Lemma, ClauseWord.Negative)))
            return quantity;

        // "though never by more than 40"
        if (first > 1 && document.Tokens[first - 1].Lemma == "by" && ClauseWords.Is(document.Tokens[first - 2].Lemma, ClauseWord.Negative))
            return Turned(quantity);
        int verb = document.Tokens[core].Head;
        for (int step = 0; step < MaxSteps && verb >= 0 && document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb; step++)
            verb = document.Tokens[verb].Head;
        if (verb < 0 || verb > first || document.Tokens[verb].PartOfSpeech != PartOfSpeech.Verb || IsSetOff(document, verb, first) || !IsDenied(document, verb, MaxSteps))
            return quantity;
        return Turned(quantity);
    }

    // "There are no lessons in nine towns, fewer than a third": the figure says how many nine are.
    private static bool IsSetOff(Document document, int verb, int first)
    {
        for (int i = verb + 1; i < first; i++)
        {
            if (document.TextOf(i) is ":" or ";" || (i == first - 1 && document.TextOf(i) is "," or "-" or "\u2013" or "\u2014" or "("))
                return true;
        }

        return false;
    }

    private static Quantity Turned(Quantity quantity) =>
        quantity.Hedge == Hedge.Over
            ? quantity with { Hedge = Hedge.AtMost, Low = null, LowIncluded = true, High = quantity.Figure, HighIncluded = true }
            : quantity with { Hedge = Hedge.AtLeast, Low = quantity.Figure, LowIncluded = true, High = null, HighIncluded = true };

    // "no family has had to move", "has never paid"
    private static bool IsDenied(Document document, int verb, int steps)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            Token word = document.Tokens[child];
            if (word.Relation is DependencyRelation.AdverbialModifier or DependencyRelation.Auxiliary && ClauseWords.Is(word.Lemma, ClauseWord.Negative))
                return true;
            if (word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject
                && (ClauseWords.Is(word.Lemma, ClauseWord.Negative) || (document.Syntax.Child(child, DependencyRelation.Determiner) is >= 0 and var none && ClauseWords.Is(document.Tokens[none].Lemma, ClauseWord.Negative))))
                return true;
        }

        Token self = document.Tokens[verb];
        return steps > 0 && self is { Relation: DependencyRelation.OpenComplement, Head: >= 0 and var governor } && document.Tokens[governor].PartOfSpeech == PartOfSpeech.Verb && IsDenied(document, governor, steps - 1);
    }
}
