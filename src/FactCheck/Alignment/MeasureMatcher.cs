using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>Tells whether two measures are the same, and how sure that is. Stateless apart from the word meanings it reads.</summary>
internal sealed class MeasureMatcher(WordMatcher words)
{
    private const double SameAt = 0.55;
    private const double CompatibleAt = 0.3;

    /// <summary>Net profit is not operating profit, unless the rest of the clause is word for word the same.</summary>
    private const double MinClausesApart = 0.8;

    /// <summary>Compares two measures in their contexts.</summary>
    /// <param name="measure">The one measure.</param>
    /// <param name="other">The other measure.</param>
    /// <param name="subjects">Whether both name a subject and it is the same one; null when one names none.</param>
    /// <param name="clauses">Likeness of the clauses, 0 to 1.</param>
    /// <param name="prior">How likely two measures of these articles with one topic are one: they tell one story, each counts it once.</param>
    public (MeasureRelation Relation, double Strength) Match(Measure measure, Measure other, bool? subjects, double clauses, double prior)
    {
        if (ExcludeEachOther(measure.Statistic, other.Statistic))
            return (MeasureRelation.Different, 0);

        WordRelation topics = words.Relate(measure.Topic, other.Topic);
        if (topics == WordRelation.Different)
            return (MeasureRelation.Different, 0);
        double strength = topics switch
        {
            WordRelation.Same => 0.3,
            WordRelation.Near => 0.2,
            _ => 0,
        };

        strength += (0.5 * clauses) + prior;
        strength += subjects switch { true => 0.15, false => -0.35, null => 0 };
        strength += words.RelateActs(measure.Relation, other.Relation) switch
        {
            WordRelation.Same => 0.2,
            WordRelation.Near => 0.1,
            WordRelation.Different => -0.2,
            _ => 0,
        };
        strength += words.Overlap(measure.Of, other.Of) switch { null => 0, 0 => -0.3, var shared => 0.3 * shared.Value };
        strength += words.Overlap(measure.Scope, other.Scope) switch { null => 0, 0 => -0.05, var shared => 0.25 * shared.Value };
        double? modifiers = words.Overlap(measure.Modifiers, other.Modifiers);
        if (modifiers == 0 && clauses < MinClausesApart)
            return (MeasureRelation.Different, 0);
        strength += modifiers is { } kept ? 0.1 * kept : 0;
        strength = Math.Clamp(strength, 0, 1);
        MeasureRelation relation = strength >= SameAt && topics != WordRelation.Unknown ? MeasureRelation.Same
            : strength >= CompatibleAt ? MeasureRelation.Compatible
            : MeasureRelation.Different;
        return (relation, strength);
    }

    private static bool ExcludeEachOther(Statistic one, Statistic other) =>
        one != other && one != Statistic.Unspecified && other != Statistic.Unspecified;
}
