using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Tool;

/// <summary>Tells on standard error how many articles of a mutation test are done and how long the rest will take.</summary>
internal sealed class MutationProgress(ToolConsole console, int articles)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromMilliseconds(500);

    public void Tell(int done)
    {
        if (_watch.Elapsed < _next || done == 0)
            return;

        _next = _watch.Elapsed + (console.ErrorIsTerminal ? OnTerminal : Elsewhere);
        var left = TimeSpan.FromSeconds(_watch.Elapsed.TotalSeconds * (articles - done) / done);
        string line = string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {articles:N0} articles, {(int)left.TotalMinutes}:{left.Seconds:00} left");
        if (console.ErrorIsTerminal)
            console.Error.Write($"\r{line}\u001b[K");
        else
            console.Error.WriteLine($"factcheck: {line}");
    }

    public void End()
    {
        if (console.ErrorIsTerminal)
            console.Error.Write("\r\u001b[K");
    }
}
