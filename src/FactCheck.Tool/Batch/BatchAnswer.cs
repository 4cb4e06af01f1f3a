namespace FactCheck.Tool.Batch;

/// <summary>What a batch answers to one row.</summary>
/// <param name="Line">The line with its end.</param>
/// <param name="IsBad">Whether the row could not be read.</param>
/// <param name="IsFound">Whether a finding reaches the severity asked for.</param>
/// <param name="IsIncomplete">Whether an article of the row could not be checked.</param>
internal sealed record BatchAnswer(string Line, bool IsBad, bool IsFound, bool IsIncomplete);
