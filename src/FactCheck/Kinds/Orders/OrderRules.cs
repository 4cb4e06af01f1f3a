using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Orders;

/// <summary>The rules of orders; what each means is written in its page.</summary>
internal static class OrderRules
{
    /// <summary>Two happenings, told one way round here and the other way round there.</summary>
    public static Rule Turned { get; } = new("FC2051", "Two articles tell two happenings in opposite order", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Turned];
}
