using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>A problem shown to a reader. Immutable.</summary>
public sealed class Finding
{
    /// <summary>The rule it falls under.</summary>
    public required Rule Rule { get; init; }

    /// <summary>The severity after policy and configuration.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The kind of the claims: "quantity", "title".</summary>
    public required string Kind { get; init; }

    /// <summary>The reason, as a sentence that stands alone.</summary>
    public required string Message { get; init; }

    /// <summary>The places that take part: the place under check first, then by article and offset. At least one.</summary>
    public required ImmutableArray<Location> Locations { get; init; }

    /// <summary>The claims that take part; a place of <see cref="Locations"/> without a claim has none here.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>How the places stand to each other.</summary>
    public Agreement Agreement { get; init; } = Agreement.Conflict;

    /// <summary>The text that would mend the first place; null when no fix is certain.</summary>
    public string? Replacement { get; init; }

    /// <summary>The place under check.</summary>
    public Location Location => Locations[0];
}
