using System.Text;
using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

public sealed class ArticleReaderTests
{
    private const string Text = "Die Brücke — “closed” 🚧\r\nsince Monday.\n";

    [Test]
    public void Every_encoding_gives_the_same_text([Values("utf-8", "utf-8 with mark", "utf-16 le", "utf-16 be")] string encoding)
    {
        Encoding writer = encoding switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-8 with mark" => new UTF8Encoding(true),
            "utf-16 le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            _ => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        };
        byte[] bytes = [.. writer.GetPreamble(), .. writer.GetBytes(Text)];

        Assert.That(ArticleReader.Read(new MemoryStream(bytes), "a.txt").Text, Is.EqualTo(Text));
    }

    [Test]
    public void A_stream_that_cannot_seek_is_read_to_its_end([Values(0, 1, 100_000, 300_000)] int extra)
    {
        string text = new('a', extra + 1);
        using var stream = new BufferedStream(new ForwardOnly(Encoding.UTF8.GetBytes(text)));

        Assert.That(ArticleReader.Read(stream).Text, Has.Length.EqualTo(text.Length));
    }

    [Test]
    public void Front_matter_is_read_and_left_out()
    {
        const string File = "---\nid: b-1\ntitle: \"Bridge: closed\"\nauthor: Jane Doe\nsource: Example\npublished: 2021-03-04T08:00:00Z\nurl: https://example.org/b\nlanguage: en\ntags: [a, b]\n---\nThe bridge is closed.\n";
        Article article = ArticleReader.Parse(File, "a.md");

        Assert.That(
            (article.Id, article.Title, article.Author, article.Source, article.Published, article.Url, article.Language),
            Is.EqualTo(("b-1", "Bridge: closed", "Jane Doe", "Example", new DateOnly(2021, 3, 4), "https://example.org/b", "en")));
        Assert.That(article.Text, Is.EqualTo(File));
        Assert.That(DocumentAnalyzer.ReadStructure(article).Blocks, Has.Length.EqualTo(1));
    }

    [TestCase("---\ntitle: A\nText without an end.\n", "a.txt(1): ")]
    [TestCase("---\ntitle: A\npublished: soon\n---\n", "a.txt(3): ")]
    public void Broken_front_matter_is_an_error_with_its_line(string text, string start) =>
        Assert.That(() => ArticleReader.Parse(text, "a.txt"), Throws.TypeOf<ArticleFormatException>().With.Message.StartsWith(start).And.Message.Contains("expected"));

    [Test]
    public void A_rule_above_text_is_no_front_matter() =>
        Assert.That(ArticleReader.Parse("---\nThe bridge is closed.\n").Excluded, Is.Empty);

    [TestCase("The **bridge** is _closed_ now.", "The bridge is closed now.")]
    [TestCase("See [the plan](https://example.org/(1)) and ![a map](m.png) here.", "See the plan and here.")]
    [TestCase("Use `code` and <b>tags</b>, not 3 * 4 or snake_case_name.", "Use code and tags, not 3 * 4 or snake_case_name.")]
    [TestCase("> The bridge is closed.", "The bridge is closed.")]
    [TestCase("The bridge <!-- 25 --> is closed.", "The bridge is closed.")]
    [TestCase("| Cars | 12,000 |", "Cars 12,000")]
    [TestCase("It costs \\*25.", "It costs *25.")]
    public void Markdown_markup_is_no_text(string markdown, string text)
    {
        string blank = DocumentAnalyzer.ReadStructure(ArticleReader.Parse(markdown, "a.md")).Text;

        Assert.That(string.Join(' ', blank.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace(" ,", ",", StringComparison.Ordinal), Is.EqualTo(text));
    }

    [Test]
    public void Comments_are_no_text_in_plain_text_either() =>
        Assert.That(DocumentAnalyzer.ReadStructure(ArticleReader.Parse("The bridge is closed.\n<!-- a note\nof two lines -->\n", "a.txt")).Blocks, Has.Length.EqualTo(1));

    private sealed class ForwardOnly(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
