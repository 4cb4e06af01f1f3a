using System.Globalization;
using System.Text.Json;
using FactCheck.Claims;
using FactCheck.Reports;

namespace FactCheck.Mutations;

/// <summary>Writes what a mutation test measured: as a table, as Markdown, as JSON. Thread-safe and deterministic; lines end in LF.</summary>
public static class MutationReportWriter
{
    private static readonly string[] ErrorColumns = ["planted", "found", "noted", "found", "noted", "recall", "fixes", "right"];

    /// <summary>Writes the tables for a terminal.</summary>
    public static void WriteText(MutationReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        string level = LevelName(report);
        writer.Write($"{Count(report.Articles, "article")}, seed {report.Options.Seed}; found: by a finding of severity {level} or above, noted: of any\n\n");
        writer.Write($"{"",-12}{"in a copy",26}{"in a rewrite",18}{"both",9}{"offered",9}\n");
        writer.Write($"{"errors",-12}{string.Concat(ErrorColumns.Select((column, i) => column.PadLeft(i is 1 or 3 or 5 ? 9 : i == 0 ? 8 : 9)))}\n");
        foreach (MutationKind kind in report.Kinds.Where(MutationReport.IsError))
            writer.Write($"{Name(kind),-12}{Row(report, kind)}\n");
        writer.Write($"{"all",-12}{Row(report, null)}\n");
        MutationKind[] faithful = [.. report.Kinds.Where(kind => !MutationReport.IsError(kind))];
        if (faithful.Length > 0)
            writer.Write($"\n{"faithful",-12}{"made",8}{"found",9}{"noted",9}   found and noted wrongly\n");
        foreach (MutationKind kind in faithful)
        {
            MutationFigures figures = report.Figures(kind);
            writer.Write($"{Name(kind),-12}{figures.Planted,8}{Percent(figures.Found, figures.Planted),9}{Percent(figures.Noted, figures.Planted),9}\n");
        }

        writer.Write($"\n{Alarms(report)}\n");
    }

    /// <summary>Writes the tables as Markdown.</summary>
    public static void WriteMarkdown(MutationReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        string level = LevelName(report);
        writer.Write($"{Count(report.Articles, "article")}, seed {report.Options.Seed}. Found: by a finding of severity {level} or above; noted: by any.\n\n");
        writer.Write("| error | planted | found in a copy | noted | found in a rewrite | noted | found in both | fixes offered | of them right |\n");
        writer.Write("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        foreach (MutationKind? kind in report.Kinds.Where(MutationReport.IsError).Cast<MutationKind?>().Append(null))
            writer.Write($"| {(kind is { } named ? Name(named) : "all")} | {string.Join(" | ", Cells(report, kind))} |\n");
        MutationKind[] faithful = [.. report.Kinds.Where(kind => !MutationReport.IsError(kind))];
        if (faithful.Length > 0)
            writer.Write("\n| faithful change | made | found wrongly | noted |\n| --- | ---: | ---: | ---: |\n");
        foreach (MutationKind kind in faithful)
        {
            MutationFigures figures = report.Figures(kind);
            writer.Write($"| {Name(kind)} | {figures.Planted} | {Percent(figures.Found, figures.Planted)} | {Percent(figures.Noted, figures.Planted)} |\n");
        }

        writer.Write($"\n{Alarms(report)}\n");
    }

    /// <summary>Writes the figures, every planted change and every false alarm as one JSON object.</summary>
    public static void WriteJson(MutationReport report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("seed", report.Options.Seed);
            json.WriteString("level", LevelName(report));
            json.WriteNumber("articles", report.Articles);
            json.WriteStartArray("kinds");
            foreach (MutationKind kind in report.Kinds)
                WriteKind(json, report, kind);
            json.WriteEndArray();
            WriteFigures(json, "all", report.Figures());
            json.WriteNumber("fixes", report.Fixes());
            json.WriteNumber("rightFixes", report.RightFixes());
            json.WriteNumber("cleanSentences", report.CleanSentences);
            json.WriteNumber("falseAlarms", report.FalseAlarmCount);
            json.WriteNumber("falseAlarmsPerThousand", Math.Round(report.FalseAlarmsPerThousand, 3));
            json.WriteStartArray("changes");
            foreach (MutationOutcome outcome in report.Outcomes)
                WriteOutcome(json, outcome);
            json.WriteEndArray();
            json.WriteStartArray("alarms");
            foreach (FalseAlarm alarm in report.FalseAlarms)
                WriteAlarm(json, alarm);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes planted errors that were missed, faithful changes that were found, wrong fixes and false alarms, with both texts.</summary>
    /// <param name="report">The report.</param>
    /// <param name="writer">Where to write.</param>
    /// <param name="count">How many of each kind at most.</param>
    public static void WriteExamples(MutationReport report, TextWriter writer, int count)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (MutationKind kind in report.Kinds)
        {
            bool isError = MutationReport.IsError(kind);
            MutationOutcome[] wrong = [.. report.Outcomes.Where(outcome => outcome.Kind == kind && outcome.Found >= report.Options.Level != isError)];
            foreach (MutationOutcome outcome in Spread(wrong, count))
                WriteOutcome(writer, isError ? "missed" : "found wrongly", outcome);
        }

        foreach (MutationOutcome outcome in Spread([.. report.Outcomes.Where(outcome => outcome.HasFix && !outcome.IsFixRight)], count))
        {
            WriteOutcome(writer, "wrong fix", outcome);
            writer.Write($"  fixed:   {outcome.Fixed}\n");
        }

        foreach (FalseAlarm alarm in Spread(report.FalseAlarms, count))
            writer.Write($"\nfalse alarm {alarm.Rule}  {alarm.Article}\n  {alarm.Message}\n  source:  {OneLine(alarm.Source)}\n  rewrite: {OneLine(alarm.Text)}\n");
    }

    /// <summary>The name of a kind as the tool takes and prints it: "digit".</summary>
    public static string Name(MutationKind kind) => kind.ToString().ToLowerInvariant();

    private static void WriteOutcome(TextWriter writer, string what, MutationOutcome outcome)
    {
        string rules = outcome.Rules.IsEmpty ? "" : $" ({string.Join(", ", outcome.Rules)})";
        writer.Write($"\n{what} {Name(outcome.Kind)} in a {(outcome.IsReworded ? "rewrite" : "copy")}{rules}  {outcome.Article}\n");
        writer.Write($"  '{OneLine(outcome.Original)}' -> '{OneLine(outcome.Planted)}'\n  before:  {OneLine(outcome.Before)}\n  after:   {OneLine(outcome.After)}\n");
    }

    private static void WriteKind(Utf8JsonWriter json, MutationReport report, MutationKind kind)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(kind));
        json.WriteBoolean("faithful", !MutationReport.IsError(kind));
        if (MutationReport.IsError(kind))
            WriteFigures(json, "copy", report.Figures(kind, isReworded: false));
        WriteFigures(json, "rewrite", report.Figures(kind, isReworded: true));
        if (MutationReport.IsError(kind))
        {
            json.WriteNumber("fixes", report.Fixes(kind));
            json.WriteNumber("rightFixes", report.RightFixes(kind));
        }

