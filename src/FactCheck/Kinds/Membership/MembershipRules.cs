using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Membership;

/// <summary>The rules on membership. What each means is written in its page.</summary>
internal static class MembershipRules
{
    public static readonly Rule StatusChanged = new("FC5050", "A candidate in one article is a member in another", Severity.Note);
    public static readonly Rule CountedEarly = new("FC5051", "A total counts a member that has yet to join", Severity.Warning);

    public static readonly ImmutableArray<Rule> All = [StatusChanged, CountedEarly];
}
