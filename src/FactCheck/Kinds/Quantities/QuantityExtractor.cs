using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Finds the figures of a document and binds each to what it measures. Thread-safe.</summary>
internal sealed class QuantityExtractor(IQuantityScanner scanner) : IClaimExtractor<QuantityClaim>
{
    /// <inheritdoc/>
    public IEnumerable<QuantityClaim> Extract(ClaimKind kind, Document document)
    {
        var claims = new List<QuantityClaim>();
        foreach (Sentence sentence in document.Sentences)
        {
            int own = claims.Count;
            foreach (QuantityExpression expression in Scan(document, sentence.Span))
            {
                if (ToClaim(kind, document, sentence, expression, claims.Count > own ? claims[^1] : null) is { } claim)
                    claims.Add(claim);
            }

            NoteWholes(claims, own);
            NoteConversions(document, claims, own);

            EnumerationReader.Add(kind, document, sentence, claims);
        }

        ListCounter.Add(kind, document, claims);
        return claims;
    }

    private IReadOnlyList<QuantityExpression> Scan(Document document, TextSpan span)
    {
        if (scanner == QuantityScanner.Default)
            return SentenceQuantities.In(document, document.Text, span.Start, span.End);
        var expressions = new List<QuantityExpression>();
        scanner.Scan(document.Text, span.Start, span.End, expressions);
        return expressions;
    }

    // "two of the nine members": the words of the part hold those of the whole and end with them.
    private static void NoteWholes(List<QuantityClaim> claims, int first)
    {
        for (int i = first; i < claims.Count; i++)
        {
            for (int j = first; j < claims.Count; j++)
            {
                if (i != j && claims[j].Span.Start > claims[i].Figure.End && claims[j].Span.End == claims[i].Span.End && claims[j].Quantity!.Unit == claims[i].Quantity!.Unit)
                    claims[i].Whole = claims[j].Quantity!.Figure;
            }
        }
    }

