using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Kinds;

namespace FactCheck;

/// <summary>Every rule that FactCheck itself reports under. Immutable and thread-safe.</summary>
public static class KnownRules
{
    /// <summary>The rules of all kinds, those about single words and those about suppressions, by id.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [.. KnownKinds.All.SelectMany(kind => kind.Rules).Concat(SuspectWords.Rules).Concat(SuppressionRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
}
