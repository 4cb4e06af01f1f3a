using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Figures whose verb and noun are left out because the clause before has them: 27 soldiers, and Sundmark frees them, in "Karvelia will free
/// 43 soldiers and Sundmark 27". Pure functions.
/// </summary>
internal static class GappedFigures
{
    /// <summary>What the bare figure at tokens <c>[first, end)</c> measures by the figure before it in its sentence; null where it repeats no clause.</summary>
    public static Measure? MeasureOf(Document document, int first, int end, QuantityClaim? before)
    {
        if (before is not { Origin: QuantityOrigin.Stated, Quantity.Unit.Dimension: UnitDimension.Count, Measure: { HeadSpan: { } head, Topic: not null } measure }
            || (head.Start < before.Figure.End && !before.IsGapped))
            return null;
        Sentence sentence = document.SentenceOf(first);
        if (end < sentence.EndToken && document.Tokens[end].PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction))
            return null;
        int holder = first - 1, start = holder;
        while (start > sentence.FirstToken && document.Tokens[start].Start >= before.Span.End && IsWordOfHolder(document.Tokens[start].PartOfSpeech))
            start--;
        if (start == holder || !Separates(document, start) || !IsHolder(document, start + 1, holder) || document.Tokens[start].Start - before.Span.End > 2)
            return null;
        return new Measure
        {
            Head = measure.Head,
            HeadSpan = measure.HeadSpan,
            Topic = measure.Topic,
            Text = document.SpanOf(first, end),
            Modifiers = measure.Modifiers,
            Of = measure.Of,
            Subject = Predicate.NameOf(document, holder),
            Relation = measure.Relation,
            Scope = measure.Scope,
            Statistic = measure.Statistic,
        };
    }

    private static bool Separates(Document document, int token) => document.TextOf(token) is "," or ";" or "and" or "but" or "while" || document.Tokens[token].PartOfSpeech == PartOfSpeech.CoordinatingConjunction;

    private static bool IsWordOfHolder(PartOfSpeech part) => part is PartOfSpeech.Determiner or PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective;

    // "Sundmark 27", "the neighbours 27"; not "season 3".
    private static bool IsHolder(Document document, int first, int noun) => document.Tokens[noun].PartOfSpeech == PartOfSpeech.ProperNoun
        || (document.Tokens[noun].PartOfSpeech == PartOfSpeech.Noun && document.Tokens[first].PartOfSpeech == PartOfSpeech.Determiner);
}
