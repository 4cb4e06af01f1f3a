using System.CommandLine;
using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Tool;

/// <summary>What a newsroom has settled for the articles of a call: its baseline, and the suppressions written beside them.</summary>
internal sealed class Settings
{
    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Findings listed in this file are accepted: they are marked in the report and fail nothing.",
        HelpName = "FILE",
    };

    public Settings(Command command) => command.Options.Add(_baseline);

    /// <summary>The options for these articles.</summary>
    /// <exception cref="ToolException">The baseline is missing.</exception>
    /// <exception cref="SettingsException">A file of settings is broken; the message names file, line and key.</exception>
    public FactCheckOptions Of(ParseResult call, IEnumerable<Article> articles)
    {
        FactCheckOptions options = Of(articles);
        if (call.GetValue(_baseline) is string path)
            options.Baseline = ReadBaseline(path);

        return options;
    }

    /// <summary>The options for these articles, without a baseline.</summary>
    public static FactCheckOptions Of(IEnumerable<Article> articles)
    {
        // The library has no clock: whether a suppression has expired is judged by the tool's.
        var options = new FactCheckOptions { Today = DateOnly.FromDateTime(DateTime.Today) };
        foreach (Article article in articles)
        {
            if (article.Path is string path && SuppressionFile.PathFor(path) is string beside && File.Exists(beside))
                options.Suppressions.Add(SuppressionFile.Parse(File.ReadAllText(beside), beside));
        }

        return options;
    }

    public static Baseline ReadBaseline(string path) =>
        File.Exists(path)
            ? Baseline.Parse(File.ReadAllText(path), path)
            : throw new ToolException($"{path}: expected a baseline, found no such file; 'factcheck baseline create' writes one.");
}
