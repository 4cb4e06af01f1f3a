using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Derivations;

/// <summary>The rules of derived figures; what each means is written in its page.</summary>
internal static class DerivationRules
{
    /// <summary>"100 in all: 62 men and 48 women".</summary>
    public static Rule Sum { get; } = new("FC7001", "The parts do not add up to the total", Severity.Warning);

    /// <summary>"rose 25% from 100 to 150".</summary>
    public static Rule Change { get; } = new("FC7002", "The change does not fit the figures it leads from and to", Severity.Warning);

    /// <summary>"72% (62 of 100)".</summary>
    public static Rule Share { get; } = new("FC7003", "The share does not fit its part and whole", Severity.Warning);

    /// <summary>"doubled from 100 to 150".</summary>
    public static Rule Multiple { get; } = new("FC7004", "The multiple does not fit the figures it leads from and to", Severity.Warning);

    /// <summary>"born in 1990, the 45-year-old" in an article of 2024.</summary>
    public static Rule Age { get; } = new("FC7005", "The age does not fit the year of birth", Severity.Warning);

    /// <summary>"in 2024, 13 years after its 2001 founding".</summary>
    public static Rule Span { get; } = new("FC7006", "The number of years does not fit the years it spans", Severity.Warning);

    /// <summary>"rose 5% from 40% to 45%".</summary>
    public static Rule Points { get; } = new("FC7007", "Percent where percentage points are meant", Severity.Note);

    /// <summary>"grew by 40% to 250" here, "from 200 to 250" there.</summary>
    public static Rule Reckoned { get; } = new("FC7008", "A figure does not fit the figures of the other text", Severity.Warning);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<Rule> All { get; } = [Sum, Change, Share, Multiple, Age, Span, Points, Reckoned];
}
