using System.Text.Json;

namespace FactCheck.Tests.Tool;

public sealed class ToolRunTests
{
    private const string Source = "The harbour in Oslo was closed on Monday.\n\n\"We will open the bridge in May,\" said Jane Holm, the mayor of Oslo.\n";
    private const string Altered = "The harbour was closed on Monday.\n\n\"We will burn the bridge in May,\" said Jane Holm, the mayor of Oslo.\n";

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void A_faithful_rewrite_exits_with_0()
    {
        ToolRun run = ToolRun.Of("check", _folder.Write("same.txt", Source), "--source", _folder.Write("source.txt", Source));

        Assert.That(run.Code, Is.Zero, run.Error + run.Out);
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("note", 1)]
    [TestCase("never", 0)]
    public void A_finding_at_or_above_the_bar_exits_with_1(string failOn, int code)
    {
        ToolRun run = ToolRun.Of("check", _folder.Write("altered.txt", Altered), "--source", _folder.Write("source.txt", Source), "--fail-on", failOn);

        Assert.That(run.Code, Is.EqualTo(code), run.Error + run.Out);
        Assert.That(run.Out, Does.Contain("burn"));
    }

    [Test]
    public void An_article_in_another_language_exits_with_3()
    {
        string german = _folder.Write("german.txt", "Die Brücke ist seit Montag gesperrt, und der Bürgermeister hat gesagt, dass sie im Mai wieder geöffnet wird.\n");
        ToolRun check = ToolRun.Of("check", german, "--source", _folder.Write("source.txt", Source), "--fail-on", "never");
        ToolRun claims = ToolRun.Of("claims", german);

        Assert.That(check.Code, Is.EqualTo(3), check.Error + check.Out);
        Assert.That(check.Out, Does.Contain("not in English"));
        Assert.That(claims.Code, Is.EqualTo(3));
        Assert.That(claims.Error, Does.Contain("English").And.Contain("'de'"));
    }

    [Test]
    public void One_sentence_without_a_number_is_an_article()
    {
        ToolRun run = ToolRun.Of("claims", _folder.Write("one.txt", "The harbour was closed."));

        Assert.That(run.Code, Is.Zero);
    }

    [Test]
    public void Standard_input_is_an_article()
    {
        ToolRun run = ToolRun.With(Altered, "check", "-", "--source", _folder.Write("source.txt", Source), "--format", "json", "--fail-on", "never");
        using JsonDocument json = JsonDocument.Parse(run.Out);

        Assert.That(json.RootElement.GetProperty("articles")[0].GetProperty("path").GetString(), Is.EqualTo("stdin"));
        Assert.That(json.RootElement.GetProperty("findings").GetArrayLength(), Is.Positive);
    }

    [Test]
    public void The_report_goes_into_a_file_and_nothing_else_does()
    {
        string report = Path.Combine(_folder.Path, "report.json");
        ToolRun run = ToolRun.Of("check", _folder.Write("altered.txt", Altered), "--source", _folder.Write("source.txt", Source), "-f", "json", "-o", report);

        Assert.That(run.Out, Is.Empty);
        Assert.That(File.ReadAllBytes(report)[0], Is.EqualTo((byte)'{'));
    }

    [Test]
    public void Line_ends_change_no_finding([Values("\n", "\r\n", "\r")] string lineEnd)
    {
        string source = _folder.Write("source-ends.txt", Source.Replace("\n", lineEnd, StringComparison.Ordinal));
        string altered = _folder.Write("altered-ends.txt", Altered.Replace("\n", lineEnd, StringComparison.Ordinal));
        ToolRun run = ToolRun.Of("check", altered, "--source", source, "--fail-on", "never");

        Assert.That(run.Out, Is.EqualTo(ToolRun.Of("check", _folder.Write("altered-ends.txt", Altered), "--source", _folder.Write("source-ends.txt", Source), "--fail-on", "never").Out));
    }

