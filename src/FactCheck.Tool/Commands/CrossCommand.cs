using System.CommandLine;
using FactCheck.Documents;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck cross ARTICLE...</c></summary>
internal static class CrossCommand
{
    public static Command Create(ToolConsole console)
    {
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description = "Articles about one story: files, folders (all articles in them) or patterns such as 'news/*.txt'.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("cross", """
            Compares articles with each other: who says what about which measure, who agrees and who dissents. One disagreement is one
            finding, with all the articles that take part.

            Example: factcheck cross seeds/*.txt --format markdown --output report.md
            """)
        {
            articles,
        };
        var report = new ReportOptions(command);
        var settings = new Settings(command);
        command.SetAction(call =>
        {
            string[] paths = call.GetRequiredValue(articles);
            if (settings.Print(call, paths[0], console))
                return ExitCode.Clean;

            List<Article> all = new ArticleLoader(console).LoadAll(paths);
            FactCheckOptions options = settings.Of(call, all[0].Path, all);
            return report.Write(new FactChecker(options).CrossCheck(all), options, call, console);
        });
        return command;
    }
}
