using FactCheck.Claims;

namespace FactCheck.Kinds.Dates;

/// <summary>How two dates stand to each other if they are dates of one event.</summary>
/// <param name="Agreement">The relation; Unrelated where they cannot be held against each other.</param>
/// <param name="Reason">What they share, or how they differ.</param>
/// <param name="Rule">The rule a disagreement falls under; null for the rest.</param>
internal readonly record struct DateVerdict(Agreement Agreement, string Reason, Rule? Rule = null);
