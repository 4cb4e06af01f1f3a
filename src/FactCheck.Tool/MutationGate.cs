using System.CommandLine;
using System.Globalization;
using FactCheck.Mutations;

namespace FactCheck.Tool;

/// <summary><c>--min-recall</c>, <c>--max-false-alarms</c> and <c>--min-right-fixes</c>: what a mutation test has to reach.</summary>
internal sealed class MutationGate
{
    private readonly Option<string[]> _recall = new("--min-recall")
    {
        Description = "Exit with 1 when fewer percent of the planted errors are found: 60 for all kinds together, digit=90 for one.",
        HelpName = "[KIND=]PERCENT",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<double?> _alarms = new("--max-false-alarms") { Description = "Exit with 1 when there are more false alarms per 1,000 clean sentences.", HelpName = "N" };

    private readonly Option<double?> _fixes = new("--min-right-fixes") { Description = "Exit with 1 when fewer percent of the offered fixes give the fact back.", HelpName = "PERCENT" };

    public MutationGate() => _recall.Validators.Add(result =>
    {
        foreach (string value in result.Tokens.Select(token => token.Value).Where(value => Parse(value) is null))
            result.AddError($"--min-recall: expected a percentage such as 60 or digit=90, found '{value}'.");
    });

    public void AddTo(Command command)
    {
        command.Options.Add(_recall);
        command.Options.Add(_alarms);
        command.Options.Add(_fixes);
    }

    /// <summary>The exit code; what was not reached is told on standard error.</summary>
    public int Judge(MutationReport report, ParseResult call, ToolConsole console)
    {
        bool isMissed = false;
        foreach ((MutationKind? kind, double least) in (call.GetValue(_recall) ?? []).Select(value => Parse(value)!.Value))
        {
            MutationFigures figures = report.Figures(kind);
            if (figures.Planted == 0 || 100 * figures.Recall < least)
                isMissed |= Tell(console, $"recall of {(kind is { } named ? MutationReportWriter.Name(named) : "all errors")}: expected at least {Number(least)}%, found {(figures.Planted == 0 ? "no place for such an error" : Number(100 * figures.Recall) + "%")}");
        }

        if (call.GetValue(_alarms) is { } most && report.FalseAlarmsPerThousand > most)
            isMissed |= Tell(console, $"false alarms per 1,000 clean sentences: expected at most {Number(most)}, found {Number(report.FalseAlarmsPerThousand)}");
        if (call.GetValue(_fixes) is { } right && report.Fixes() > 0 && 100.0 * report.RightFixes() / report.Fixes() < right)
            isMissed |= Tell(console, $"right fixes: expected at least {Number(right)}%, found {Number(100.0 * report.RightFixes() / report.Fixes())}%");
        return isMissed ? ExitCode.Found : ExitCode.Clean;
    }

    private static bool Tell(ToolConsole console, string message)
    {
        console.Error.WriteLine($"factcheck: {message}.");
        return true;
    }

    private static (MutationKind? Kind, double Percent)? Parse(string value)
    {
        int equals = value.IndexOf('=', StringComparison.Ordinal);
        if (!double.TryParse(value.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double percent) || percent is not (>= 0 and <= 100))
            return null;
        if (equals < 0)
            return (null, percent);
        MutationKind[] named = [.. Enum.GetValues<MutationKind>().Where(kind => MutationReportWriter.Name(kind) == value[..equals])];
        return named is [var one] ? (one, percent) : null;
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
