using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>
/// Marks the findings that somebody accepted, and reports the suppressions that accept nothing, are incomplete or have expired. The
/// date comes from the caller; without one, only what had expired when its own article was published is known to have expired.
/// </summary>
internal sealed class SuppressionPolicy(HouseRules house, ImmutableArray<SuppressionFile> files, Baseline? baseline, DateOnly? today)
{
    /// <summary>The findings with their marks, those about suppressions among them, the most severe first, then by place.</summary>
    public ImmutableArray<Finding> Apply(ImmutableArray<Document> documents, ImmutableArray<Finding> findings)
    {
        Finding[] marked = [.. findings];
        var problems = new List<Finding>();
        IEnumerable<SuppressionEntry> comments = documents.Distinct().SelectMany(SuppressionComments.Of);
        foreach (SuppressionEntry entry in comments.Concat(files.SelectMany(file => file.Entries)))
            Apply(entry, marked, problems);

        ImmutableArray<Finding> all = [.. marked, .. problems.Where(problem => problem.Severity != Severity.None)];
        if (problems.Count > 0)
            all = Sorted(all, documents);

        return baseline is null ? all : baseline.Mark(all);
    }

    private void Apply(SuppressionEntry entry, Finding[] findings, List<Finding> problems)
    {
        if (entry.Defect is { } defect)
        {
            problems.Add(Problem(SuppressionRules.Incomplete, entry, $"the suppression{OfRules(entry)} is void: {defect}"));
            return;
        }

        if (entry.Expires is { } expires && (today ?? entry.Location.Document.Article.Published) is { } day && day > expires)
        {
            string last = expires.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            problems.Add(Problem(SuppressionRules.Expired, entry, $"the suppression{OfRules(entry)} (\"{entry.Reason}\") held until {last}"));
            return;
        }

        bool accepted = false;
        for (int i = 0; i < findings.Length; i++)
        {
            if (!entry.Accepts(findings[i]))
                continue;

            accepted = true;
            if (findings[i].Suppression is null)
                findings[i] = findings[i].Accepted(new Suppression(entry.Reason, entry.Author, entry.Expires, entry.Origin));
        }

        if (!accepted)
            problems.Add(Problem(SuppressionRules.Unused, entry, $"the suppression{OfRules(entry)} (\"{entry.Reason}\") matches no finding; take it out, or it hides the next one"));
    }

    private Finding Problem(Rule rule, SuppressionEntry entry, string message) => new()
    {
        Rule = rule,
        Severity = house.SeverityOf(rule),
        Kind = SuppressionRules.Kind,
        Message = message,
        Locations = [entry.Location],
        Agreement = Agreement.Unrelated,
    };

    private static string OfRules(SuppressionEntry entry) => entry.Rules.IsEmpty ? "" : $" of {string.Join(", ", entry.Rules)}";

    private static ImmutableArray<Finding> Sorted(ImmutableArray<Finding> findings, ImmutableArray<Document> documents)
    {
        // Files beside the articles come after the articles.
        int Place(Finding finding) => documents.IndexOf(finding.Location.Document) is >= 0 and int index ? index : documents.Length;
        return
        [
            .. findings
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(Place)
                .ThenBy(finding => finding.Location.Document.Article.Name, StringComparer.Ordinal)
                .ThenBy(finding => finding.Location.Span)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
    }
}
