using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Tells level from change, share from total, from the unit and the words around. Stateless.</summary>
internal static class StatisticReader
{
    /// <summary>The statistic of an amount.</summary>
    public static Statistic Read(Document document, int core, int topic, Predicate predicate, Unit unit)
    {
        switch (unit.Dimension)
        {
            case UnitDimension.Ordinal:
                return Statistic.Rank;
            case UnitDimension.Score:
                return Statistic.Score;
            case UnitDimension.PercentagePoint or UnitDimension.Ratio:
                return Statistic.Change;
            default:
                break;
        }

        ImmutableArray<Token> tokens = document.Tokens;
        if (topic >= 0)
        {
            Statistic named = MeasureWords.StatisticOf(tokens[topic].Lemma);
            if (named != Statistic.Unspecified)
                return named;
            foreach (int child in document.Syntax.ChildrenOf(topic))
            {
                if (tokens[child].Relation is DependencyRelation.AdjectivalModifier
                    && MeasureWords.StatisticOf(tokens[child].Lemma) is Statistic.Average)
                    return Statistic.Average;
            }
        }

        if (predicate.Verb >= 0 && MeasureWords.VerbOf(tokens[predicate.Verb].Lemma) == MeasureVerb.Change)
        {
            // "rose 5 percent" and "rose by 5" tell the change; "rose to 5" and "grew to a turnover of 5" tell the level.
            return NounPhrase.HasCase(document, core, "to") || NounPhrase.HasCase(document, core, "of") ? Statistic.Unspecified : Statistic.Change;
        }

        return unit.Dimension == UnitDimension.Percent && topic >= 0 ? Statistic.Share : Statistic.Unspecified;
    }
}
