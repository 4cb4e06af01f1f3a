using System.CommandLine;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck check REWRITE --source SOURCE...</c></summary>
internal static class CheckCommand
{
    public static Command Create(ToolConsole console)
    {
        var rewrite = new Argument<string>("REWRITE") { Description = "The article to check: a text, Markdown or HTML file, or '-' for standard input." };
        var sources = new Option<string[]>("--source", "-s")
        {
            Description = "What it was written from; name several, or give the option again.",
            HelpName = "SOURCE",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        var command = new Command("check", """
            Checks a rewrite against its sources: every figure, date, name, title, quotation and statement that a source contradicts or does
            not carry, with both sides' words and the reason.

            Example: factcheck check rewrite.txt --source wire.txt --fail-on warning
            """)
        {
            rewrite,
            sources,
        };
        var report = new ReportOptions(command);
        var settings = new Settings(command);
        var fixer = new FixOptions(command);
        command.SetAction(call =>
        {
            string path = call.GetRequiredValue(rewrite);
            if (settings.Print(call, path, console))
                return ExitCode.Clean;

            var loader = new ArticleLoader(console);
            Article article = loader.Load(path);
            List<Article> against = loader.LoadAll(call.GetRequiredValue(sources));
            FactCheckOptions options = settings.Of(call, article.Path, [article, .. against]);
            var checker = new FactChecker(options);
            Report found = checker.Check(article, against);
            if (fixer.IsDryRun(call))
            {
                FixOptions.WriteDiff(article, found, console);
                return report.Judge(found, options, call);
            }

            // What is reported after a fix is what is left.
            if (fixer.IsFix(call) && FixOptions.Write(article, found, console))
                found = checker.Check(loader.Load(path), against);

            return report.Write(found, options, call, console);
        });
        return command;
    }
}
