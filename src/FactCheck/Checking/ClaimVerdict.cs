using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>What a check concluded about one claim, and why.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Verdict">The conclusion.</param>
/// <param name="Reason">Why, as a phrase; never empty for <see cref="Verdict.NotChecked"/>.</param>
/// <param name="Evidence">The claims elsewhere that decided it, best first; empty when there are none.</param>
public sealed record ClaimVerdict(Claim Claim, Verdict Verdict, string Reason, ImmutableArray<Claim> Evidence);
