using System.CommandLine;
using System.Text;
using FactCheck.Claims;
using FactCheck.Tool.Batch;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck batch [-|FILE]</c></summary>
internal static class BatchCommand
{
    public static Command Create(ToolConsole console)
    {
        var input = new Argument<string>("FILE") { Description = "JSON Lines; '-' or nothing for standard input.", DefaultValueFactory = _ => "-" };
        var jobs = new Option<int>("--jobs", "-j") { Description = "How many rows are checked at a time.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        var output = new Option<string?>("--output", "-o") { Description = "Write the answers to this file instead of standard output.", HelpName = "FILE" };
        var resume = new Option<string?>("--resume") { Description = "Go on with this file of answers: rows it answers are not checked again, new answers are added to it.", HelpName = "OUT" };
        var failOn = new Option<string>("--fail-on") { Description = "Exit with 1 when a row has a finding at least this severe: error, warning, note, or never.", HelpName = "SEVERITY", DefaultValueFactory = _ => "error" };
        failOn.AcceptOnlyFromAmong("error", "warning", "note", "never");
        jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1)
                result.AddError("--jobs: expected a number from 1 on.");
        });
        var command = new Command("batch", """
            Checks many rewrites: one JSON object a line in, {"id", "source" or "sources", "rewrite"}, one a line out, in order,
            {"id", "consistent", "score", "findings", ...}. A bad line is answered with {"id", "line", "error"}, counted, and the run goes on.

            Example: factcheck batch rows.jsonl --jobs 4 --output answers.jsonl
            """)
        {
            input,
            jobs,
            output,
            resume,
            failOn,
        };
        var settings = new Settings(command, readsBaseline: false);
        command.SetAction(async (call, cancellation) =>
        {
            if (call.GetValue(output) is not null && call.GetValue(resume) is not null)
                throw new ToolException("expected --output or --resume, found both; --resume names the file that is written to.");

            string path = call.GetValue(input)!;
            if (settings.Print(call, null, console))
                return ExitCode.Clean;

            using Stream bytes = Open(path, console);
            using var reader = new StreamReader(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Func<(long, long)>? position = bytes.CanSeek ? () => (bytes.Position, bytes.Length) : null;
            using BatchOutput answers = BatchOutput.Open(call.GetValue(output), call.GetValue(resume), console);
            var progress = new BatchProgress(console, position, answers.Done.Count);
            BatchSummary summary = await new BatchRunner(new FactChecker(settings.Of(call, null, [])), call.GetValue(jobs))
                .RunAsync(reader, answers.Writer, answers.Done, SeverityOf(call.GetValue(failOn)!), progress.Tell, cancellation)
                .ConfigureAwait(false);
            progress.End(summary);
            return summary.ExitCode;
        });
        return command;
    }

    private static Stream Open(string path, ToolConsole console)
    {
        if (path == "-")
            return console.OpenInput();

        if (Directory.Exists(path) || !File.Exists(path))
            throw new ToolException($"{path}: expected a JSON Lines file, found {(Directory.Exists(path) ? "a folder" : "no such file")}.");

        return File.OpenRead(path);
    }

    private static Severity SeverityOf(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => Severity.None,
    };
}
