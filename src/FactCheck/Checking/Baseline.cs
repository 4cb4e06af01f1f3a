using System.Collections.Immutable;

namespace FactCheck.Checking;

/// <summary>
/// The findings that were there on the day the gate was put up: they are marked, fail nothing, and stay until they are mended. One
/// entry accepts one finding. Immutable and thread-safe.
/// </summary>
public sealed class Baseline
{
    private Baseline(IEnumerable<BaselineEntry> entries)
    {
        Entries =
        [
            .. entries
                .OrderBy(entry => entry.Article, StringComparer.Ordinal)
                .ThenBy(entry => entry.Rule, StringComparer.Ordinal)
                .ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal),
        ];
    }

    /// <summary>The accepted findings, by article, rule and fingerprint.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>The baseline that accepts these findings. Suppressed ones need no baseline, and what is wrong with a suppression is never accepted.</summary>
    public static Baseline Of(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new Baseline(findings.Where(IsForBaseline).Select(Entry));
    }

    /// <summary>Reads the text of a baseline file.</summary>
    /// <exception cref="SettingsException">The text is no baseline; the message names line and key.</exception>
    public static Baseline Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(path);
        SettingsNode root = SettingsNode.Parse(text, path);
        OrderedDictionary<string, SettingsNode> members = root.Object("$schema", "findings");
        if (!members.TryGetValue("findings", out SettingsNode? list))
            throw new SettingsException(path, root.Line, "findings", "expected a list of findings, found none.");

        return new Baseline(list.Array("findings").Select(Read));
    }

    /// <summary>
    /// The baseline after another run: for the articles that were checked it holds what they show now, for all others what it held.
    /// </summary>
    /// <param name="findings">What the run found.</param>
    /// <param name="articles">The names of the articles under check.</param>
    public Baseline Updated(IEnumerable<Finding> findings, IEnumerable<string> articles)
    {
        ArgumentNullException.ThrowIfNull(findings);
        HashSet<string> seen = new(articles, StringComparer.Ordinal);
        return new Baseline([.. Entries.Where(entry => !seen.Contains(entry.Article)), .. Of(findings).Entries]);
    }

    /// <summary>The entries that none of the findings answers to: mended since.</summary>
    public ImmutableArray<BaselineEntry> Resolved(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        Dictionary<string, int> there = findings.Where(IsForBaseline).CountBy(finding => finding.Fingerprint).ToDictionary(StringComparer.Ordinal);
        return [.. Entries.Where(entry => !Take(there, entry.Fingerprint))];
    }

    internal ImmutableArray<Finding> Mark(ImmutableArray<Finding> findings)
    {
        Dictionary<string, int> accepted = Entries.CountBy(entry => entry.Fingerprint).ToDictionary(StringComparer.Ordinal);
        return
        [
            .. findings.Select(finding => !IsForBaseline(finding) ? finding
                : finding.Against(Take(accepted, finding.Fingerprint) ? BaselineState.Unchanged : BaselineState.New)),
        ];
    }

    private static bool Take(Dictionary<string, int> counts, string fingerprint)
    {
        if (counts.GetValueOrDefault(fingerprint) == 0)
            return false;

        counts[fingerprint]--;
        return true;
    }

    private static bool IsForBaseline(Finding finding) => finding.Suppression is null && finding.Kind != SuppressionRules.Kind;

    private static BaselineEntry Entry(Finding finding) =>
        new(finding.Fingerprint, finding.Rule.Id, finding.Location.Document.Article.Name, finding.Location.Text, finding.Message);

    private static BaselineEntry Read(SettingsNode node)
    {
        OrderedDictionary<string, SettingsNode> members = node.Object("fingerprint", "rule", "article", "text", "message");
        string Member(string name, string what) => members.TryGetValue(name, out SettingsNode? value)
            ? value.String(what)
            : throw new SettingsException(node.Path, node.Line, $"{node.Key}.{name}", $"expected {what}, found none.");
        return new BaselineEntry(
            Member("fingerprint", "16 hexadecimal digits"),
            Member("rule", "a rule id"),
            Member("article", "an article"),
            Member("text", "the words found"),
            Member("message", "the reason"));
    }
}
