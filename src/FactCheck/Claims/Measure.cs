using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>
/// What a quantity is a quantity of. Words are lemmas; a null or empty part was not said in the text, which makes the measure less
/// specific, not different.
/// </summary>
public sealed class Measure
{
    /// <summary>
    /// The lemma of the noun the number is grammatically joined to, unit nouns included: "event" in "over 100 large-scale events",
    /// "percent" in "40 percent of voters"; the topic where no noun follows the number ("$23 trillion", "40%"); null when the text names
    /// neither.
    /// </summary>
    public string? Head { get; init; }

    /// <summary>Where the head noun stands; null when it has none.</summary>
    public TextSpan? HeadSpan { get; init; }

    /// <summary>
    /// The lemma of what is counted, shared or paid: the counted noun itself, "turnover" for "turnover reached $3bn", "population" for
    /// "40% of the population"; null when the text does not say. Measures are matched by it.
    /// </summary>
    public string? Topic { get; init; }

    /// <summary>The noun phrase as written.</summary>
    public TextSpan? Text { get; init; }

    /// <summary>The lemmas that modify the head: "large-scale"; numbers and determiners left out.</summary>
    public ImmutableArray<string> Modifiers { get; init; } = [];

    /// <summary>The content lemmas of what the head is of: "world", "population" in "40% of the world's population".</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>Whose number it is: the name or lemma of the subject or possessor, pronouns resolved; null when nobody is named.</summary>
    public string? Subject { get; init; }

    /// <summary>The lemma of the verb that relates the number to its subject: "hold", "sign", "contribute"; null for a bare noun phrase.</summary>
    public string? Relation { get; init; }

    /// <summary>The content lemmas and names of place and period phrases: "chairmanship", "summit".</summary>
    public ImmutableArray<string> Scope { get; init; } = [];

    /// <summary>Which number about the subject it is.</summary>
    public Statistic Statistic { get; init; }

    /// <summary>The same measure with another statistic.</summary>
    public Measure With(Statistic statistic) => new()
    {
        Head = Head,
        HeadSpan = HeadSpan,
        Topic = Topic,
        Text = Text,
        Modifiers = Modifiers,
        Of = Of,
        Subject = Subject,
        Relation = Relation,
        Scope = Scope,
        Statistic = statistic,
    };
}
