using System.CommandLine;
using System.CommandLine.Parsing;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Tool.Commands;

namespace FactCheck.Tool;

/// <summary>The command line: commands, help, and how every failure ends.</summary>
internal static class FactCheckTool
{
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation = default)
    {
        ParseResult call = Build(console).Parse(args);
        if (call.Errors.Count > 0)
        {
            foreach (ParseError error in call.Errors)
                console.Error.WriteLine($"factcheck: {error.Message}");

            console.Error.WriteLine($"Try 'factcheck {(call.CommandResult.Command is RootCommand ? "" : call.CommandResult.Command.Name + " ")}--help'.");
            return ExitCode.Usage;
        }

        try
        {
            var invocation = new InvocationConfiguration { Output = console.Out, Error = console.Error, EnableDefaultExceptionHandler = false };
            int code = await call.InvokeAsync(invocation, cancellation).ConfigureAwait(false);
            await console.Out.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            return code;
        }
        catch (IOException exception) when (IsBrokenPipe(exception))
        {
            // Whoever read the report has stopped reading, as "head" does. There is nobody left to tell.
            return ExitCode.Incomplete;
        }
        catch (Exception exception) when (exception is ToolException or ArticleFormatException or SettingsException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"factcheck: {exception.Message}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("factcheck: cancelled.");
            return ExitCode.Incomplete;
        }
    }

    /// <summary>EPIPE, and the two codes Windows has for it.</summary>
    private static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xFFFF) is 32 or 109 or 232;

    private static RootCommand Build(ToolConsole console) => new("""
        Finds where a news rewrite contradicts its source, and where articles about one story contradict each other. Offline and
        deterministic: the same texts give the same report.

        Exit codes: 0 nothing at or above --fail-on, 1 something, 2 wrong call or unreadable input, 3 not all could be checked.
        """)
    {
        CheckCommand.Create(console),
        CrossCommand.Create(console),
        ClaimsCommand.Create(console),
        BatchCommand.Create(console),
        ExplainCommand.Create(console),
        RulesCommand.Create(console),
        BaselineCommand.Create(console),
        MutateCommand.Create(console),
        SchemaCommand.Create(console),
    };
}
