using System.Globalization;
using FactCheck.Claims;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>Reckons after what one sentence reckons itself: "rose 25% from 100 to 125", "62 of 100 (62%)", "100 in all, 62 men and 38 women".</summary>
internal static class ArithmeticCheck
{
    // "4.1% to a record 23.80"
    private const int MaxToEnd = 3;

    /// <summary>What does not come out.</summary>
    public static IEnumerable<Comparison> Of(FigureSentence sentence)
    {
        foreach (Comparison finding in Changes(sentence).Concat(Shares(sentence)).Concat(Sums(sentence)).Concat(Years(sentence)))
            yield return finding;
    }

    private static IEnumerable<Comparison> Changes(FigureSentence sentence)
    {
        foreach ((Figure start, Figure end) in Coordination.Changes(sentence))
        {
            foreach (Figure change in sentence.Figures)
            {
                if (change == start || change == end || Distance(change, start, end) > 8 || IsOfOther(change, start, end) || LeadsElsewhere(change, start, end, sentence))
                    continue;
                switch (change.Quantity.Unit.Dimension)
                {
                    case UnitDimension.Percent when start.Quantity.Unit.Dimension == UnitDimension.Percent && change.IsChange:
                        if ((end.Interval - start.Interval).Absolute.Meets(change.Interval) && end.Interval.ChangeFrom(start.Interval) is { } relative && !relative.Absolute.Widened(1).Meets(change.Interval))
                            yield return Wrong(DerivationRules.Points, change, start, end, $"from {Show(start)} to {Show(end)} is {FigureSentence.Show(Math.Abs(end.Value - start.Value))} percentage points");
                        break;
                    case UnitDimension.Percent when start.Quantity.Unit.Dimension != UnitDimension.Percent && change.IsChange && !ReckonedChange.ComesOut(change, start, end):
                        yield return Wrong(DerivationRules.Change, change, start, end, ReckonedChange.Words(change, start, end));
                        break;
                    case UnitDimension.Ratio when ReckonedChange.IsMultiple(change) && !ReckonedChange.ComesOut(change, start, end):
                        yield return Wrong(DerivationRules.Multiple, change, start, end, ReckonedChange.Words(change, start, end));
                        break;
                }
            }
        }
    }

    private static IEnumerable<Comparison> Shares(FigureSentence sentence)
    {
        foreach ((Figure part, Figure whole) in Coordination.PartsOf(sentence))
        {
            foreach (Figure share in sentence.Figures)
            {
                if (share.Quantity.Unit.Dimension != UnitDimension.Percent || share.IsChange || !IsBeside(share, part, whole))
                    continue;
                if (part.Interval.PercentOf(whole.Interval) is { } percent && !percent.Widened(0.5m).Meets(share.Interval))
                    yield return Wrong(DerivationRules.Share, share, part, whole, $"{Show(part)} of {Show(whole)} is {FigureSentence.Show(100 * part.Value / whole.Value)}%");
            }
        }
    }

    // Only where the sentence says that the row is all: "in all", "a total of".
    private static IEnumerable<Comparison> Sums(FigureSentence sentence)
    {
        if (sentence.Figures.Length < 3)
            yield break;
        foreach (Figure total in sentence.Figures)
        {
            if (!IsTotal(total))
                continue;
            List<Figure> parts = [.. sentence.Figures.Where(figure => figure != total && figure.SharesUnit(total) && !figure.IsChange)];
            if (parts.Count < 2 || parts.Exists(part => part.Value >= total.Value || part.Value <= 0 || !part.IsRelatedTo(total)) || !IsRow(parts) || !IsColonOrDash(total, parts[0]))
                continue;
            FigureInterval sum = parts.Select(part => part.Interval).Aggregate((left, right) => left + right);
            if (!sum.Meets(total.Interval))
            {
                yield return new Comparison
                {
                    Claims = [total.Claim, .. parts.Select(part => part.Claim)],
                    Agreement = Agreement.Conflict,
                    Rule = DerivationRules.Sum,
                    Reason = $"{string.Join(" + ", parts.Select(Show))} = {FigureSentence.Show(parts.Sum(part => part.Value))}, not {Show(total)}",
                    Joins = false,
                    Strength = 1,
                };
            }
        }
    }

    private static IEnumerable<Comparison> Years(FigureSentence sentence)
    {
        foreach (Figure years in sentence.Figures)
        {
            if (years.Quantity.Unit.Id != "year" || years.Quantity.Hedge != Hedge.Exact || years.Value != decimal.Truncate(years.Value))
                continue;
            bool isAge = years.Claim.Measure?.Statistic == Statistic.Age;
            if (isAge && sentence.Dateline is DateOnly dateline && Birth(sentence) is { } birth && !YearSpans.Fits(years.Value, birth, dateline))
            {
                yield return Alone(DerivationRules.Age, years, $"who was born {Words(sentence, birth)} was {Ages(birth, dateline)} on {dateline.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, not {Show(years)}");
            }
            else if (!isAge && Origin(sentence, years) is { } origin && Other(sentence, origin) is int year && !(years.Value >= year - origin.From!.Year!.Value - 1 && years.Value <= year - origin.From.Year.Value + 1))
            {
                yield return Alone(DerivationRules.Span, years, $"from {origin.From!.Year} to {year} are {year - origin.From.Year.Value} years, not {Show(years)}");
            }
        }
    }

