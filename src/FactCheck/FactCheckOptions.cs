using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Kinds;

namespace FactCheck;

/// <summary>What a newsroom decides for itself. Read once when a checker is made; later changes reach no checker.</summary>
public sealed class FactCheckOptions
{
    /// <summary>
    /// The severity from which a report counts as failed: a gate closes on it. <see cref="Severity.None"/> means it never does. Error by
    /// default.
    /// </summary>
    public Severity FailOn { get; set; } = Severity.Error;

    /// <summary>Severities by rule id that stand in for the rule's own; <see cref="Severity.None"/> switches the rule off.</summary>
    public IDictionary<string, Severity> Severities { get; } = new SortedDictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>The kinds of fact to extract and compare; all that FactCheck knows by default. A kind of one's own is added here.</summary>
    public IList<ClaimKind> Kinds { get; } = [.. KnownKinds.All];

    /// <summary>
    /// By which share of the larger figure two figures may differ and still agree: 0.02 for two percent. From 0 to below 1; 0, the
    /// default, allows what the wording allows and no more.
    /// </summary>
    public decimal Tolerance { get; set; }

    /// <summary>
    /// To which step a figure may be rounded, by unit: "percent" to 1 lets "40 percent" stand for 39.6. Each above 0; empty by default.
    /// </summary>
    public IDictionary<string, decimal> Roundings { get; } = new SortedDictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Groups of words that mean the same in this house, beyond what the library knows: "staff", "employees".</summary>
    public IList<IReadOnlyList<string>> Synonyms { get; } = [];

    /// <summary>Groups of names for one thing, the house's own name first: "Kyiv", "Kiev".</summary>
    public IList<IReadOnlyList<string>> Names { get; } = [];

    /// <summary>
    /// Paragraphs that carry nothing to check, as patterns of the whole paragraph with <c>*</c> and <c>?</c>: "Reporting by *". Their
    /// claims end as not checked.
    /// </summary>
    public IList<string> IgnoredPassages { get; } = [];

    /// <summary>
    /// Sources whose word decides where sources disagree, as patterns of a path, a publisher or an address: "wire/**", "Reuters".
    /// </summary>
    public IList<string> TrustedSources { get; } = [];

    /// <summary>
    /// The share of claims that may stay unchecked before a report counts as incomplete, 0 to 1. 1, the default, allows any; an article
    /// that could not be read at all, in another language say, is incomplete whatever this is.
    /// </summary>
    public double MaxNotChecked { get; set; } = 1;

    /// <summary>
    /// The day on which suppressions are judged to have expired; null, the default, judges none. The library has no clock of its own.
    /// </summary>
    public DateOnly? Today { get; set; }

    /// <summary>Suppressions written beside the articles. Those written into the articles are read from there.</summary>
    public IList<SuppressionFile> Suppressions { get; } = [];

    /// <summary>The findings accepted as they were on one day; null for none.</summary>
    public Baseline? Baseline { get; set; }

    internal SuppressionPolicy ToSuppressionPolicy() => new(ToHouseRules(), [.. Suppressions], Baseline, Today);

    internal HouseRules ToHouseRules() => new(Severities, Tolerance, Roundings, Synonyms.Concat(Names), IgnoredPassages, TrustedSources);
}
