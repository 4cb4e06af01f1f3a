using System.CommandLine;
using FactCheck.Claims;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck explain RULE</c></summary>
internal static class ExplainCommand
{
    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string>("RULE") { Description = "The id of a rule, as reports show it: FC1001." };
        var command = new Command("explain", "Prints what a rule means, what to do about its findings, and examples of what it reports and what it lets pass.") { id };
        command.SetAction(call =>
        {
            string rule = call.GetRequiredValue(id);
            string page = RulePages.Find(rule) ?? throw new ToolException($"{rule}: expected the id of a rule, such as FC1001; 'factcheck rules' lists them.");
            console.Out.Write(page);
            return ExitCode.Clean;
        });
        return command;
    }
}
