namespace FactCheck.Checking;

/// <summary>
/// A settings file (configuration, suppressions, baseline) that says something no setting means. The message names file, line, key and
/// what was expected: <c>factcheck.json(7): severities.FC1001: expected "error", "warning", "note" or "off", found "fatal".</c>
/// </summary>
public sealed class SettingsException : Exception
{
    /// <summary>Says what is wrong where.</summary>
    /// <param name="path">The file as the caller named it.</param>
    /// <param name="line">The line, counted from 1.</param>
    /// <param name="key">The key with its parents, "severities.FC1001"; empty for the file as a whole.</param>
    /// <param name="problem">What was expected and what was found.</param>
    /// <param name="inner">What caused it; null when nothing did.</param>
    public SettingsException(string path, int line, string key, string problem, Exception? inner = null)
        : base(FormattableString.Invariant($"{path}({line}): {(key.Length == 0 ? "" : key + ": ")}{problem}"), inner)
    {
        Path = path;
        Line = line;
        Key = key;
    }

    /// <summary>The file as the caller named it.</summary>
    public string Path { get; }

    /// <summary>The line, counted from 1.</summary>
    public int Line { get; }

    /// <summary>The key with its parents; empty for the file as a whole.</summary>
    public string Key { get; }
}
