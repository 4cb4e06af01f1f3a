using FactCheck.Claims;

namespace FactCheck.Kinds.Dates;

/// <summary>Dates, periods and times of day, bound to what happened on them.</summary>
internal static class DateKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("date", DateRules.All, new DateExtractor(), new DateComparer(), new DateReviewer());
}
