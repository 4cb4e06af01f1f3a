using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class MarkdownReportWriterTests
{
    [Test]
    public void A_check_reads_as_a_comment_on_a_pull_request() => Snapshot.Match(HandMade.Check().ToMarkdown(), "md");

    [Test]
    public void A_cross_check_has_a_table_of_who_says_what() => Snapshot.Match(HandMade.Cross().ToMarkdown(), "md");

    [Test]
    public void A_report_longer_than_a_comment_says_what_is_left_out_and_how_to_see_it()
    {
        Report report = HandMade.Check();
        string one = report.ToMarkdown();
        string text = HandMade.With(report, [.. Enumerable.Repeat(report.Findings, 200).SelectMany(findings => findings)]).ToMarkdown();

        Assert.That(one, Does.Not.Contain("Left out"));
        Assert.That(text, Has.Length.LessThanOrEqualTo(MarkdownReportWriter.MaxChars).And.Length.GreaterThan(MarkdownReportWriter.MaxChars * 9 / 10));
        Assert.That(text, Does.Match(@"\*Left out, because a comment holds 65,536 characters: [0-9]+ of [0-9]+ findings.* `--format html`"));
        Assert.That(text, Does.EndWith(one[(one.TrimEnd().LastIndexOf('\n') + 1)..]), "the counts stand at the end");
    }

    [Test]
    public void Markup_in_an_article_shows_as_text()
    {
        string markdown = HandMade.Of("See <img src=x> [here](http://example.org) @desk | *900* #12", "900").ToMarkdown();

        Assert.That(markdown, Does.Contain(@"See &lt;img src=x> \[here\](http://example.org) @⁠desk \| \***900**\* \#12"));
    }
}
