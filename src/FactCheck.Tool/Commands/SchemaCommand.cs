using System.CommandLine;
using FactCheck.Reports;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck schema NAME</c></summary>
internal static class SchemaCommand
{
    public static Command Create(ToolConsole console)
    {
        var name = new Argument<string>("NAME") { Description = string.Join(", ", JsonSchemas.Names) };
        name.AcceptOnlyFromAmong([.. JsonSchemas.Names]);
        var command = new Command("schema", "Prints the JSON schema of a file that FactCheck reads or writes.") { name };
        command.SetAction(call =>
        {
            console.Out.Write(JsonSchemas.Read(call.GetRequiredValue(name)));
            return ExitCode.Clean;
        });
        return command;
    }
}
