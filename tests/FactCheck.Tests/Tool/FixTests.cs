using System.Text;

namespace FactCheck.Tests.Tool;

public sealed class FixTests
{
    private const string Source = "The ferry carried 240 passengers when it left the harbour on Monday, the operator said.\r\n";
    private const string Rewrite = "The ferry carried 420 passengers when it left the harbour on Monday, the operator said.\r\n";

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void A_fix_is_written_in_the_encoding_of_the_file_and_what_is_left_is_reported()
    {
        string rewrite = _folder.Write("fixed.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Rewrite)]);
        ToolRun run = ToolRun.Of("check", rewrite, "--source", _folder.Write("source.txt", Source), "--fix");

        Assert.That(run.Code, Is.Zero, run.Error + run.Out);
        Assert.That(File.ReadAllBytes(rewrite), Is.EqualTo(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Source))));
        Assert.That(run.Error, Does.Contain("1 fix made").And.Contain("This article has been corrected to say “240 passengers”, not “420 passengers”."));
    }

    [Test]
    public void A_dry_run_prints_a_diff_and_writes_nothing()
    {
        string rewrite = _folder.Write("dry.txt", Rewrite);
        ToolRun run = ToolRun.Of("check", rewrite, "--source", _folder.Write("source.txt", Source), "--fix", "--dry-run");

        Assert.That(run.Code, Is.EqualTo(1));
        Assert.That(run.Out, Does.Contain($"-{Rewrite.TrimEnd('\n')}\n+{Source.TrimEnd('\n')}\n"));
        Assert.That(File.ReadAllText(rewrite), Is.EqualTo(Rewrite));
    }

    [Test]
    public void A_dry_run_of_nothing_is_a_wrong_call() =>
        Assert.That(ToolRun.Of("check", _folder.Write("a.txt", Rewrite), "--source", _folder.Write("source.txt", Source), "--dry-run").Code, Is.EqualTo(2));
}
