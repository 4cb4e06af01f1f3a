using System.Diagnostics;
using System.Text;
using FactCheck.Documents;
using FactCheck.Html;

namespace FactCheck.Tests.Html;

public sealed class HtmlArticleReaderTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8">
        <title>Bridge closed | The Example</title>
        <meta property="og:title" content="Bridge closed for a week &amp; more">
        <meta property="og:site_name" content="The Example">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","headline":"Bridge closed for a week","datePublished":"2021-03-04T08:00:00+01:00","author":[{"@type":"Person","name":"Jane Doe"}],"publisher":{"name":"The Example Ltd"}}]}</script>
        <style>p { color: red }</style>
        </head><body>
        <nav><a href="/">Home</a> <a href="/news">News of 2021 with 99 stories</a></nav>
        <div class="story-wrap"><h1>Bridge closed for a week</h1>
        <p>The <b>city&#8217;s</b> bridge cost &pound;25&nbsp;million, the may<i>or</i> said on Monday.</p>
        <script>var x = "<p>not text</p>";</script>
        <p>It carries 12,000 cars a day and opens again in May. AT&T and a&b are text, 5 &lt; 6.</p>
        <ul><li>Cars take the tunnel;</li><li>lorries take the ring road, which is 12 km long.</li></ul></div>
        <div id="comments"><p>I waited there for 45 minutes with 300 others and nobody told us anything about it.</p></div>
        <div class="relatedLinks"><a href="/a">Ferries sail again after the storm of 2019</a></div>
        <footer>Copyright 2021</footer>
        </body></html>
        """;

    [Test]
    public void Metadata_come_from_structured_data_first()
    {
        Article article = HtmlArticleReader.Parse(Page, "page.html");

        Assert.That(article.Title, Is.EqualTo("Bridge closed for a week"));
        Assert.That(article.Author, Is.EqualTo("Jane Doe"));
        Assert.That(article.Source, Is.EqualTo("The Example Ltd"));
        Assert.That(article.Published, Is.EqualTo(new DateOnly(2021, 3, 4)));
        Assert.That(article.Language, Is.EqualTo("en-GB"));
    }

    [Test]
    public void Main_text_is_without_navigation_comments_and_scripts()
    {
        Article article = HtmlArticleReader.Parse(Page);

        Assert.That(
            article.Text,
            Is.EqualTo("Bridge closed for a week\n\nThe city’s bridge cost £25 million, the mayor said on Monday.\n\n"
                + "It carries 12,000 cars a day and opens again in May. AT&T and a&b are text, 5 < 6.\n\n"
                + "- Cars take the tunnel;\n\n- lorries take the ring road, which is 12 km long."));
    }

    [TestCase("Bridge closed for a week", "Bridge closed for a week")]
    [TestCase("city’s", "city&#8217;s")]
    [TestCase("£25 million", "&pound;25&nbsp;million")]
    [TestCase("25 million", "25&nbsp;million")]
    [TestCase("mayor", "may<i>or")]
    [TestCase("12 km", "12 km")]
    public void A_span_leads_back_into_the_page(string text, string original)
    {
        Article article = HtmlArticleReader.Parse(Page);
        int start = article.Text.IndexOf(text, StringComparison.Ordinal);
        TextSpan span = article.Origin!.Original(new TextSpan(start, start + text.Length));

        Assert.That(span.Of(Page).ToString(), Is.EqualTo(original));
    }

    [Test]
    public void Every_character_leads_back_to_itself_whatever_the_line_ends([Values("\n", "\r\n")] string lineEnd)
    {
        string page = Page.ReplaceLineEndings(lineEnd);
        Article article = HtmlArticleReader.Parse(page);
        for (int i = 0; i < article.Text.Length; i++)
        {
            TextSpan original = article.Origin!.Original(new TextSpan(i, i + 1));
            if (original.Length == 1 && page[original.Start] != '&')
                Assert.That(page[original.Start], Is.EqualTo(article.Text[i]));
        }
    }

    [Test]
    public void An_article_element_wins_over_longer_text_elsewhere()
    {
        string other = string.Concat(Enumerable.Repeat("<p>Another long story stands beside the article and is not part of it.</p>", 30));
        Article article = HtmlArticleReader.Parse($"<body><div>{other}</div><article><h1>Bridge closed</h1><p>{new string('a', 100)} and {new string('b', 100)}.</p></article></body>");

        Assert.That(article.Text, Does.StartWith("Bridge closed").And.Not.Contain("Another"));
    }

    [Test]
    public void The_declared_character_set_is_honoured()
    {
        byte[] bytes = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("<meta charset=\"windows-1252\"><p>The “bridge” cost £25 million, and it was closed on Monday for a week of repairs.</p>");

        Assert.That(HtmlArticleReader.Read(new MemoryStream(bytes)).Text, Does.Contain("“bridge” cost £25 million"));
    }

    [TestCase("<div>", "</div>")]
    [TestCase("<b><p>", "")]
    [TestCase("<table><tr><td>", "")]
    [TestCase("<a href='", "")]
    [TestCase("<!--", "")]
    [TestCase("&#x", "")]
    [TestCase("&amp", "")]
    [TestCase("<li class=comments>x", "")]
    [TestCase("<![CDATA[", "")]
    [TestCase("<x a=", "")]
    public void Hostile_pages_take_bounded_time(string open, string close)
    {
        const int Count = 100_000;
        string page = "<p>The bridge was closed on Monday.</p>" + string.Concat(Enumerable.Repeat(open, Count)) + "deep" + string.Concat(Enumerable.Repeat(close, Count));
        var watch = Stopwatch.StartNew();
        Article article = HtmlArticleReader.Parse(page);

        Assert.That(article.Text, Does.Contain("bridge"));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void A_page_of_ten_megabytes_is_read()
    {
        string paragraph = "<p class=\"x\">The bridge &amp; the tunnel cost 25 million, the mayor said on Monday.</p>\n";
        string page = string.Concat(Enumerable.Repeat(paragraph, 10_000_000 / paragraph.Length));
        var watch = Stopwatch.StartNew();
        Article article = HtmlArticleReader.Parse(page);

        Assert.That(article.Text, Has.Length.GreaterThan(5_000_000));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }

    [TestCase("")]
    [TestCase("<html><body><script>x</script></body></html>")]
    public void A_page_without_text_is_an_error(string page) =>
        Assert.That(() => HtmlArticleReader.Parse(page, "a.html"), Throws.TypeOf<ArticleFormatException>().With.Message.StartsWith("a.html: "));

    [Test]
    public void Lines_count_in_the_page()
    {
        Article article = HtmlArticleReader.Parse(Page);
        DocumentStructure structure = DocumentAnalyzer.ReadStructure(article);
        var document = new Document(article, structure.Sections, structure.Blocks, new FactCheck.Language.Analysis([], [], []), []);
        int start = article.Text.IndexOf("12,000", StringComparison.Ordinal);

        Assert.That(new Location(document, new TextSpan(start, start + 6)).Line, Is.EqualTo(Page[..Page.IndexOf("12,000", StringComparison.Ordinal)].Count(c => c == '\n') + 1));
    }
}
