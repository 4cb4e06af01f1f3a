namespace FactCheck.Tool;

/// <summary>What the process answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Nothing at or above <c>--fail-on</c>.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above <c>--fail-on</c>.</summary>
    public const int Found = 1;

    /// <summary>A wrong call, or input that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>Not all could be checked: an article in another language, a bad row, a run that was cancelled.</summary>
    public const int Incomplete = 3;
}
