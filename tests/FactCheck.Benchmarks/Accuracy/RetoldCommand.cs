using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>
/// Checks invented articles against rewrites that word every sentence anew: <c>wrong.txt</c> with the changes that <c>wrong.json</c> lists,
/// and <c>faithful.txt</c> with none. What an editor would find ought to raise a warning, and nothing else ought to.
/// </summary>
internal static class RetoldCommand
{
    public static int Run(string folder, bool verbose)
    {
        string[] stories = [.. Directory.GetDirectories(folder).Where(story => File.Exists(Path.Combine(story, "source.txt"))).Order(StringComparer.Ordinal)];
        if (stories.Length == 0)
        {
            Console.Error.WriteLine($"retold: expected folders with source.txt in '{folder}', found none.");
            return 2;
        }

        var changes = new List<(string Kind, Severity Severity)>();
        var scores = new List<(bool IsConsistent, double Score)>();
        int elsewhere = 0, alarms = 0, notes = 0;
        foreach (string story in stories)
        {
            var source = new Article(File.ReadAllText(Path.Combine(story, "source.txt")));
            Report faithful = FactChecker.Default.Check(new Article(File.ReadAllText(Path.Combine(story, "faithful.txt"))), against: source);
            scores.Add((true, faithful.Score ?? 0));
            alarms += Told(story, faithful.Findings.Where(finding => finding.Severity >= Severity.Warning), verbose);
            notes += faithful.Findings.Count(finding => finding.Severity == Severity.Note);
            if (!File.Exists(Path.Combine(story, "wrong.json")))
                continue;
            string text = File.ReadAllText(Path.Combine(story, "wrong.txt"));
            using var ledger = JsonDocument.Parse(File.ReadAllText(Path.Combine(story, "wrong.json")));
            var planted = ledger.RootElement.GetProperty("changes").EnumerateArray()
                .Select(change => (Kind: change.GetProperty("kind").GetString()!, Text: change.GetProperty("text").GetString()!))
                .Select(change => (change.Kind, Span: new TextSpan(text.IndexOf(change.Text, StringComparison.Ordinal), text.IndexOf(change.Text, StringComparison.Ordinal) + change.Text.Length)))
                .ToArray();
            Report wrong = FactChecker.Default.Check(new Article(text), against: source);
            scores.Add((false, wrong.Score ?? 0));
            foreach (var (kind, span) in planted)
            {
                Severity found = wrong.Findings.Where(finding => Touches(finding, wrong.Documents[0], span)).Select(finding => finding.Severity).DefaultIfEmpty(Severity.None).Max();
                changes.Add((kind, found));
                if (verbose && found < Severity.Warning)
                    Console.WriteLine($"{Path.GetFileName(story)} missed {kind}: {span.Of(text)}");
            }

            elsewhere += Told(story, wrong.Findings.Where(finding => finding.Severity >= Severity.Warning && !planted.Any(change => Touches(finding, wrong.Documents[0], change.Span))), verbose);
        }

        Console.WriteLine($"{stories.Length} stories; faithful rewrites: {alarms} warnings and {notes} notes");
        Console.WriteLine(
            $"the score calls {scores.Count(row => row.IsConsistent && row.Score >= Checking.Consistency.Threshold)} of {stories.Length} faithful rewrites consistent, "
            + $"{scores.Count(row => !row.IsConsistent && row.Score >= Checking.Consistency.Threshold)} of {scores.Count - stories.Length} changed ones"
            + (scores.Count > stories.Length ? $"; AUC {100 * BinaryFigures.AreaUnderCurve(scores):0.0}" : ""));
        if (changes.Count > 0)
        {
            Console.WriteLine($"{changes.Count} changes: {Share(changes)} with a warning or error; elsewhere in the changed rewrites: {elsewhere} warnings");
            foreach (var kind in changes.GroupBy(change => change.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
                Console.WriteLine($"  {kind.Key,-24} {kind.Count(change => change.Severity >= Severity.Warning),3} of {kind.Count(),3}");
        }

        return 0;
    }

    private static string Share(List<(string Kind, Severity Severity)> changes) =>
        $"{100.0 * changes.Count(change => change.Severity >= Severity.Warning) / changes.Count:0.0}%";

    private static int Told(string story, IEnumerable<Checking.Finding> findings, bool verbose)
    {
        Checking.Finding[] all = [.. findings];
        foreach (Checking.Finding finding in verbose ? all : [])
            Console.WriteLine($"{Path.GetFileName(story)} alarm {finding.Rule.Id} \"{finding.Location.Text}\": {finding.Message}");
        return all.Length;
    }

    private static bool Touches(Checking.Finding finding, Document document, TextSpan span) =>
        finding.Locations.Any(place => ReferenceEquals(place.Document, document) && place.Span.Overlaps(span));
}
