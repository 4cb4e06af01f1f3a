using System.CommandLine;
using System.Text;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tool;

/// <summary><c>--fix</c> and <c>--dry-run</c>: the certain fixes, written into the rewrite or shown as a diff.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> _fix = new("--fix") { Description = "Write the certain fixes into the rewrite; what is left is reported." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --fix: print what would change as a unified diff, and write nothing." };

    public FixOptions(Command command)
    {
        command.Options.Add(_fix);
        command.Options.Add(_dryRun);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && !result.GetValue(_fix))
                result.AddError("--dry-run: expected --fix beside it.");
        });
    }

    public bool IsFix(ParseResult call) => call.GetValue(_fix);

    public bool IsDryRun(ParseResult call) => call.GetValue(_fix) && call.GetValue(_dryRun);

    /// <summary>Prints the diff and a draft of the correction line.</summary>
    public static void WriteDiff(Article article, Report report, ToolConsole console)
    {
        (string path, string text, _) = Read(article);
        var fixes = TextFixes.Of(report);
        console.Out.Write(fixes.Diff(text, path));
        Tell(fixes, "would be made", path, console);
    }

    /// <summary>Writes the fixes into the file, in its own encoding; false when there is nothing to write.</summary>
    public static bool Write(Article article, Report report, ToolConsole console)
    {
        (string path, string text, Encoding encoding) = Read(article);
        var fixes = TextFixes.Of(report);
        string mended = fixes.Apply(text);
        if (!string.Equals(mended, text, StringComparison.Ordinal))
            File.WriteAllText(path, mended, encoding);
        Tell(fixes, "made", path, console);
        return !string.Equals(mended, text, StringComparison.Ordinal);
    }

    private static void Tell(TextFixes fixes, string what, string path, ToolConsole console)
    {
        console.Error.WriteLine($"factcheck: {fixes.All.Length} {(fixes.All.Length == 1 ? "fix" : "fixes")} {what} in {path}.");
        if (fixes.Correction.Length > 0)
            console.Error.WriteLine($"Draft correction: {fixes.Correction}");
    }

    // The bytes decide what is written back: with or without a byte order mark, UTF-8 or UTF-16.
    private static (string Path, string Text, Encoding Encoding) Read(Article article)
    {
        if (article.Path is not { } path || !File.Exists(path))
            throw new ToolException("--fix: expected a file to write to, found standard input.");

        byte[] bytes = File.ReadAllBytes(path);
        Encoding encoding = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        return (path, encoding.GetString(bytes, encoding.GetPreamble().Length, bytes.Length - encoding.GetPreamble().Length), encoding);
    }
}
