using System.Text;

namespace FactCheck.Tests;

public sealed class SnapshotTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("factcheck-snapshot").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Accepts_what_the_verified_file_says() => Snapshot.Match("# Report\n\nNothing to report.\n", "md");

    [TestCase("a/b")]
    public void Names_parameters_in_the_file_as_Verify_does(string place) => Snapshot.Match(place, "txt");

    [Test]
    public void A_mismatch_writes_what_was_received_and_shows_the_difference()
    {
        string verified = Write("one\ntwo\nthree");
        string message = Assert.Throws<AssertionException>(() => Match("one\n2\nthree", verified)).Message;

        Assert.That(message, Does.Contain("-two\n+2\n"));
        Assert.That(File.ReadAllBytes(Path.Combine(_folder, "A.B.received.txt")), Is.EqualTo(Encoding.UTF8.GetPreamble().Concat("one\n2\nthree"u8.ToArray())));
    }

    [Test]
    public void A_missing_file_fails_and_shows_the_text()
    {
        string message = Assert.Throws<AssertionException>(() => Match("fresh", Path.Combine(_folder, "A.B.verified.txt"))).Message;

        Assert.That(message, Does.Contain("does not exist yet").And.Contain("fresh"));
    }

    [Test]
    public void A_match_removes_what_an_earlier_run_received()
    {
        string verified = Write("same");
        string received = Path.Combine(_folder, "A.B.received.txt");
        File.WriteAllText(received, "old");
        Match("same", verified);

        Assert.That(File.Exists(received), Is.False);
    }

    [Test]
    public void Every_verified_file_is_UTF_8_with_a_mark_LF_and_no_final_line_feed()
    {
        IEnumerable<string> files = Directory
            .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests"), "*.verified.*", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            foreach (string file in files)
            {
                byte[] bytes = File.ReadAllBytes(file);
                Assert.That(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble), file);
                Assert.That(bytes, Does.Not.Contain((byte)'\r').And.Not.Empty, file);
                Assert.That(bytes[^1], Is.Not.EqualTo((byte)'\n'), file);
            }
        });
    }

    private static void Match(string text, string verified) =>
        Snapshot.Compare(text, verified, verified.Replace(".verified.", ".received.", StringComparison.Ordinal));

    private string Write(string text)
    {
        string file = Path.Combine(_folder, "A.B.verified.txt");
        File.WriteAllText(file, text, Encoding.UTF8);
        return file;
    }
}