        json.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter json, string name, MutationFigures figures)
    {
        json.WriteStartObject(name);
        json.WriteNumber("planted", figures.Planted);
        json.WriteNumber("found", figures.Found);
        json.WriteNumber("noted", figures.Noted);
        json.WriteEndObject();
    }

    private static void WriteOutcome(Utf8JsonWriter json, MutationOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(outcome.Kind));
        json.WriteString("article", outcome.Article);
        json.WriteBoolean("reworded", outcome.IsReworded);
        json.WriteString("original", outcome.Original);
        json.WriteString("planted", outcome.Planted);
        json.WriteString("before", outcome.Before);
        json.WriteString("after", outcome.After);
        json.WriteString("found", outcome.Found == Severity.None ? null : outcome.Found.ToString().ToLowerInvariant());
        json.WriteStartArray("rules");
        foreach (string rule in outcome.Rules)
            json.WriteStringValue(rule);
        json.WriteEndArray();
        json.WriteString("fixed", outcome.Fixed);
        if (outcome.HasFix)
            json.WriteBoolean("fixRight", outcome.IsFixRight);
        json.WriteEndObject();
    }

    private static void WriteAlarm(Utf8JsonWriter json, FalseAlarm alarm)
    {
        json.WriteStartObject();
        json.WriteString("rule", alarm.Rule);
        json.WriteString("article", alarm.Article);
        json.WriteString("message", alarm.Message);
        json.WriteString("source", alarm.Source);
        json.WriteString("rewrite", alarm.Text);
        json.WriteBoolean("fix", alarm.HasFix);
        json.WriteEndObject();
    }

    private static string Row(MutationReport report, MutationKind? kind) => string.Concat(Cells(report, kind).Select((cell, i) => cell.PadLeft(i == 0 ? 8 : 9)));

    private static string[] Cells(MutationReport report, MutationKind? kind)
    {
        (MutationFigures all, MutationFigures copy, MutationFigures rewrite) = (report.Figures(kind), report.Figures(kind, isReworded: false), report.Figures(kind, isReworded: true));
        int fixes = report.Fixes(kind);
        return
        [
            all.Planted.ToString(CultureInfo.InvariantCulture),
            Percent(copy.Found, copy.Planted),
            Percent(copy.Noted, copy.Planted),
            Percent(rewrite.Found, rewrite.Planted),
            Percent(rewrite.Noted, rewrite.Planted),
            Percent(all.Found, all.Planted),
            fixes.ToString(CultureInfo.InvariantCulture),
            Percent(report.RightFixes(kind), fixes),
        ];
    }

    private static string Alarms(MutationReport report) => string.Create(
        CultureInfo.InvariantCulture,
        $"false alarms per 1,000 clean sentences: {report.FalseAlarmsPerThousand:0.00} ({report.FalseAlarmCount:N0} in {report.CleanSentences:N0} sentences, {report.FalseAlarms.Length:N0} different)");

    private static string LevelName(MutationReport report) => report.Options.Level.ToString().ToLowerInvariant();

    private static string Percent(int part, int whole) => whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture) + "%";

    private static string Count(int count, string what) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";

    private static string OneLine(string text) => Excerpt.OneLine(text).Trim();

    private static IEnumerable<T> Spread<T>(IReadOnlyList<T> items, int count) =>
        Enumerable.Range(0, Math.Min(count, items.Count)).Select(i => items[(int)((long)i * items.Count / Math.Min(count, items.Count))]);
}
