using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Reports;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>Cross-checks invented events told by several outlets: how many planted conflicts are shown, and what else is told.</summary>
internal static class CrossedCommand
{
    public static int Run(string folder, bool verbose)
    {
        CrossStory[] stories = [.. CrossStory.ReadFolder(folder)];
        if (stories.Length == 0)
        {
            Console.Error.WriteLine($"crossed: expected folders with cross.json in '{folder}', found none.");
            return 2;
        }

        var conflicts = new List<(string Kind, Severity Severity)>();
        int traps = 0, trapWarnings = 0, trapNotes = 0, otherWarnings = 0, otherNotes = 0;
        foreach (CrossStory story in stories)
        {
            Report report = FactChecker.Default.CrossCheck(story.Articles);
            foreach (CrossPlaces conflict in story.Conflicts)
            {
                Severity severity = Shown(conflict, report.Findings);
                conflicts.Add((conflict.Label, severity));
                if (verbose && severity < Severity.Warning)
                    Console.WriteLine($"{story.Name} {(severity == Severity.Note ? "note only" : "missed")} {conflict.Label}: {Words(story, conflict)}");
            }

            traps += story.Traps.Length;
            foreach (Finding finding in report.Findings.Where(finding => !story.Conflicts.Any(conflict => conflict.Shows(finding))))
            {
                bool isTrap = story.Traps.Any(trap => trap.Shows(finding));
                bool isNote = finding.Severity == Severity.Note;
                _ = (isTrap, isNote) switch
                {
                    (true, true) => trapNotes++,
                    (true, false) => trapWarnings++,
                    (false, true) => otherNotes++,
                    (false, false) => otherWarnings++,
                };
                if (verbose)
                    Console.WriteLine($"{story.Name} {(isTrap ? "trap" : "other")} {finding.Severity} {finding.Rule.Id}: {finding.Message} [{string.Join(" | ", finding.Locations.Select(place => $"{place.Document.Article.Id}: {place.Text}"))}]");
            }
        }

        int found = conflicts.Count(conflict => conflict.Severity >= Severity.Warning);
        int noted = conflicts.Count(conflict => conflict.Severity == Severity.Note);
        Console.WriteLine($"{stories.Length} stories, {conflicts.Count} conflicts: {100.0 * found / conflicts.Count:0.0}% with a warning or error, {100.0 * noted / conflicts.Count:0.0}% with a note");
        Console.WriteLine($"{traps} traps: {trapWarnings} warnings, {trapNotes} notes; elsewhere {otherWarnings} warnings, {otherNotes} notes");
        foreach (var kind in conflicts.GroupBy(conflict => conflict.Kind).OrderBy(group => group.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {kind.Key,-24} {kind.Count(conflict => conflict.Severity >= Severity.Warning),3} of {kind.Count(),3}");
        return 0;
    }

    private static Severity Shown(CrossPlaces conflict, IEnumerable<Finding> findings) =>
        findings.Where(conflict.Shows).Select(finding => finding.Severity).DefaultIfEmpty(Severity.None).Max();

    private static string Words(CrossStory story, CrossPlaces places) =>
        string.Join(" | ", places.Places.Select(place => $"{place.Article}: {place.Span.Of(story.Articles.Single(article => article.Id == place.Article).Text)}"));
}
