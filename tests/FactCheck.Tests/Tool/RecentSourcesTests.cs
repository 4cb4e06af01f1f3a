using FactCheck.Documents;
using FactCheck.Tool.Batch;

namespace FactCheck.Tests.Tool;

public sealed class RecentSourcesTests
{
    [Test]
    public void Rows_of_one_source_share_its_analysis()
    {
        var sources = new RecentSources(jobs: 1);

        Document first = sources.Analyze(Source("The ferry sank on Monday."));

        Assert.That(sources.Analyze(Source("The ferry sank on Monday.")), Is.SameAs(first));
        Assert.That(sources.Analyze(Source("The ferry sank on Tuesday.")).Text, Does.Contain("Tuesday"));
    }

    [Test]
    public void A_source_keeps_its_own_name()
    {
        var sources = new RecentSources(jobs: 1);
        sources.Analyze(Source("The ferry sank on Monday."));

        Assert.That(sources.Analyze(Source("The ferry sank on Monday.", "source 2")).Article.Name, Is.EqualTo("source 2"));
    }

    [Test]
    public void Sources_asked_for_long_ago_are_let_go()
    {
        var sources = new RecentSources(jobs: 1);
        Document first = sources.Analyze(Source("The ferry sank on Monday."));
        for (int i = 0; i < 3; i++)
            sources.Analyze(Source($"{i + 2} ferries sank."));

        Assert.That(sources.Analyze(Source("The ferry sank on Monday.")), Is.Not.SameAs(first));
    }

    private static Article Source(string text, string id = "source") => new(text) { Id = id };
}
