using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>A problem shown to a reader. Immutable.</summary>
public sealed class Finding
{
    private string? _fingerprint;

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

    /// <summary>How sure the comparison behind it is, 0 to 1; of two findings on the same words the surer one is shown.</summary>
    internal double Strength { get; init; }

    /// <summary>The text that would mend the first place; null when no fix is certain.</summary>
    public string? Replacement { get; init; }

    /// <summary>Why somebody accepted it; null when nobody did.</summary>
    public Suppression? Suppression { get; init; }

    /// <summary>How it stands to the baseline.</summary>
    public BaselineState Baseline { get; init; }

    /// <summary>Whether it was accepted, by a suppression or by the baseline: it is shown and fails no gate.</summary>
    public bool IsAccepted => Suppression is not null || Baseline == BaselineState.Unchanged;

    /// <summary>
    /// The key by which the finding is known again in the next rewrite, 16 hexadecimal digits of its rule and of what its claims say.
    /// Lines, file names and neighbouring words take no part in it.
    /// </summary>
    public string Fingerprint => _fingerprint ??= Checking.Fingerprint.Of(this);

    /// <summary>The place under check.</summary>
    public Location Location => Locations[0];

    /// <summary>The finding, accepted for a reason.</summary>
    internal Finding Accepted(Suppression suppression) => Copy(suppression, Baseline);

    /// <summary>The finding with its standing to the baseline.</summary>
    internal Finding Against(BaselineState baseline) => Copy(Suppression, baseline);

    private Finding Copy(Suppression? suppression, BaselineState baseline) => new()
    {
        Rule = Rule,
        Severity = Severity,
        Kind = Kind,
        Message = Message,
        Locations = Locations,
        Claims = Claims,
        Agreement = Agreement,
        Strength = Strength,
        Replacement = Replacement,
        Suppression = suppression,
        Baseline = baseline,
    };
}
