using System.CommandLine;
using System.Text;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck baseline create|update</c></summary>
internal static class BaselineCommand
{
    public static Command Create(ToolConsole console) => new("baseline", """
        Accepts the findings that are there today, so that a gate fails on new ones only. Pass the file to 'check' or 'cross' with --baseline.
        """)
    {
        Create(console, "create", "Writes a baseline of what the articles show now.", update: false),
        Create(console, "update", "Brings a baseline up to date for these articles, and keeps what it holds for others.", update: true),
    };

    private static Command Create(ToolConsole console, string name, string description, bool update)
    {
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description = "With --source: the rewrites to check. Without: the articles to compare with each other.",
            Arity = ArgumentArity.OneOrMore,
        };
        var sources = new Option<string[]>("--source", "-s")
        {
            Description = "What the rewrites were written from.",
            HelpName = "SOURCE",
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var file = new Option<string>("--output", "-o") { Description = "The baseline.", HelpName = "FILE", DefaultValueFactory = _ => "factcheck.baseline.json" };
        var command = new Command(name, description) { articles, sources, file };
        var settings = new Settings(command, readsBaseline: false);
        command.SetAction(call =>
        {
            string path = call.GetValue(file)!;
            if (!update && File.Exists(path))
                throw new ToolException($"{path}: expected no such file, found one; 'factcheck baseline update' brings it up to date.");

            Baseline? old = update ? Settings.ReadBaseline(path) : null;
            var loader = new ArticleLoader(console);
            List<Article> under = loader.LoadAll(call.GetRequiredValue(articles));
            List<Article>? against = call.GetValue(sources) is { Length: > 0 } given ? loader.LoadAll(given) : null;
            IEnumerable<Report> reports = against is null
                ? [new FactChecker(settings.Of(call, under[0].Path, under)).CrossCheck(under)]
                : under.Select(article => new FactChecker(settings.Of(call, article.Path, [article, .. against])).Check(article, against));
            Finding[] findings = [.. reports.SelectMany(report => report.Findings)];
            Baseline baseline = old?.Updated(findings, under.Select(article => article.Name)) ?? Baseline.Of(findings);
            using (var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
                BaselineWriter.Write(baseline, writer);

            console.Error.WriteLine(FormattableString.Invariant($"factcheck: {path}: {baseline.Entries.Length} findings accepted."));
            return ExitCode.Clean;
        });
        return command;
    }
}
