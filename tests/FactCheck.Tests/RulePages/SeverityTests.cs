using System.Globalization;
using FactCheck.Claims;

namespace FactCheck.Tests.RulePages;

/// <summary>The severity of each rule is the one it earned over labelled rewrites: docs/severities.tsv, written by the accuracy run.</summary>
public sealed class SeverityTests
{
    /// <summary>Fewer findings than this say too little; such a rule keeps the severity it was given.</summary>
    private const int MinJudged = 20;

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

    [Test]
    public void A_severity_is_earned()
    {
        string[] unearned = [.. Table.Values
            .Where(row => Number(row[3]) >= MinJudged && 100.0 * Number(row[4]) / Number(row[3]) < Bar(Enum.Parse<Severity>(row[1])))
            .Select(row => string.Join(' ', row))];
        Assert.That(unearned, Is.Empty);
    }

    /// <summary>Percent of findings that have to be right.</summary>
    private static double Bar(Severity severity) => severity switch
    {
        Severity.Error => 95,
        Severity.Warning => 80,
        _ => 0,
    };

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
