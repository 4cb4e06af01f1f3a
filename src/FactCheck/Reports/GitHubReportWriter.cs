using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>
/// Writes a report as GitHub workflow commands, which annotate the files of a pull request. GitHub shows ten annotations of a level a
/// step: the tenth says how many more there are.
/// </summary>
public sealed class GitHubReportWriter : IReportWriter
{
    private const int MaxOfLevel = 10;

    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(report.Documents);
        ImmutableArray<Finding> open = [.. report.Findings.Where(finding => !finding.IsAccepted)];
        foreach (Severity severity in new[] { Severity.Error, Severity.Warning, Severity.Note })
            WriteLevel(severity, [.. open.Where(finding => finding.Severity == severity)], names, writer);
        foreach (string sentence in report.NotChecked)
            writer.Write($"::error title=FactCheck: not checked::{Data(Prose.Sentence(sentence))}\n");
        writer.Write($"FactCheck: {Prose.Summary(open)}. {Prose.Summary(report.Counts, report.IsCheck)}.\n");
    }

    private static void WriteLevel(Severity severity, ImmutableArray<Finding> findings, ArticleNames names, TextWriter writer)
    {
        string command = severity == Severity.Note ? "notice" : Prose.Word(severity);
        int shown = findings.Length <= MaxOfLevel ? findings.Length : MaxOfLevel - 1;
        foreach (Finding finding in findings.Take(shown))
            WriteAnnotation(command, finding, names, writer);
        if (shown == findings.Length)
            return;

        IEnumerable<string> places = findings.Skip(shown).Select(finding => $"{finding.Rule.Id} {names.Label(finding.Location.Document)}:{finding.Location.Line} {Prose.Sentence(Excerpt.OneLine(finding.Message))}");
        string title = string.Create(CultureInfo.InvariantCulture, $"FactCheck: {findings.Length - shown} more");
        writer.Write($"::{command} title={Property(title)}::{Data(string.Join('\n', places))}\n");
    }

    private static void WriteAnnotation(string command, Finding finding, ArticleNames names, TextWriter writer)
    {
        Location location = finding.Location;
        var end = new Location(location.Document, new TextSpan(location.Span.End, location.Span.End));
        string file = location.Document.Article.Path ?? names.Of(location.Document);
        // GitHub takes columns only within one line.
        string columns = end.Line == location.Line ? string.Create(CultureInfo.InvariantCulture, $",col={location.Column},endColumn={end.Column}") : "";
        string title = $"{finding.Rule.Id} {finding.Rule.Title}";
        string message = Prose.Sentence(Excerpt.OneLine(finding.Message))
            + string.Concat(finding.Locations.Skip(1).Select(other => $"\n{names.Label(other.Document)}:{other.Line}: {Quoted(other)}"))
            + (finding.Replacement is { } replacement ? $"\nFix: {Excerpt.OneLine(location.Text)} -> {Excerpt.OneLine(replacement)}" : "");
        writer.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"::{command} file={Property(file)},line={location.Line},endLine={end.Line}{columns},title={Property(title)}::{Data(message)}\n"));
    }

    private static string Quoted(Location location)
    {
        Excerpt excerpt = Excerpt.Of(location).Fit(160);
        return excerpt.Before + excerpt.Mark + excerpt.After;
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