    [Test]
    public void A_folder_and_a_pattern_name_all_articles_in_them()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "story")).FullName;
        File.WriteAllText(Path.Combine(folder, "b.txt"), Source);
        File.WriteAllText(Path.Combine(folder, "a.html"), $"<p>{Altered}</p>");
        File.WriteAllText(Path.Combine(folder, "c.png"), "no article");
        using JsonDocument all = JsonDocument.Parse(ToolRun.Of("cross", folder, "-f", "json").Out);
        using JsonDocument text = JsonDocument.Parse(ToolRun.Of("cross", Path.Combine(folder, "*.txt"), "-f", "json").Out);

        Assert.That(all.RootElement.GetProperty("articles").EnumerateArray().Select(article => Path.GetFileName(article.GetProperty("path").GetString())), Is.EqualTo(new[] { "a.html", "b.txt" }));
        Assert.That(text.RootElement.GetProperty("articles").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public void A_baseline_accepts_what_was_there_and_nothing_else()
    {
        string source = _folder.Write("source.txt", Source);
        string altered = _folder.Write("old.txt", Altered);
        string baseline = Path.Combine(_folder.Path, "baseline.json");
        ToolRun created = ToolRun.Of("baseline", "create", altered, "--source", source, "-o", baseline);
        ToolRun accepted = ToolRun.Of("check", altered, "--source", source, "--baseline", baseline, "--fail-on", "note");
        ToolRun twice = ToolRun.Of("baseline", "create", altered, "--source", source, "-o", baseline);
        _folder.Write("old.txt", Altered.Replace("burn", "sell", StringComparison.Ordinal));
        ToolRun other = ToolRun.Of("check", altered, "--source", source, "--baseline", baseline, "--fail-on", "note");
        ToolRun updated = ToolRun.Of("baseline", "update", altered, "--source", source, "-o", baseline);
        ToolRun again = ToolRun.Of("check", altered, "--source", source, "--baseline", baseline, "--fail-on", "note");

        Assert.That(
            (created.Code, accepted.Code, twice.Code, other.Code, updated.Code, again.Code),
            Is.EqualTo((0, 0, 2, 1, 0, 0)),
            created.Error + accepted.Out + twice.Error + other.Error + updated.Error + again.Out);
    }

    [Test]
    public void Settings_of_the_nearest_folder_hold()
    {
        string folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "desk")).FullName;
        File.WriteAllText(Path.Combine(folder, "source.txt"), Source);
        string altered = Path.Combine(folder, "altered.txt");
        File.WriteAllText(altered, Altered);
        File.WriteAllText(Path.Combine(folder, "factcheck.json"), "{ \"root\": true, \"severities\": { \"FC4008\": \"error\" } } // the desk's own");
        string[] call = ["check", altered, "--source", Path.Combine(folder, "source.txt")];
        ToolRun run = ToolRun.Of(call);
        ToolRun printed = ToolRun.Of([.. call, "--print-config"]);
        File.WriteAllText(Path.Combine(folder, "factcheck.json"), "{\n  \"severitys\": {}\n}");
        ToolRun broken = ToolRun.Of(call);

        Assert.That((run.Code, printed.Code, broken.Code), Is.EqualTo((1, 0, 2)), run.Out + broken.Error);
        Assert.That(printed.Out, Does.Contain("FC4008").And.Contain("factcheck.json"));
        Assert.That(broken.Error, Does.Contain("factcheck.json(2)").And.Contain("severitys"));
    }

    [Test]
    public void A_suppression_beside_the_article_is_read()
    {
        string source = _folder.Write("source.txt", Source);
        string altered = _folder.Write("beside.txt", Altered);
        _folder.Write("beside.txt.factcheck.json", "{ \"suppressions\": [ { \"text\": \"We will burn the bridge in May,\", \"reason\": \"confirmed\", \"author\": \"desk\" } ] }");
        ToolRun run = ToolRun.Of("check", altered, "--source", source, "--fail-on", "warning");
        _folder.Write("beside.txt.factcheck.json", "{ \"suppressions\": 5 }");
        ToolRun broken = ToolRun.Of("check", altered, "--source", source);

        Assert.That(run.Code, Is.Zero, run.Out);
        Assert.That(broken.Code, Is.EqualTo(2));
        Assert.That(broken.Error, Does.Contain("beside.txt.factcheck.json(1)"));
    }
}
