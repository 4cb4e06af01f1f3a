using System.Globalization;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>
/// States a figure that follows from the article's by arithmetic: a share in words, a difference for a starting point, a doubling, a length or
/// a time in another unit.
/// </summary>
internal sealed class DerivationMutator() : Mutator(MutationKind.Derivation)
{
    private static readonly Exchanges Shares = Exchanges.Of("share");
    private static readonly Exchanges Conversions = Exchanges.Of("conversion");
    private static readonly Exchanges Growth = Exchanges.Of("growth");
    private static readonly Exchanges Times = Exchanges.Of("time");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        for (int i = 0; i < context.Figures.Count; i++)
        {
            (int sentence, QuantityExpression figure) = context.Figures[i];
            if (!FigureChange.IsFigure(figure) || figure.Quantity.Hedge != Hedge.Exact || figure.HedgeStart >= 0
                || context.IsQuoted(new TextSpan(figure.CoreStart, figure.CoreEnd)))
                continue;
            Mutation? found = Share(context, sentence, figure) ?? Converted(context, sentence, figure) ?? OtherTime(context, sentence, figure);
            if (found is null && i + 1 < context.Figures.Count && context.Figures[i + 1] is var (other, next) && other == sentence)
                found = Change(context, sentence, figure, next, choice);
            if (found is not null)
                yield return found;
        }
    }

    private Mutation? Share(MutationContext context, int sentence, QuantityExpression figure)
    {
        if (figure.Quantity.Unit != Unit.Percent || !context.Text.AsSpan(figure.CoreEnd).StartsWith(" of ", StringComparison.Ordinal))
            return null;
        string percent = figure.Quantity.Figure!.Value.ToString("0.##", CultureInfo.InvariantCulture);
        return Shares.For(percent) is [var share, ..]
            ? Checked(context, sentence, figure, new TextEdit(new TextSpan(figure.CoreStart, figure.CoreEnd), Inflection.Cased(share, context.Text.AsSpan(figure.CoreStart, 1))))
            : null;
    }

    private Mutation? Converted(MutationContext context, int sentence, QuantityExpression figure)
    {
        string unit = context.Text[figure.NumberEnd..Math.Max(figure.NumberEnd, figure.CoreEnd)].Trim();
        if (!figure.Is(QuantityTraits.Digits) || Conversions.For(unit) is not [var other, ..] || !FigureChange.TakesHedge(context, sentence, figure) || context.Text.AsSpan(figure.CoreEnd).StartsWith(" (", StringComparison.Ordinal) || figure.Is(QuantityTraits.Rate) || figure.Is(QuantityTraits.Scaled))
            return null;
        var probe = new List<QuantityExpression>();
        string one = $"5 {other}";
        QuantityScanner.Default.Scan(one, 0, one.Length, probe);
        if (probe is not [{ Quantity.Unit: var target }])
            return null;
        decimal value = figure.Quantity.Figure!.Value * figure.Quantity.Unit.Factor / target.Factor;
        decimal rounded = value >= 10 ? decimal.Round(value) : decimal.Round(value, 1);
        if (rounded <= 1)
            return null;
        string words = $"about {rounded.ToString(rounded >= 1000 ? "N0" : "0.#", CultureInfo.InvariantCulture)} {other}";
        return Checked(context, sentence, figure, new TextEdit(new TextSpan(figure.CoreStart, figure.CoreEnd), words));
    }

    // "two weeks" are 14 days, "36 months" three years.
    private Mutation? OtherTime(MutationContext context, int sentence, QuantityExpression figure)
    {
        // "a three-year deal" has no plural.
        if (figure.Quantity.Unit.Dimension != UnitDimension.Time || context.Text[figure.NumberEnd] != ' ' || IsBeforeNoun(context, sentence, figure) || (figure.Traits & (QuantityTraits.Compound | QuantityTraits.Age | QuantityTraits.Rate | QuantityTraits.Listed)) != 0)
            return null;
        foreach (string step in Times.For(figure.Quantity.Unit.Id))
        {
            // "7 day": one of the unit is seven days; "1/12 year": twelve of it are a year.
            string[] parts = step.Split(' ');
            string[] fraction = parts[0].Split('/');
            decimal count = figure.Quantity.Figure!.Value * decimal.Parse(fraction[0], CultureInfo.InvariantCulture) / (fraction.Length > 1 ? decimal.Parse(fraction[1], CultureInfo.InvariantCulture) : 1);
            if (count != decimal.Truncate(count) || count is < 2 or > 100)
                continue;
            var edit = new TextEdit(new TextSpan(figure.CoreStart, figure.CoreEnd), $"{count.ToString("0", CultureInfo.InvariantCulture)} {parts[1]}s");
            return Checked(context, sentence, figure, edit);
        }

        return null;
    }

    private static bool IsBeforeNoun(MutationContext context, int sentence, QuantityExpression figure)
    {
        Document document = context.Document;
        Sentence place = document.Sentences[sentence];
        for (int i = place.FirstToken; i < place.EndToken; i++)
        {
            if (document.Tokens[i].End == figure.CoreEnd)
                return document.Tokens[i].Relation is DependencyRelation.Compound or DependencyRelation.NominalModifierUnmarked or DependencyRelation.AdjectivalModifier && document.Tokens[i].Head > i;
        }

        return true;
    }

    // "rose from 40 to 60": "rose by 20 to 60"; "rose from 40 to 80": "doubled to 80".
    private Mutation? Change(MutationContext context, int sentence, QuantityExpression from, QuantityExpression to, SeededChoice choice)
    {
        Document document = context.Document;
        string text = context.Text;
        int start = from.CoreStart - "from ".Length;
        if (start < 0 || !text.AsSpan(start).StartsWith("from ", StringComparison.Ordinal) || text.AsSpan(from.CoreEnd, to.CoreStart - from.CoreEnd) is not " to "
            || to.Quantity.Figure is not { } high || to.Quantity.Unit != from.Quantity.Unit || from.Quantity.Figure is not { } low || high <= low || from.Is(QuantityTraits.Scaled) || !from.Is(QuantityTraits.Digits) || !to.Is(QuantityTraits.Digits))
            return null;
        Sentence place = document.Sentences[sentence];
        int verb = -1;
        for (int i = place.FirstToken; i < place.EndToken && document.Tokens[i].End < start + 1; i++)
            verb = document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && document.Tokens[i].End + 1 == start ? i : verb;
        if (verb < 0 || Growth.For(document.Tokens[verb].Lemma) is not [var doubled, ..])
            return null;
        var span = new TextSpan(start, from.CoreEnd);
        if (high == 2 * low && choice.Below(2) == 0 && Inflection.Of(doubled, document.Tokens[verb].Tag) is { } form)
            return new Mutation(Kind, sentence, new TextEdit(document.SpanOf(verb), form), new TextEdit(new TextSpan(start, from.CoreEnd + 1), ""));
        string number = (high - low).ToString(high - low >= 1000 ? "#,0.##" : "0.##", CultureInfo.InvariantCulture);
        string unit = from.Quantity.Unit == Unit.Percent ? " percentage points" : text[from.NumberEnd..from.CoreEnd];
        return Replace(sentence, span, $"by {text[from.CoreStart..from.NumberStart]}{number}{unit}");
    }

    private Mutation? Checked(MutationContext context, int sentence, QuantityExpression figure, TextEdit edit)
    {
        QuantityExpression? after = context.Reread(sentence, edit, figure.CoreStart + Math.Max(0, edit.Replacement.LastIndexOf(' ')));
        return after?.Quantity.RelationTo(figure.Quantity) is QuantityRelation.Disjoint or QuantityRelation.Incomparable or null ? null : Replace(sentence, edit.Span, edit.Replacement);
    }
}
