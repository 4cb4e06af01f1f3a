using System.Text;

namespace FactCheck.Tool;

/// <summary>What the tool reads from and writes to, so that a test can stand in for a terminal.</summary>
internal sealed class ToolConsole
{
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Reports. Nothing but the report is written here.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Columns of the terminal reports go to; null when they go elsewhere.</summary>
    public int? Width { get; init; }

    /// <summary>Whether messages go to a terminal, where a line can be written over.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether reports may be coloured: on a terminal, and not where NO_COLOR is set.</summary>
    public bool MayColor { get; init; }

    /// <summary>The terminal or the pipe of this process, in UTF-8 whatever the system's own encoding is.</summary>
    public static ToolConsole OfProcess()
    {
        bool isTerminal = !Console.IsOutputRedirected;
        bool isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new ToolConsole
        {
            OpenInput = Console.OpenStandardInput,
            Out = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 256) { AutoFlush = true },
            Width = isTerminal ? TerminalWidth() : null,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            MayColor = isTerminal && !isPlain,
        };
    }

    private static int? TerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
