using System.CommandLine;
using System.Text;
using FactCheck.Claims;
using FactCheck.Reports;

namespace FactCheck.Tool;

/// <summary>The options of every command that writes a report, and what they decide.</summary>
internal sealed class ReportOptions
{
    private static readonly string[] Severities = ["error", "warning", "note", "never"];

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = $"How to write the report: {string.Join(", ", ReportWriters.All.Select(writer => writer.Format))}.",
        HelpName = "FORMAT",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write the report to this file instead of standard output.", HelpName = "FILE" };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Exit with 1 when a finding is at least this severe: error, warning, note, or never. [default: error]",
        HelpName = "SEVERITY",
    };

    public ReportOptions(Command command)
    {
        _failOn.AcceptOnlyFromAmong(Severities);
        _format.AcceptOnlyFromAmong([.. ReportWriters.All.Select(writer => writer.Format)]);
        command.Options.Add(_format);
        command.Options.Add(_output);
        command.Options.Add(_failOn);
    }

    /// <summary>Writes a report where the call wants it, and answers the exit code.</summary>
    public int Write(Report report, FactCheckOptions options, ParseResult call, ToolConsole console)
    {
        string format = call.GetValue(_format)!;
        string? path = call.GetValue(_output);
        IReportWriter writer = format == "text" && path is null
            ? new TextReportWriter(console.Width ?? 100, console.MayColor)
            : ReportWriters.Find(format)!;
        if (path is null)
        {
            writer.Write(report, console.Out);
        }
        else
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(report, file);
        }

        return Judge(report, options, call);
    }

    /// <summary>What a report means to a gate. A finding tells more than a gap in what was checked, so it decides first.</summary>
    public int Judge(Report report, FactCheckOptions options, ParseResult call)
    {
        Severity failOn = FailOn(call, options.FailOn);
        if (failOn != Severity.None && report.Findings.Any(finding => !finding.IsAccepted && finding.Severity >= failOn))
            return ExitCode.Found;

        bool isIncomplete = !report.NotChecked.IsEmpty || report.Counts.NotChecked > options.MaxNotChecked * report.Counts.Extracted;
        return isIncomplete ? ExitCode.Incomplete : ExitCode.Clean;
    }

    private Severity FailOn(ParseResult call, Severity configured) => call.GetValue(_failOn) switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        "never" => Severity.None,
        _ => configured,
    };
}
