using System.Threading.Channels;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tool.Batch;

/// <summary>Checks the rows of a batch beside each other and writes the answers in the order of the rows.</summary>
/// <param name="checker">Checks one row.</param>
/// <param name="jobs">How many rows are checked at a time.</param>
internal sealed class BatchRunner(FactChecker checker, int jobs)
{
    /// <summary>Rows of more characters than this are bad rows: two of the largest articles that files may hold.</summary>
    public const int MaxRowChars = 32 * 1024 * 1024;

    /// <summary>Answers that wait for their turn; a slow row holds up so many others and no more.</summary>
    private const int RowsAheadPerJob = 8;

    private readonly RecentSources _sources = new(jobs);

    /// <summary>Runs the batch.</summary>
    /// <param name="input">The rows, one a line; blank lines are skipped.</param>
    /// <param name="output">The answers, one a line.</param>
    /// <param name="done">The answers that are there already, in order: their rows are not checked again.</param>
    /// <param name="failOn">The severity that counts as found; <see cref="Severity.None"/> for none.</param>
    /// <param name="progress">Told of every answer.</param>
    /// <param name="cancellation">Stops after the answers that are ready.</param>
    /// <exception cref="ToolException">The answers that are there belong to other rows.</exception>
    public async Task<BatchSummary> RunAsync(
        TextReader input,
        TextWriter output,
        IReadOnlyList<string?> done,
        Severity failOn,
        Action<BatchSummary> progress,
        CancellationToken cancellation)
    {
        var answers = Channel.CreateBounded<Task<BatchAnswer>>(new BoundedChannelOptions(jobs * RowsAheadPerJob) { SingleReader = true, SingleWriter = true });
        using var slots = new SemaphoreSlim(jobs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task reading = ReadAsync(input, answers.Writer, done, failOn, slots, stop.Token);
        var summary = new BatchSummary(done.Count, 0, 0, 0);
        try
        {
            await foreach (Task<BatchAnswer> pending in answers.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                BatchAnswer answer = await pending.ConfigureAwait(false);
                await output.WriteAsync(answer.Line.AsMemory(), CancellationToken.None).ConfigureAwait(false);
                summary = summary.With(answer);
                progress(summary);
            }
        }
        finally
        {
            // A full disk ends the writing; the reading must not wait for it for ever.
            await stop.CancelAsync().ConfigureAwait(false);
        }

        await reading.ConfigureAwait(false);
        await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
        return summary with { IsCancelled = cancellation.IsCancellationRequested };
    }

    private async Task ReadAsync(
        TextReader input,
        ChannelWriter<Task<BatchAnswer>> answers,
        IReadOnlyList<string?> done,
        Severity failOn,
        SemaphoreSlim slots,
        CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            var rows = new RowReader(input, MaxRowChars);
            int number = 0;
            int index = 0;
            while (await rows.ReadLineAsync(cancellation).ConfigureAwait(false) is string line)
            {
                number++;
                if (string.IsNullOrWhiteSpace(line))
                    continue;

                if (index < done.Count)
                {
                    CheckDone(line, number, done[index++]);
                    continue;
                }

                await slots.WaitAsync(cancellation).ConfigureAwait(false);
                int lineNumber = number;
                bool isCut = rows.IsCut;
                Task<BatchAnswer> answer = Task.Run(
                    () =>
                    {
                        try
                        {
                            return Answer(line, lineNumber, isCut, failOn);
                        }
                        finally
                        {
                            slots.Release();
                        }
                    },
                    CancellationToken.None);
                await answers.WriteAsync(answer, cancellation).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
        }
        catch (ToolException exception)
        {
            failure = exception;
        }
        finally
        {
            answers.TryComplete(failure);
        }
    }

    private static void CheckDone(string line, int number, string? id)
    {
        BatchRow row = BatchRow.Parse(line, number);
        if (row.Id != id)
            throw new ToolException($"--resume: expected the answers to these rows, found \"{id}\" where line {number} has \"{row.Id}\".");
    }

    private BatchAnswer Answer(string line, int number, bool isCut, Severity failOn)
    {
        BatchRow row = isCut
            ? BatchRow.Bad(null, FormattableString.Invariant($"expected a row of at most {MaxRowChars:N0} characters, found more"))
            : BatchRow.Parse(line, number);
        using var text = new StringWriter { NewLine = "\n" };
        if (row.Rewrite is null)
        {
            BatchRowWriter.WriteError(row.Id, number, row.Error!, text);
            return new BatchAnswer(text.ToString(), IsBad: true, IsFound: false, IsIncomplete: false);
        }

        Report report = checker.Check(Document.Analyze(row.Rewrite), row.Sources.Select(_sources.Analyze));
        BatchRowWriter.Write(row.Id!, report, text);
        bool isFound = failOn != Severity.None && report.Findings.Any(finding => !finding.IsAccepted && finding.Severity >= failOn);
        return new BatchAnswer(text.ToString(), IsBad: false, isFound, !report.NotChecked.IsEmpty);
    }
}
