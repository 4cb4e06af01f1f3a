using System.CommandLine;
using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Tool;

/// <summary>What a newsroom has settled for the articles of a call: its settings files, its baseline, and the suppressions beside them.</summary>
internal sealed class Settings
{
    private readonly Option<string?> _config = new("--config")
    {
        Description = $"Read the settings from this file. Without it, {FactCheckConfiguration.FileName} beside the article and in the folders above.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _print = new("--print-config") { Description = "Print the settings that hold, and the files they come from, and do nothing else." };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Findings listed in this file are accepted: they are marked in the report and fail nothing.",
        HelpName = "FILE",
    };

    public Settings(Command command, bool readsBaseline = true)
    {
        command.Options.Add(_config);
        command.Options.Add(_print);
        if (readsBaseline)
            command.Options.Add(_baseline);
    }

    /// <summary>Prints the settings where the call asks for them; false when it does not.</summary>
    public bool Print(ParseResult call, string? path, ToolConsole console)
    {
        if (!call.GetValue(_print))
            return false;

        console.Out.Write(Find(call, path).Print(path));
        return true;
    }

    /// <summary>The options for an article under check.</summary>
    /// <param name="call">The call.</param>
    /// <param name="path">The article's path; null for articles from memory.</param>
    /// <param name="articles">All articles of the check: suppressions beside any of them count.</param>
    /// <exception cref="ToolException">A file that the call names is missing.</exception>
    /// <exception cref="SettingsException">A file of settings is broken; the message names file, line and key.</exception>
    public FactCheckOptions Of(ParseResult call, string? path, IEnumerable<Article> articles)
    {
        FactCheckConfiguration configuration = Find(call, path);
        FactCheckOptions options = configuration.OptionsFor(path);
        // The library has no clock: whether a suppression has expired is judged by the tool's.
        options.Today ??= DateOnly.FromDateTime(DateTime.Today);
        foreach (Article article in articles)
        {
            if (article.Path is string known && SuppressionFile.PathFor(known) is string beside && File.Exists(beside))
                options.Suppressions.Add(SuppressionFile.Parse(File.ReadAllText(beside), beside));
        }

        bool takesBaseline = call.CommandResult.Command.Options.Contains(_baseline);
        if (takesBaseline && (call.GetValue(_baseline) ?? configuration.BaselinePath) is string baseline)
            options.Baseline = ReadBaseline(baseline);

        return options;
    }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="ToolException">There is no such file.</exception>
    /// <exception cref="SettingsException">It is no baseline.</exception>
    public static Baseline ReadBaseline(string path) =>
        File.Exists(path)
            ? Baseline.Parse(File.ReadAllText(path), path)
            : throw new ToolException($"{path}: expected a baseline, found no such file; 'factcheck baseline create' writes one.");

    private FactCheckConfiguration Find(ParseResult call, string? path)
    {
        if (call.GetValue(_config) is not string file)
            return FactCheckConfiguration.Find(path is not null && Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");

        return File.Exists(file) ? FactCheckConfiguration.Load(file) : throw new ToolException($"{file}: expected a settings file, found no such file.");
    }
}
