using System.Text;
using System.Text.Json;
using FactCheck.Tool;

namespace FactCheck.Tests.Tool;

public sealed class BatchTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Answers_come_in_the_order_of_the_rows()
    {
        ToolRun run = ToolRun.With(Rows(0, 40), "batch", "--jobs", "4");

        Assert.That(Ids(run.Out), Is.EqualTo(Enumerable.Range(0, 40).Select(i => $"r{i}")));
        Assert.That(run.Error, Does.Contain("40 rows").And.Contain("rows/s"));
    }

    [Test]
    public void An_answer_says_what_the_design_promises()
    {
        ToolRun run = ToolRun.With(Row("a", "The harbour was closed on Monday."), "batch");
        using JsonDocument answer = JsonDocument.Parse(run.Out);

        Assert.That(answer.RootElement.GetProperty("id").GetString(), Is.EqualTo("a"));
        Assert.That(answer.RootElement.GetProperty("consistent").ValueKind, Is.EqualTo(JsonValueKind.True));
        Assert.That(answer.RootElement.TryGetProperty("score", out _));
        Assert.That(answer.RootElement.GetProperty("findings").ValueKind, Is.EqualTo(JsonValueKind.Array));
    }

    [TestCase("no json")]
    [TestCase("[1]")]
    [TestCase("7")]
    [TestCase("{\"id\":\"b\"}")]
    [TestCase("{\"id\":\"b\",\"source\":\"\",\"rewrite\":\"x\"}")]
    [TestCase("{\"id\":\"b\",\"source\":\"x\",\"rewrite\":5}")]
    [TestCase("{\"id\":\"b\",\"source\":\"x\",\"rewrite\":\"\\ud800")]
    [TestCase("{\"id\":\"b\",\"sources\":[],\"rewrite\":\"x\"}")]
    public void A_bad_line_is_answered_and_the_run_goes_on(string line)
    {
        ToolRun run = ToolRun.With(Rows(0, 1) + line + "\n" + Rows(1, 1), "batch");
        string[] answers = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using JsonDocument bad = JsonDocument.Parse(answers[1]);

        Assert.That(answers, Has.Length.EqualTo(3));
        Assert.That(bad.RootElement.GetProperty("error").GetString(), Does.Contain("expected"));
        Assert.That(bad.RootElement.GetProperty("line").GetInt32(), Is.EqualTo(2));
        Assert.That(run.Code, Is.EqualTo(3));
        Assert.That(run.Error, Does.Contain("1 bad"));
    }

    [Test]
    public void Several_sources_and_a_number_as_id_are_fine()
    {
        ToolRun run = ToolRun.With("{\"id\":17,\"sources\":[\"The harbour was closed.\",\"It rained in Oslo.\"],\"rewrite\":\"The harbour was closed.\"}\r\n", "batch");

        Assert.That(Ids(run.Out), Is.EqualTo(new[] { "17" }));
        Assert.That(run.Code, Is.Zero);
    }

    [Test]
    public void A_run_that_was_stopped_goes_on_where_it_was()
    {
        string rows = _folder.Write("rows.jsonl", Rows(0, 12));
        string whole = Path.Combine(_folder.Path, "whole.jsonl");
        ToolRun.Of("batch", rows, "--output", whole);
        string expected = File.ReadAllText(whole);
        // Five answers, and a sixth that was being written.
        int sixth = expected.Split('\n').Take(5).Sum(line => line.Length + 1);
        string resumed = _folder.Write("resumed.jsonl", expected[..(sixth + 9)]);
        ToolRun run = ToolRun.Of("batch", rows, "--resume", resumed);

        Assert.That(run.Code, Is.Zero, run.Error);
        Assert.That(File.ReadAllText(resumed), Is.EqualTo(expected));
        Assert.That(run.Error, Does.Contain("12 rows"));
    }

    [Test]
    public void Answers_to_other_rows_are_not_gone_on_with()
    {
        string other = _folder.Write("other.jsonl", "{\"id\":\"x\"}\n");
        ToolRun run = ToolRun.With(Rows(0, 3), "batch", "--resume", other);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("line 1 has \"r0\""));
    }

    [Test]
    public async Task A_cancelled_run_writes_whole_lines_and_exits_with_3()
    {
        using var cancellation = new CancellationTokenSource();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new ToolConsole { OpenInput = () => new Endless(Encoding.UTF8.GetBytes(Rows(0, 1)), cancellation, after: 200), Out = output, Error = error };
        int code = await FactCheckTool.RunAsync(["batch", "--jobs", "2"], console, cancellation.Token);

        Assert.That(code, Is.EqualTo(3), error.ToString());
        Assert.That(output.ToString(), Does.EndWith("}\n"));
        Assert.That(error.ToString(), Does.Contain("cancelled after"));
    }

    private static string Rows(int first, int count) =>
        string.Concat(Enumerable.Range(first, count).Select(i => Row($"r{i}", $"The harbour was closed on Monday, for the {i + 2}th time.")));

    private static string Row(string id, string text) => JsonSerializer.Serialize(new { id, source = text, rewrite = text }) + "\n";

    private static IEnumerable<string?> Ids(string answers) =>
        answers.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(answer =>
        {
            using JsonDocument json = JsonDocument.Parse(answer);
            return json.RootElement.GetProperty("id").GetString();
        });

    /// <summary>Gives the same row over and over, and cancels after so many reads.</summary>
    private sealed class Endless(byte[] row, CancellationTokenSource cancellation, int after) : MemoryStream
    {
        private int _reads;

        public override bool CanSeek => false;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++_reads == after)
                cancellation.Cancel();

            row.CopyTo(buffer);
            return ValueTask.FromResult(row.Length);
        }
    }
}
