using FactCheck.Checking;

namespace FactCheck.Tests.Stories;

/// <summary>Holds a story's report against its ledger; each answer is a list of what is wrong, in words.</summary>
internal static class Expectations
{
    /// <summary>Members of a ledger whose text the article does not say: the ledger itself is wrong.</summary>
    public static IEnumerable<string> Misquoted(Story story) =>
        from member in story.Ledger.MustFlag.Concat(story.Ledger.MustAgree).SelectMany(item => item.Members)
            .Concat(story.Ledger.MustNotFlag.SelectMany(trap => trap.Pair))
        where !story.Occurrences(member).Any()
        select $"{member.Doc} does not say '{member.Text}'";

    public static IEnumerable<string> Missed(Story story) =>
        from item in story.Ledger.MustFlag
        where item.Open is null && !IsReported(story, item)
        select $"not reported: {item.Id} ({item.Why})";

    public static IEnumerable<string> NotAgreed(Story story) =>
        from item in story.Ledger.MustAgree
        where item.Open is null && !IsAgreed(story, item)
        select $"no agreeing cluster: {item.Id} ({string.Join(" | ", item.Members.Select(member => member.Text))})";

    /// <summary>Items marked open that are seen by now: the mark has to go.</summary>
    public static IEnumerable<string> NoLongerOpen(Story story) =>
        story.Ledger.MustFlag.Where(item => item.Open is not null && IsReported(story, item))
            .Concat(story.Ledger.MustAgree.Where(item => item.Open is not null && IsAgreed(story, item)))
            .Select(item => $"seen by now: {item.Id}");

    public static IEnumerable<string> Trapped(Story story) =>
        from trap in story.Ledger.MustNotFlag
        from finding in story.Report.Findings
        where trap.Pair.All(member => story.Touches(finding, member)) && !story.Ledger.MustFlag.Any(item => Covers(story, finding, item))
        select $"joined: {trap.Id} ({trap.Why}) by {Show(finding)}";

    /// <summary>Findings that no expected item explains.</summary>
    public static IEnumerable<string> Further(Story story) =>
        from finding in story.Report.Findings
        where !story.Ledger.MustFlag.Any(item => Covers(story, finding, item))
        select $"further: {Show(finding)}";

    /// <summary>Items that more than one finding reports.</summary>
    public static IEnumerable<string> Repeated(Story story) =>
        from item in story.Ledger.MustFlag
        let findings = story.Report.Findings.Where(finding => Covers(story, finding, item)).ToArray()
        where findings.Length > 1
        select $"reported {findings.Length} times: {item.Id}\n    {string.Join("\n    ", findings.Select(Show))}";

    public static string Show(Finding finding) =>
        $"{finding.Rule.Id} [{finding.Severity}] {finding.Message} {string.Join(" / ", finding.Locations.Select(l => $"{l} '{l.Text}'"))}";

    private static bool IsReported(Story story, LedgerItem item) => story.Report.Findings.Any(finding => Covers(story, finding, item));

    private static bool IsAgreed(Story story, LedgerItem item) => story.Report.Clusters.Any(cluster => Agrees(cluster)
        && item.Members.Count(member => cluster.Claims.Any(claim => story.Touches(claim.Location, member))) >= 2);

    private static bool Covers(Story story, Finding finding, LedgerItem item) =>
        item.Members.Count(member => story.Touches(finding, member)) >= 2;

    private static bool Agrees(Cluster cluster) => cluster.Verdict == ClusterVerdict.Agree;
}