    // "born in 1990", "born on 4 May 1990", once in the sentence.
    private static TemporalExpression? Birth(FigureSentence sentence)
    {
        TemporalExpression? found = null;
        foreach (TemporalExpression expression in sentence.Dates)
        {
            if (expression is not { To: null, From: { Year: not null, EndYear: null, Granularity: DateGranularity.Day or DateGranularity.Month or DateGranularity.Year } } || expression.IsApproximate)
                continue;
            int token = sentence.TokenBefore(expression);
            if (token > sentence.Sentence.FirstToken && sentence.Document.Tokens[token].Lemma is "in" or "on")
                token--;
            if (token < 0 || sentence.Document.Tokens[token].Lemma is not ("bear" or "born"))
                continue;
            if (found is not null)
                return null;
            found = expression;
        }

        return found;
    }

    // "13 years after its 2001 founding": the year in the words right behind "years after".
    private static TemporalExpression? Origin(FigureSentence sentence, Figure years) =>
        years.After is "after"
            ? sentence.Dates.FirstOrDefault(expression => expression is { To: null, From: { Year: not null, EndYear: null, Granularity: DateGranularity.Year, Part: CalendarPart.Whole } }
                && sentence.TokenBefore(expression) - years.End is >= 0 and <= 3)
            : null;

    private static int? Other(FigureSentence sentence, TemporalExpression origin)
    {
        int? found = null;
        foreach (TemporalExpression expression in sentence.Dates)
        {
            if (ReferenceEquals(expression, origin) || expression.From?.Year is not int year || expression.To is not null || expression.Bound != DateBound.At)
                continue;
            if (found is not null)
                return null;
            found = year;
        }

        return found;
    }

    private static string Words(FigureSentence sentence, TemporalExpression expression) =>
        (expression.From!.Granularity == DateGranularity.Day ? "on " : "in ") + sentence.Document.Text[expression.Start..expression.End];

    private static string Ages(TemporalExpression birth, DateOnly dateline)
    {
        int difference = dateline.Year - birth.From!.Year!.Value;
        return birth.From.Granularity == DateGranularity.Year ? $"{difference - 1} or {difference}" : $"{(YearSpans.Fits(difference, birth, dateline) ? difference : difference - 1)}";
    }

    private static bool IsTotal(Figure figure)
    {
        int first = figure.First;
        int start = figure.Claim.Sentence.FirstToken;
        bool before = first - 2 >= start && figure.Document.Tokens[first - 1].Lemma == "of" && figure.Document.Tokens[first - 2].Lemma == "total"
            || (first - 1 >= start && figure.Document.Tokens[first - 1].Lemma == "total");
        int end = figure.Claim.Sentence.EndToken;
        for (int token = figure.End; token + 1 < end && token < figure.End + 4 && !before; token++)
            before = figure.Document.Tokens[token].Lemma == "in" && figure.Document.Tokens[token + 1].Lemma is "all" or "total";
        return before;
    }

    private static bool IsRow(List<Figure> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            if (!Coordination.Joins(parts[i - 1], parts[i]))
                return false;
        }

        return true;
    }

    // "a total of 100: 62 men and 38 women", "62 men and 38 women, 100 in all".
    private static bool IsColonOrDash(Figure total, Figure first)
    {
        if (first.First < total.First)
            return true;
        for (int token = total.End; token < first.First; token++)
        {
            if (total.Document.TextOf(token) is ":" or "-" or "–" or "—" or ",")
                return true;
            if (total.Document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb)
                return false;
        }

        return false;
    }

    private static int Distance(Figure figure, Figure start, Figure end) =>
        Math.Min(Gap(figure, start), Gap(figure, end));

    // "Wages fell 12 percent and losses shrank from 14 million to 9 million": what changed is named between them.
    private static bool IsOfOther(Figure change, Figure start, Figure end)
    {
        Figure near = Gap(change, start) <= Gap(change, end) ? start : end;
        for (int token = Math.Min(change.End, near.End); token < Math.Max(change.First, near.First); token++)
        {
            if (change.Document.Tokens[token] is { Relation: DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject, PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun })
                return true;
        }

        return false;
    }

    // "cut its forecast to 5.2 billion from 5.6, and the shares fell 4.1% to 23.80": it says itself what it led to.
    private static bool LeadsElsewhere(Figure change, Figure start, Figure end, FigureSentence sentence) =>
        change.After == "to" && sentence.Figures.FirstOrDefault(figure => figure.First > change.End) is { } next && next.First - change.End <= MaxToEnd && next != start && next != end;

    private static int Gap(Figure left, Figure right) => left.First < right.First ? right.First - left.End : left.First - right.End;

    // "62 of 100 (62%)", "62%, or 62 of 100": next to part or whole.
    // In brackets or in an apposition; "unchanged at 5.75%, though two of its nine members" begins another clause.
    private static bool IsBeside(Figure share, Figure part, Figure whole)
    {
        Figure near = Gap(share, part) <= Gap(share, whole) ? part : whole;
        if (Gap(share, near) > 3)
            return false;
        for (int token = Math.Min(share.End, near.End); token < Math.Max(share.First, near.First); token++)
        {
            if (share.Document.Tokens[token].PartOfSpeech == PartOfSpeech.SubordinatingConjunction)
                return false;
        }

        return true;
    }

    private static Comparison Wrong(Rule rule, Figure figure, Figure first, Figure second, string reason) => new()
    {
        Claims = [figure.Claim, first.Claim, second.Claim],
        Agreement = Agreement.Conflict,
        Rule = rule,
        Reason = $"{reason}, not {Show(figure)}",
        Joins = false,
        Strength = 1,
    };

    private static Comparison Alone(Rule rule, Figure figure, string reason) =>
        new() { Claims = [figure.Claim], Agreement = Agreement.Conflict, Rule = rule, Reason = reason, Joins = false, Strength = 1 };

    private static string Show(Figure figure) => FigureSentence.Show(figure);
}
