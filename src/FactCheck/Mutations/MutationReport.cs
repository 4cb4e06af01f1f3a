using System.Collections.Immutable;

namespace FactCheck.Mutations;

/// <summary>What a mutation test measured. Immutable; the same articles and options give the same report.</summary>
public sealed class MutationReport
{
    /// <summary>What was planted and what counted.</summary>
    public required MutationOptions Options { get; init; }

    /// <summary>How many articles were tested; those in another language are left out.</summary>
    public required int Articles { get; init; }

    /// <summary>Every planted change, by article, then by kind.</summary>
    public required ImmutableArray<MutationOutcome> Outcomes { get; init; }

    /// <summary>How many sentences were checked that no error was planted into, faithfully reworded ones among them.</summary>
    public required int CleanSentences { get; init; }

    /// <summary>The findings of the severity that counts in clean sentences; one that comes back in another text of its article is one more.</summary>
    public required int FalseAlarmCount { get; init; }

    /// <summary>The different false alarms, by article.</summary>
    public required ImmutableArray<FalseAlarm> FalseAlarms { get; init; }

    /// <summary>False alarms per 1,000 clean sentences.</summary>
    public double FalseAlarmsPerThousand => CleanSentences == 0 ? 0 : 1000.0 * FalseAlarmCount / CleanSentences;

    /// <summary>The kinds that were planted at least once, in order.</summary>
    public IEnumerable<MutationKind> Kinds => Outcomes.Select(outcome => outcome.Kind).Distinct().Order();

    /// <summary>The figures of all errors, or of one kind of change.</summary>
    /// <param name="kind">The kind; null for all errors.</param>
    /// <param name="isReworded">Only in reworded texts, only in copies, or in both.</param>
    public MutationFigures Figures(MutationKind? kind = null, bool? isReworded = null) => MutationFigures.Of(
        Outcomes.Where(outcome => (kind is null ? IsError(outcome.Kind) : outcome.Kind == kind) && (isReworded is null || outcome.IsReworded == isReworded)),
        Options.Level);

    /// <summary>How many fixes were offered for planted errors, of one kind or of all.</summary>
    public int Fixes(MutationKind? kind = null) => Outcomes.Count(outcome => outcome.HasFix && IsError(outcome.Kind) && (kind is null || outcome.Kind == kind));

    /// <summary>How many of the offered fixes gave the fact back.</summary>
    public int RightFixes(MutationKind? kind = null) => Outcomes.Count(outcome => outcome.IsFixRight && IsError(outcome.Kind) && (kind is null || outcome.Kind == kind));

    internal static bool IsError(MutationKind kind) => kind < MutationKind.Rounding;
}
