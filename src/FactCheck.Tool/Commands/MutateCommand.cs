using System.CommandLine;
using System.Globalization;
using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mutations;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck mutate DIR...</c></summary>
internal static class MutateCommand
{
    private static readonly string[] Names = [.. Enum.GetValues<MutationKind>().Select(MutationReportWriter.Name)];

    public static Command Create(ToolConsole console)
    {
        var paths = new Argument<string[]>("DIR")
        {
            Description = "Articles to plant errors in: folders, files, patterns; of JSON Lines files (.jsonl) the \"source\" and \"sources\" of each row.",
            Arity = ArgumentArity.OneOrMore,
        };
        var seed = new Option<long>("--seed") { Description = "The same seed plants the same changes.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var articles = new Option<int>("--articles") { Description = "Take this many of the articles, chosen by the seed; 0 takes all.", HelpName = "N", DefaultValueFactory = _ => 0 };
        var perArticle = new Option<int>("--per-article") { Description = "Plant this many errors of each kind in each article.", HelpName = "N", DefaultValueFactory = _ => 1 };
        var kinds = new Option<string[]>("--kind", "-k")
        {
            Description = $"Plant these kinds only: {string.Join(", ", Names)}. The last four are faithful changes.",
            HelpName = "KIND",
            AllowMultipleArgumentsPerToken = true,
        };
        var level = new Option<string>("--level") { Description = "Count findings from this severity on: error, warning or note.", HelpName = "SEVERITY", DefaultValueFactory = _ => "warning" };
        var show = new Option<int>("--show") { Description = "Print up to this many misses of each kind, wrong fixes and false alarms, with both texts.", HelpName = "N", DefaultValueFactory = _ => 0 };
        var gate = new MutationGate();
        var format = new Option<string>("--format", "-f") { Description = "How to write the figures: text, markdown or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        kinds.AcceptOnlyFromAmong(Names);
        level.AcceptOnlyFromAmong("error", "warning", "note");
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("mutate", """
            Measures the checker on your own articles: plants known errors into them, one at a time, in a copy and in a faithful rewrite, checks
            each text against the article, and prints how many were found, by kind, and how often something true was called wrong.

            Example: factcheck mutate archive/ --articles 200 --show 3 --min-recall 60 --max-false-alarms 5
            """)
        {
            paths,
            seed,
            articles,
            perArticle,
            kinds,
            level,
            show,
            format,
            json,
            output,
        };
        gate.AddTo(command);
        AtLeast(articles, 0);
        AtLeast(perArticle, 1);
        AtLeast(show, 0);
        var settings = new Settings(command, readsBaseline: false);
        command.SetAction((call, cancellation) =>
        {
            string[] given = call.GetRequiredValue(paths);
            if (settings.Print(call, given[0], console))
                return Task.FromResult(ExitCode.Clean);

            List<Article> all = new ArchiveLoader(console).LoadAll(given);
            List<Article> chosen = Chosen(all, call.GetValue(articles), call.GetValue(seed));
            MutationKind[] asked = [.. (call.GetValue(kinds) ?? []).Select(name => Enum.Parse<MutationKind>(name, ignoreCase: true))];
            var options = new MutationOptions { Seed = call.GetValue(seed), PerArticle = call.GetValue(perArticle), Level = Enum.Parse<Severity>(call.GetValue(level)!, ignoreCase: true) };
            if (asked.Length > 0)
                options = options with { Kinds = [.. asked] };
            var progress = new MutationProgress(console, chosen.Count);
            MutationReport report = new MutationTest(new FactChecker(settings.Of(call, given[0], [])), options).Run(chosen, progress.Tell, cancellation);
            progress.End();
            if (report.Articles == 0)
                throw new ToolException($"{string.Join(", ", given)}: expected articles in English, found none.");

            Write(report, call.GetValue(json) ? "json" : call.GetValue(format)!, call.GetValue(show), call.GetValue(output), console);
            return Task.FromResult(gate.Judge(report, call, console));
        });
        return command;
    }

    private static void AtLeast(Option<int> option, int least) => option.Validators.Add(result =>
    {
        if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out int value) || value < least))
            result.AddError($"{option.Name}: expected a number from {least} on.");
    });

    /// <summary>An even share of the articles, which begins where the seed says.</summary>
    private static List<Article> Chosen(List<Article> all, int count, long seed)
    {
        if (count == 0 || count >= all.Count)
            return all;
        int start = (int)((ulong)seed % (ulong)all.Count);
        return [.. Enumerable.Range(0, count).Select(i => all[(start + (int)((long)i * all.Count / count)) % all.Count])];
    }

    private static void Write(MutationReport report, string format, int show, string? path, ToolConsole console)
    {
        if (path is not null)
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            Write(report, format, show, file);
            return;
        }

        Write(report, format, show, console.Out);
    }

    private static void Write(MutationReport report, string format, int show, TextWriter writer)
    {
        switch (format)
        {
            case "json":
                MutationReportWriter.WriteJson(report, writer);
                return;
            case "markdown":
                MutationReportWriter.WriteMarkdown(report, writer);
                return;
            default:
                MutationReportWriter.WriteText(report, writer);
                MutationReportWriter.WriteExamples(report, writer, show);
                return;
        }
    }
}
