using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Figures whose verb and noun are left out because the clause before has them: 27 soldiers, and Sundmark frees them, in "Karvelia will free
/// 43 soldiers and Sundmark 27"; 38 cars, and in April, in "made 40 cars in March and 38 in April". Pure functions.
/// </summary>
internal static class GappedFigures
{
    private const decimal LeastScale = 1000;

    /// <summary>What the bare figure at tokens <c>[first, end)</c> measures by the figure before it in its sentence; null where it repeats no clause.</summary>
    public static Measure? MeasureOf(Document document, int first, int end, QuantityClaim? before)
    {
        if (before is not { Origin: QuantityOrigin.Stated, Quantity.Unit.Dimension: var dimension, Measure: { } measure })
            return null;
        Sentence sentence = document.SentenceOf(first);
        bool isCount = dimension == UnitDimension.Count && measure.Topic is not null && measure.HeadSpan is { } head && (head.Start >= before.Figure.End || before.IsGapped);
        bool isAmount = dimension is UnitDimension.Mass or UnitDimension.Percent or UnitDimension.Volume or UnitDimension.Energy or UnitDimension.Length or UnitDimension.Area or UnitDimension.Money;
        if ((isCount || isAmount) && first > sentence.FirstToken && Separates(document, first - 1) && IsOfAnotherTime(document, first, end, before))
            return Of(measure, document.SpanOf(first, end), measure.Subject, ScopeOf(document, sentence, end));
        if (!isCount)
            return null;
        if (end < sentence.EndToken && document.Tokens[end].PartOfSpeech is not (PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction))
            return null;
        int holder = first - 1, start = holder;
        while (start > sentence.FirstToken && document.Tokens[start].Start >= before.Span.End && IsWordOfHolder(document.Tokens[start].PartOfSpeech))
            start--;
        if (start == holder || !Separates(document, start) || !IsHolder(document, start + 1, holder) || document.Tokens[start].Start - before.Span.End > 2)
            return null;
        return Of(measure, document.SpanOf(first, end), Predicate.NameOf(document, holder), measure.Scope);
    }

    private static Measure Of(Measure measure, TextSpan text, string? subject, ImmutableArray<string> scope) => new()
    {
        Head = measure.Head,
        HeadSpan = measure.HeadSpan,
        Topic = measure.Topic,
        Text = text,
        Modifiers = measure.Modifiers,
        Of = measure.Of,
        Subject = subject,
        Relation = measure.Relation,
        Scope = scope,
        Statistic = measure.Statistic,
    };

    // "40 cars in March and 38 in April": one preposition behind both, no verb between them.
    private static bool IsOfAnotherTime(Document document, int first, int end, QuantityClaim before)
    {
        if (end + 1 >= document.SentenceOf(first).EndToken || document.Tokens[end].PartOfSpeech != PartOfSpeech.Adposition)
            return false;

        bool same = false;
        for (int i = first - 1; i >= 0 && document.Tokens[i].Start >= before.Span.End; i--)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction)
                return false;
            same |= document.Tokens[i].PartOfSpeech == PartOfSpeech.Adposition && document.Tokens[i].Lemma == document.Tokens[end].Lemma;
        }

        return same;
    }

    /// <summary>What a bare figure is to be multiplied with because the one before it names a scale: a million, of 38 in "40 million in 2019 and 38 in 2020"; 1 where none is meant.</summary>
    public static decimal ScaleOf(QuantityClaim before, decimal figure)
    {
        ReadOnlySpan<char> words = before.Figure.Of(before.Document.Text);
        int digits = 0;
        while (digits < words.Length && (char.IsAsciiDigit(words[digits]) || words[digits] is '.' or ','))
            digits++;
        return before.Quantity!.Figure is { } whole && digits > 0 && figure < LeastScale && words[digits..].ContainsAnyInRange('a', 'z')
            && words[..digits].IndexOf(',') is var comma && (comma < 0 || comma == digits - 4)
            && decimal.TryParse(words[..digits], System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out decimal told) && told > 0 && whole / told >= LeastScale
            ? whole / told : 1;
    }

    private static ImmutableArray<string> ScopeOf(Document document, Sentence sentence, int preposition)
    {
        var scope = ImmutableArray.CreateBuilder<string>();
        for (int i = preposition + 1; i < sentence.EndToken && !Separates(document, i) && document.Tokens[i].PartOfSpeech != PartOfSpeech.Punctuation; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                scope.Add(document.Tokens[i].Lemma);
        }

        return scope.ToImmutable();
    }

    private static bool Separates(Document document, int token) => document.TextOf(token) is "," or ";" or "and" or "but" or "while" || document.Tokens[token].PartOfSpeech == PartOfSpeech.CoordinatingConjunction;

    private static bool IsWordOfHolder(PartOfSpeech part) => part is PartOfSpeech.Determiner or PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective;

    // "Sundmark 27", "the neighbours 27"; not "season 3".
    private static bool IsHolder(Document document, int first, int noun) => document.Tokens[noun].PartOfSpeech == PartOfSpeech.ProperNoun
        || (document.Tokens[noun].PartOfSpeech == PartOfSpeech.Noun && document.Tokens[first].PartOfSpeech == PartOfSpeech.Determiner);
}
