using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Tool.Batch;

/// <summary>
/// Tells on standard error how a batch gets on: rows, rate, time left where the size of the input is known. One line that is written
/// over on a terminal; elsewhere a line every half minute and one at the end.
/// </summary>
/// <param name="console">Where to tell it.</param>
/// <param name="position">How many bytes of the input are read, and how many there are; null when that is unknown.</param>
/// <param name="resumed">Rows that were answered by an earlier run and do not count for the rate.</param>
internal sealed class BatchProgress(ToolConsole console, Func<(long Read, long All)>? position, int resumed)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(30);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = TimeSpan.FromMilliseconds(500);

    public void Tell(BatchSummary summary)
    {
        if (_watch.Elapsed < _next)
            return;

        _next = _watch.Elapsed + (console.ErrorIsTerminal ? OnTerminal : Elsewhere);
        string line = $"{Rows(summary)}, {Rate(summary)}{Left()}";
        if (console.ErrorIsTerminal)
            console.Error.Write($"\r{line}\u001b[K");
        else
            console.Error.WriteLine($"factcheck: {line}");
    }

    public void End(BatchSummary summary)
    {
        if (console.ErrorIsTerminal)
            console.Error.Write("\r\u001b[K");

        string took = _watch.Elapsed.TotalSeconds.ToString("F1", CultureInfo.InvariantCulture);
        console.Error.WriteLine($"factcheck: {(summary.IsCancelled ? "cancelled after " : "")}{Rows(summary)} in {took} s, {Rate(summary)}");
    }

    private static string Rows(BatchSummary summary) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{summary.Rows:N0} {(summary.Rows == 1 ? "row" : "rows")}{(summary.Found > 0 ? $", {summary.Found:N0} with findings" : "")}{(summary.Bad > 0 ? $", {summary.Bad:N0} bad" : "")}{(summary.Incomplete > 0 ? $", {summary.Incomplete:N0} incomplete" : "")}");

    private string Rate(BatchSummary summary) =>
        string.Create(CultureInfo.InvariantCulture, $"{(summary.Rows - resumed) / Math.Max(_watch.Elapsed.TotalSeconds, 0.001):F1} rows/s");

    private string Left()
    {
        if (position is null)
            return "";

        (long read, long all) = position();
        if (read == 0 || all == 0)
            return "";

        var left = TimeSpan.FromSeconds(_watch.Elapsed.TotalSeconds * (all - read) / read);
        return left.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $", {(int)left.TotalHours}:{left.Minutes:00}:{left.Seconds:00} left")
            : string.Create(CultureInfo.InvariantCulture, $", {left.Minutes}:{left.Seconds:00} left");
    }
}
