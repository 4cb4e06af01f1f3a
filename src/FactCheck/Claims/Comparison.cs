using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>What a comparer or reviewer concluded about claims: a relation, never a judgement. Immutable.</summary>
public sealed class Comparison
{
    /// <summary>The claims compared; the claim under check first. One claim where it stands against itself (a weekday against its date).</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>How they stand to each other.</summary>
    public required Agreement Agreement { get; init; }

    /// <summary>The rule the disagreement falls under; null when there is none.</summary>
    public Rule? Rule { get; init; }

    /// <summary>
    /// The reason as a sentence that stands alone, without a final stop: "both count events held during the chairmanship; 'over 100'
    /// does not exclude 150, but the figures are 50 apart".
    /// </summary>
    public string Reason { get; init; } = "";

    /// <summary>What the first claim would have to say, in its own wording; null when no fix is certain.</summary>
    public string? Replacement { get; init; }

    /// <summary>The words of the first claim that it is about: the one name exchanged in a statement; null for all of them.</summary>
    public TextSpan? Focus { get; init; }

    /// <summary>
    /// Places of other articles that decided it and are no claims: the words a quotation was altered from. Empty where claims tell all.
    /// </summary>
    public ImmutableArray<Location> Passages { get; init; } = [];

    /// <summary>
    /// Whether the claims speak of one thing and belong in one cluster; false where the point is that they do not, as when one figure
    /// stands for two measures.
    /// </summary>
    public bool Joins { get; init; } = true;

    /// <summary>How sure the correspondence is, 0 to 1; ranks evidence, never decides.</summary>
    public double Strength { get; init; }

    /// <summary>A comparison that found the claims to speak of different things.</summary>
    public static Comparison Unrelated(Claim claim, Claim evidence) => new() { Claims = [claim, evidence], Agreement = Agreement.Unrelated };

    /// <summary>Whether it falls under a rule and is about words of an article that overlap a span.</summary>
    internal bool IsAbout(Rule rule, Document document, TextSpan span) =>
        Rule == rule && Focus is { } focus && focus.Overlaps(span) && ReferenceEquals(Claims[0].Document, document);

    /// <summary>A conflict between words of an article and words of another that need be no claim there.</summary>
    /// <param name="anchor">The claim the finding hangs on.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="reason">The reason, as <see cref="Reason"/>.</param>
    /// <param name="focus">The words of the article of <paramref name="anchor"/>.</param>
    /// <param name="passage">The words of the other.</param>
    /// <param name="strength">How sure it is that both speak of one thing, 0 to 1.</param>
    internal static Comparison AgainstPassage(Claim anchor, Rule rule, string reason, TextSpan focus, Location passage, double strength) =>
        AgainstPassages(anchor, rule, reason, focus, [passage], strength);

    /// <summary>The same, with words of several articles, or of none.</summary>
    internal static Comparison AgainstPassages(Claim anchor, Rule rule, string reason, TextSpan focus, ImmutableArray<Location> passages, double strength) => new()
    {
        Claims = [anchor],
        Agreement = Agreement.Conflict,
        Rule = rule,
        Reason = reason,
        Focus = focus,
        Passages = passages,
        Joins = false,
        Strength = strength,
    };
}
