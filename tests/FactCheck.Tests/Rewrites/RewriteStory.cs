using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Rewrites;

/// <summary>An article with two rewrites: one changes a fact of each kind, the other changes every sentence and no fact.</summary>
internal sealed class RewriteStory
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private RewriteStory(string name, string folder, RewriteLedger ledger)
    {
        Name = name;
        Source = ArticleReader.Parse(File.ReadAllText(Path.Combine(folder, "source.md")), "source.md");
        Ledger = ledger;
        Changed = FactChecker.Default.Check(ArticleReader.Parse(File.ReadAllText(Path.Combine(folder, "changed.md")), "changed.md"), Source);
        Faithful = FactChecker.Default.Check(ArticleReader.Parse(File.ReadAllText(Path.Combine(folder, "faithful.md")), "faithful.md"), Source);
    }

    public string Name { get; }

    public Article Source { get; }

    public RewriteLedger Ledger { get; }

    public Report Changed { get; }

    public Report Faithful { get; }

    public static RewriteStory Of(string name)
    {
        string folder = Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Rewrites", name);
        string path = Path.Combine(folder, "expected.json");
        return new RewriteStory(name, folder, JsonSerializer.Deserialize<RewriteLedger>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path} is empty."));
    }

    /// <summary>Where the changed rewrite has the change; fails unless it has it exactly once.</summary>
    public TextSpan PlaceOf(PlantedChange change)
    {
        string text = Changed.Documents[0].Text;
        int at = text.IndexOf(change.Text, StringComparison.Ordinal);
        Assert.That((at >= 0, text.IndexOf(change.Text, at + 1, StringComparison.Ordinal)), Is.EqualTo((true, -1)), $"{Name} has '{change.Text}' once");
        return new TextSpan(at, at + change.Text.Length);
    }

    /// <summary>The findings of a change: those of a rule that fits its kind, on its place.</summary>
    public IEnumerable<Finding> FindingsOf(PlantedChange change)
    {
        TextSpan place = PlaceOf(change);
        return Changed.Findings.Where(finding => change.Rules.Contains(finding.Rule.Id) && finding.Location.Span.Overlaps(place));
    }

    /// <summary>Findings of error or warning that no planted change explains.</summary>
    public IEnumerable<Finding> Unexplained()
    {
        List<TextSpan> places = [.. Ledger.Changes.Select(PlaceOf)];
        return Changed.Findings.Where(finding => finding.Severity >= Severity.Warning && !places.Exists(finding.Location.Span.Overlaps));
    }
}
