using System.Text;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

/// <summary>Runs the tool in this process and keeps what it said.</summary>
internal sealed record ToolRun(int Code, string Out, string Error)
{
    public static ToolRun Of(params string[] args) => With("", args);

    public static ToolRun With(string input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new ToolConsole { OpenInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)), Out = output, Error = error };
        int code = FactCheckTool.RunAsync(args, console).GetAwaiter().GetResult();
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
