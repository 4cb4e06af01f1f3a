using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tool.Commands;

/// <summary><c>factcheck claims ARTICLE</c></summary>
internal static class ClaimsCommand
{
    public static Command Create(ToolConsole console)
    {
        var path = new Argument<string>("ARTICLE") { Description = "A text, Markdown or HTML file, or '-' for standard input." };
        var format = new Option<string>("--format", "-f") { Description = "How to write the claims: text, json or jsonl.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var output = new Option<string?>("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "FILE" };
        format.AcceptOnlyFromAmong("text", "json", "jsonl");
        var command = new Command("claims", """
            Lists what an article claims, before anything is compared: each claim with its place, kind, words, and what a figure measures.

            Example: factcheck claims article.txt --format json
            """)
        {
            path,
            format,
            output,
        };
        command.SetAction(call =>
        {
            Document document = Document.Analyze(new ArticleLoader(console).Load(call.GetRequiredValue(path)));
            ImmutableArray<Claim> claims = FactChecker.Default.ExtractClaims(document);
            if (call.GetValue(output) is string file)
            {
                using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                Write(document, claims, call.GetValue(format)!, writer);
            }
            else
            {
                Write(document, claims, call.GetValue(format)!, console.Out);
            }

            if (document.IsEnglish)
                return ExitCode.Clean;

            console.Error.WriteLine($"factcheck: {document.Article.Name}: not checked: expected an article in English, found the language '{document.Language}'.");
            return ExitCode.Incomplete;
        });
        return command;
    }

    private static void Write(Document document, ImmutableArray<Claim> claims, string format, TextWriter writer)
    {
        switch (format)
        {
            case "json":
                ClaimsWriter.WriteJson([document], claims, writer);
                break;
            case "jsonl":
                ClaimsWriter.WriteJsonLines([document], claims, writer);
                break;
            default:
                ClaimsWriter.WriteText([document], claims, writer);
                break;
        }
    }
}
