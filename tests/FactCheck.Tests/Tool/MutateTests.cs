using System.Text.Json;

namespace FactCheck.Tests.Tool;

public sealed class MutateTests
{
    private const string Text = "The ferry carried 240 passengers when it left the harbour on 14 March 2019, the operator said. It reached Stavanger after five hours.\n";

    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Texts_pages_and_rows_are_articles()
    {
        string archive = Directory.CreateDirectory(Path.Combine(_folder.Path, "archive")).FullName;
        File.WriteAllText(Path.Combine(archive, "a.txt"), Text);
        File.WriteAllText(Path.Combine(archive, "b.html"), $"<html><body><nav>Home</nav><article><p>{Text}</p></article></body></html>");
        File.WriteAllText(Path.Combine(archive, "c.jsonl"), JsonSerializer.Serialize(new { source = Text, rewrite = "x" }) + "\n\n" + JsonSerializer.Serialize(new { sources = new[] { Text, Text } }) + "\n");
        File.WriteAllText(Path.Combine(archive, "d.png"), "no article");
        ToolRun run = ToolRun.Of("mutate", archive, "--kind", "digit", "--json");
        using JsonDocument json = JsonDocument.Parse(run.Out);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(json.RootElement.GetProperty("articles").GetInt32(), Is.EqualTo(5));
        Assert.That(json.RootElement.GetProperty("all").GetProperty("planted").GetInt32(), Is.EqualTo(10));
        Assert.That(json.RootElement.GetProperty("all").GetProperty("found").GetInt32(), Is.EqualTo(10));
        Assert.That(json.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("article").GetString()), Has.Some.EndsWith("c.jsonl(3), source 2"));
    }

    [Test]
    public void The_table_has_a_row_a_kind_and_the_false_alarms()
    {
        string article = _folder.Write("table.txt", Text);
        ToolRun run = ToolRun.Of("mutate", article, "--kind", "digit", "date", "--show", "2");
        ToolRun again = ToolRun.Of("mutate", article, "--kind", "digit", "date", "--show", "2");

        Assert.That(run.Out, Does.Contain("\ndigit").And.Contain("\ndate").And.Contain("\nall").And.Contain("false alarms per 1,000 clean sentences: 0.00"));
        Assert.That(again.Out, Is.EqualTo(run.Out));
        Assert.That(ToolRun.Of("mutate", article, "--kind", "digit", "--format", "markdown").Out, Does.Contain("| digit | 2 | 100.0% |"));
    }

    [TestCase("0", "--min-recall", "100", "digit=100", "--max-false-alarms", "0", "--min-right-fixes", "100")]
    [TestCase("1", "--min-recall", "speaker=1")]
    public void A_gate_exits_with_1_and_says_what_was_not_reached(string code, params string[] gate)
    {
        ToolRun run = ToolRun.Of(["mutate", _folder.Write("gate.txt", Text), "--kind", "digit", .. gate]);

        Assert.That(run.Code.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(code), run.Error);
        Assert.That(run.Error, code == "0" ? Is.Empty : Does.Contain("recall of speaker: expected at least 1%"));
    }

    [TestCase("{\"rewrite\": \"x\"}\n", "rows.jsonl(1)")]
    [TestCase("{\"source\": \"A text.\"}\nno row\n", "rows.jsonl(2)")]
    public void A_bad_row_is_named_with_its_line(string rows, string place)
    {
        ToolRun run = ToolRun.Of("mutate", _folder.Write("rows.jsonl", rows));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(place).And.Contain("expected"));
    }

    [Test]
    public void An_archive_without_English_is_said_to_be_one()
    {
        ToolRun run = ToolRun.Of("mutate", _folder.Write("german.txt", "Die Brücke ist seit Montag gesperrt, und der Bürgermeister hat gesagt, dass sie im Mai wieder geöffnet wird.\n"));

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("expected articles in English"));
    }
}
