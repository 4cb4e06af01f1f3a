namespace FactCheck.Tool.Batch;

/// <summary>How far a batch has come.</summary>
/// <param name="Rows">Rows answered, those of an earlier run included.</param>
/// <param name="Bad">Rows that could not be read.</param>
/// <param name="Found">Rows with a finding at or above the severity asked for.</param>
/// <param name="Incomplete">Rows with an article that could not be checked.</param>
internal sealed record BatchSummary(int Rows, int Bad, int Found, int Incomplete)
{
    /// <summary>Whether the run was cancelled before its end.</summary>
    public bool IsCancelled { get; init; }

    public int ExitCode => Found > 0 ? Tool.ExitCode.Found : Bad > 0 || Incomplete > 0 || IsCancelled ? Tool.ExitCode.Incomplete : Tool.ExitCode.Clean;

    public BatchSummary With(BatchAnswer answer) => this with
    {
        Rows = Rows + 1,
        Bad = Bad + (answer.IsBad ? 1 : 0),
        Found = Found + (answer.IsFound ? 1 : 0),
        Incomplete = Incomplete + (answer.IsIncomplete ? 1 : 0),
    };
}
