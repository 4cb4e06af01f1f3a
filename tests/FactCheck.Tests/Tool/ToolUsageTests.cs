namespace FactCheck.Tests.Tool;

public sealed class ToolUsageTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase]
    [TestCase("chek")]
    [TestCase("check")]
    [TestCase("check", "a.txt")]
    [TestCase("cross")]
    [TestCase("cross", "a.txt", "--format", "poem")]
    [TestCase("check", "a.txt", "--source", "b.txt", "--fail-on", "typo")]
    [TestCase("explain", "FC0000")]
    [TestCase("schema", "poem")]
    [TestCase("batch", "--config", "no-such-settings.json")]
    [TestCase("baseline")]
    [TestCase("baseline", "update", "a.txt", "--output", "no-such-baseline.json")]
    [TestCase("batch", "--jobs", "0")]
    [TestCase("batch", "no-such-rows.jsonl")]
    [TestCase("mutate")]
    [TestCase("mutate", "no-such-folder")]
    [TestCase("mutate", "a.txt", "--kind", "typo")]
    [TestCase("mutate", "a.txt", "--per-article", "0")]
    [TestCase("mutate", "a.txt", "--min-recall", "typo=60")]
    [TestCase("mutate", "a.txt", "--min-recall", "101")]
    public void A_wrong_call_exits_with_2_and_a_message(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);

        Assert.That(run.Code, Is.EqualTo(2), run.Error);
        Assert.That(run.Error, Does.StartWith("factcheck: ").And.Not.Contain("   at "));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public void An_unreadable_file_is_named_with_what_was_expected([Values("missing", "folder", "binary", "empty", "blank", "large", "broken", "utf16", "matter")] string kind)
    {
        string path = kind switch
        {
            "missing" => Path.Combine(_folder.Path, "missing.txt"),
            "folder" => _folder.Path,
            "binary" => _folder.Write("binary.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0]),
            "empty" => _folder.Write("empty.txt", ""),
            "blank" => _folder.Write("blank.txt", " \n\n\t\n"),
            "large" => Large(),
            "broken" => _folder.Write("broken.txt", [.. "The bridge "u8, 0xFF, .. " was closed."u8]),
            "utf16" => _folder.Write("utf16.txt", "The bridge"u8.ToArray().SelectMany(b => new byte[] { b, 0 }).ToArray()),
            _ => _folder.Write("matter.txt", "---\ntitle: A\npublished: some day\n---\nText.\n"),
        };
        ToolRun run = ToolRun.Of("claims", path);

        Assert.That(run.Code, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(path).And.Contain("expected").And.Contain("found"));
        Assert.That(run.Error.Trim(), Does.Not.Contain("\n"));
    }

    [Test]
    public void Invalid_UTF_8_is_shown_with_its_byte()
    {
        string path = _folder.Write("byte.txt", [.. "The bridge "u8, 0xFF, .. " was closed."u8]);

        Assert.That(ToolRun.Of("claims", path).Error, Does.Contain("0xFF at byte 11"));
    }

    [Test]
    public void Help_names_every_command()
    {
        ToolRun run = ToolRun.Of("--help");

        Assert.That(run.Code, Is.Zero);
        foreach (string command in new[] { "check", "cross", "claims", "batch", "explain", "rules", "baseline", "mutate", "schema" })
            Assert.That(run.Out, Does.Contain($"  {command} "));
    }

    [Test]
    public void Every_listed_rule_is_explained()
    {
        string[] ids = [.. ToolRun.Of("rules").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..6])];

        Assert.That(ids, Is.Not.Empty);
        Assert.That(ids, Is.Unique);
        foreach (string id in ids)
            Assert.That(ToolRun.Of("explain", id.ToLowerInvariant()).Out, Does.StartWith($"# {id}: "));
    }

    private string Large()
    {
        string path = Path.Combine(_folder.Path, "large.txt");
        using FileStream file = File.Create(path);
        file.SetLength(50 * 1024 * 1024);
        return path;
    }
}
