namespace FactCheck.Tests.Reports;

public sealed class MarkdownReportWriterTests
{
    [Test]
    public void A_check_reads_as_a_comment_on_a_pull_request() => Snapshot.Match(HandMade.Check().ToMarkdown(), "md");

    [Test]
    public void A_cross_check_has_a_table_of_who_says_what() => Snapshot.Match(HandMade.Cross().ToMarkdown(), "md");

    [Test]
    public void Markup_in_an_article_shows_as_text()
    {
        string markdown = HandMade.Of("See <img src=x> [here](http://example.org) @desk | *900* #12", "900").ToMarkdown();

        Assert.That(markdown, Does.Contain(@"See &lt;img src=x> \[here\](http://example.org) @⁠desk \| \***900**\* \#12"));
    }
}