    // "$1bn (£640m)", "12 miles (19km)"
    private static void NoteConversions(Document document, List<QuantityClaim> claims, int first)
    {
        for (int i = first + 1; i < claims.Count; i++)
        {
            (QuantityClaim told, QuantityClaim again) = (claims[i - 1], claims[i]);
            int start = again.Span.Start, end = again.Span.End;
            again.IsConverted = start - told.Span.End is 1 or 2 && document.Text[start - 1] == '(' && end < document.Text.Length && document.Text[end] is ')' or ';' or ','
                && told.Quantity!.Unit.Dimension == again.Quantity!.Unit.Dimension && told.Quantity.Unit != again.Quantity.Unit
                && told.Quantity.Unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal or UnitDimension.Percent);
        }
    }

    private static QuantityClaim? ToClaim(ClaimKind kind, Document document, Sentence sentence, QuantityExpression expression, QuantityClaim? before)
    {
        if (expression.Is(QuantityTraits.Relative))
            return null;
        (int first, int end) = document.TokensIn(sentence, new TextSpan(expression.CoreStart, expression.CoreEnd));
        (int hedgeFirst, _) = document.TokensIn(sentence, new TextSpan(expression.Start, expression.CoreEnd));
        Measure measure = MeasureReader.Read(document, first, end, hedgeFirst, CompoundNoun(document, sentence, expression), expression.Quantity.Unit);
        Measure? gapped = expression.Quantity.Unit.Dimension == UnitDimension.Count && measure.Head is null && !expression.Is(QuantityTraits.Year)
            ? GappedFigures.MeasureOf(document, first, end, before)
            : null;
        measure = gapped ?? measure;

        // "400 tons in March and 380 in April"
        if (gapped is not null && before!.Quantity!.Unit is { Dimension: not UnitDimension.Count } unit)
            expression = expression with { Quantity = expression.Quantity with { Unit = unit } };

        // "$40 million in March and 12 in April"
        if (gapped is not null && expression.Quantity.Figure is { } figure && GappedFigures.ScaleOf(before!, figure) is > 1 and var scale)
            expression = expression with { Quantity = Scaled(expression.Quantity, scale) };
        if (expression.Is(QuantityTraits.Age))
            measure = measure.With(Statistic.Age);
        bool isAge = expression.Quantity is { Hedge: Hedge.Exact, Figure: { } years } && expression.Quantity.Unit == Unit.Count && AgeBehindNoun.Of(document, first, years) >= 0;
        if (isAge)
            (measure, expression) = (measure.With(Statistic.Age), expression with { Quantity = expression.Quantity with { Unit = UnitWords.Unit("year") } });
        bool bare = expression.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal && measure.Head is null && measure.Relation is null;
        if (expression.Is(QuantityTraits.Year) && (!CountsNoun(document, first, measure) || GroupsThousands(document.Text)))
            return null;
        if (expression.Is(QuantityTraits.One) && (measure.Head is null || !expression.Is(QuantityTraits.Digits) && document.Tokens[first].PartOfSpeech != PartOfSpeech.Number))
            return null;
        if (bare && expression.Quantity.Figure is not >= 100 && !IsSaidOf(document, first) && !(expression.Quantity.Unit.Dimension == UnitDimension.Ordinal && FinishingPlace.IsAt(document, first, end)))
            return null;

        // "from 5.75 to 6.25 percent": the first figure has its unit behind the second.
        Quantity quantity = measure.Head is "percent" && measure.HeadSpan is { } sign && sign.Start >= expression.CoreEnd && expression.Quantity.Unit.Dimension == UnitDimension.Count ? expression.Quantity with { Unit = Unit.Percent } : NegatedBound.Read(document, hedgeFirst, first, end, expression.Quantity);
        return new QuantityClaim(kind, document, SpanOf(document, expression, measure), sentence.Index)
        {
            Quantity = quantity,
            Measure = measure,
            Figure = new TextSpan(expression.NumberStart, expression.NumberEnd),
            IsGapped = gapped is not null,
            Keys = QuantityKeys.Of(quantity, measure),
        };
    }

    private static Quantity Scaled(Quantity quantity, decimal scale) =>
        quantity with { Figure = quantity.Figure * scale, Low = quantity.Low * scale, High = quantity.High * scale, Precision = quantity.Precision == 0 ? scale / 2 : quantity.Precision * scale };

    /// <summary>A text that writes "1,200" writes no count as "2008": "2008 valuations" are those of a year.</summary>
    private static bool GroupsThousands(ReadOnlySpan<char> text)
    {
        for (int comma = text.IndexOf(','), at = 0; comma >= 0; at += comma + 1, comma = text[at..].IndexOf(','))
        {
            int place = at + comma;
            if (place > 1 && place + 3 < text.Length && char.IsAsciiDigit(text[place - 1]) && !char.IsAsciiDigit(text[place - 2]) && !text.Slice(place + 1, 3).ContainsAnyExceptInRange('0', '9')
                && (place + 4 == text.Length || !char.IsAsciiDigit(text[place + 4])))
                return true;
        }

        return false;
    }

    /// <summary>"2,024 people" counts people; "in 2024" and "2024 elections" name a year.</summary>
    private static bool CountsNoun(Document document, int number, Measure measure) =>
        measure.Head is not null && document.Tokens[number].Relation == DependencyRelation.NumericModifier
        && document.Tokens[document.Tokens[number].Head].Is(Morphology.Plural) && document.Tokens[number].Head > number
        && !IsBeforeSubject(document, number)
        && IsOnePhrase(document, number + 1, document.Tokens[number].Head);

    // "The limit is 30."
    private static bool IsSaidOf(Document document, int number) => document.Tokens[number].PartOfSpeech == PartOfSpeech.Number && document.Syntax.Child(number, DependencyRelation.Copula) >= 0
        && document.Syntax.Child(number, DependencyRelation.NominalSubject) is >= 0 and var subject && subject < number && document.Tokens[subject].PartOfSpeech == PartOfSpeech.Noun;

    // "In 2023 strikes cost the railway more": what "in" governs is no subject.
    private static bool IsBeforeSubject(Document document, int number) => number > 0 && document.TextOf(number - 1) is "in" or "In"
        && document.Tokens[number].Head + 1 is var behind && behind < document.Tokens.Length && document.Tokens[behind].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    /// <summary>"fewer in 2023 than two years earlier": what lies between the number and its noun must be able to stand there.</summary>
    private static bool IsOnePhrase(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adverb or PartOfSpeech.Punctuation))
                return false;
        }

        return true;
    }

    /// <summary>From the hedge to the counted noun; to the unit for amounts; to the noun of a compound.</summary>
    private static TextSpan SpanOf(Document document, QuantityExpression expression, Measure measure)
    {
        int end = Math.Max(expression.End, expression.NounEnd);
        if (expression.NounEnd < 0 && expression.Quantity.Unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal
            && measure.HeadSpan is { } head && head.Start >= expression.End && IsNear(document, expression.End, head.Start))
            end = Math.Max(end, head.End);
        return new TextSpan(expression.Start, end);
    }

    /// <summary>Whether no clause lies between the figure and its noun: "over 100 large-scale events", but not "10 of the 120 schools".</summary>
    private static bool IsNear(Document document, int end, int noun)
    {
        ReadOnlySpan<char> between = document.Text.AsSpan(end, noun - end);
        return between.Length <= 60 && between.IndexOfAny(',', ';', ':') < 0;
    }

    private static int CompoundNoun(Document document, Sentence sentence, QuantityExpression expression) =>
        expression.NounStart < 0 || expression.Quantity.Unit.Dimension is not UnitDimension.Count ? -1
            : document.TokensIn(sentence, new TextSpan(expression.NounStart, expression.NounEnd)).End - 1;
}
