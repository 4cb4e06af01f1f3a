using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Tests.Kinds;

/// <summary>Checks one text against another and names what was found.</summary>
internal static class Checked
{
    /// <summary>The ids of the rules found, each with the words it points at: "FC5003 Peter Lang".</summary>
    public static List<string> Findings(string source, string rewrite) =>
        [.. FactChecker.Default.Check(new Article(rewrite), new Article(source)).Findings.Select(finding => $"{finding.Rule.Id} {finding.Location.Text}")];

    /// <summary>The findings of warning or error.</summary>
    public static List<Finding> Serious(string source, string rewrite) =>
        [.. FactChecker.Default.Check(new Article(rewrite), new Article(source)).Findings.Where(finding => finding.Severity >= FactCheck.Claims.Severity.Warning)];
}
