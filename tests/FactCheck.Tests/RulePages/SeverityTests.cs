using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Tests.RulePages;

/// <summary>The severity of each rule is the one it earned over labelled rewrites: docs/severities.tsv, written by the accuracy run.</summary>
public sealed class SeverityTests
{
    /// <summary>Fewer findings than this say too little; such a rule keeps the severity it was given.</summary>
    private const int MinJudged = 5;

    private static readonly Dictionary<string, string[]> Table = File
        .ReadLines(Path.Combine(RepositoryRoot.Path, "docs", "severities.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0]);

    [Test]
    public void Every_rule_has_the_severity_of_the_table()
    {
        string[] differing = [.. KnownRules.All
            .Where(rule => !Table.TryGetValue(rule.Id, out string[]? row) || row[1] != rule.Severity.ToString())
            .Select(rule => $"{rule.Id} {rule.Severity}")];
        Assert.That(differing, Is.Empty);
    }

    /// <summary>A warning stands in a consistent rewrite at most once in five; an error lies on what people marked 19 times in 20.</summary>
    [Test]
    public void A_severity_is_earned()
    {
        string[] unearned = [.. Table.Values
            .Where(row => (row[1] != nameof(Severity.Note) && Percent(row[3], row[2]) < 80)
                || (row[1] == nameof(Severity.Error) && Percent(row[5], row[4]) < 95))
            .Select(row => string.Join(' ', row))];
        Assert.That(unearned, Is.Empty);
    }

    /// <summary>100 where too few findings were seen to say.</summary>
    private static double Percent(string part, string whole) => Number(whole) < MinJudged ? 100 : 100.0 * Number(part) / Number(whole);

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
