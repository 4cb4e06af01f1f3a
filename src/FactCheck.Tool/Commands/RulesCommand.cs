using System.CommandLine;
using System.Text.Json;
using FactCheck.Claims;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck rules</c></summary>
internal static class RulesCommand
{
    public static Command Create(ToolConsole console)
    {
        var format = new Option<string>("--format", "-f") { Description = "How to write the list: text, markdown or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("rules", "Lists the rules with their default severity; 'factcheck explain RULE' says what one means.") { format };
        command.SetAction(call =>
        {
            switch (call.GetValue(format))
            {
                case "json":
                    WriteJson(console.Out);
                    break;
                case "markdown":
                    console.Out.Write("| Rule | Severity | What it reports |\n| --- | --- | --- |\n");
                    foreach (Rule rule in KnownRules.All)
                        console.Out.Write($"| {rule.Id} | {Name(rule.Severity)} | {rule.Title} |\n");
                    break;
                default:
                    foreach (Rule rule in KnownRules.All)
                        console.Out.Write($"{rule.Id}  {Name(rule.Severity),-8} {rule.Title}\n");
                    break;
            }

            return ExitCode.Clean;
        });
        return command;
    }

    private static string Name(Severity severity) => severity.ToString().ToLowerInvariant();

    private static void WriteJson(TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (Rule rule in KnownRules.All)
            {
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("severity", Name(rule.Severity));
                json.WriteString("title", rule.Title);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }
}
