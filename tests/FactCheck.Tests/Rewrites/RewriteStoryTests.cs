using FactCheck.Checking;
using FactCheck.Claims;

namespace FactCheck.Tests.Rewrites;

/// <summary>Articles of our own: a fact of each kind changed is found at its place, and a faithful retelling is left in peace.</summary>
[TestFixture("tram")]
[TestFixture("port")]
[TestFixture("glacier")]
public sealed class RewriteStoryTests(string name)
{
    private RewriteStory _story = null!;

    [OneTimeSetUp]
    public void Check() => _story = RewriteStory.Of(name);

    [Test]
    public void The_ledger_quotes_the_texts()
    {
        foreach (PlantedChange change in _story.Ledger.Changes)
        {
            _story.PlaceOf(change);
            Assert.That(_story.Source.Text, Does.Contain(change.Was ?? ""));
        }
    }

    [Test]
    public void Each_changed_fact_is_found_at_its_place() =>
        Assert.That(_story.Ledger.Changes.Where(change => change.Open is null && !_story.FindingsOf(change).Any()).Select(change => $"{change.Id}: {change.Text}"), Is.Empty);

    [Test]
    public void What_is_marked_open_is_not_seen_yet() =>
        Assert.That(_story.Ledger.Changes.Where(change => change.Open is not null && _story.FindingsOf(change).Any()).Select(change => change.Id), Is.Empty);

    [Test]
    public void What_was_not_changed_is_left_in_peace() => Assert.That(_story.Unexplained().Select(Show), Is.Empty);

    [Test]
    public void A_faithful_rewrite_has_no_finding_of_warning_or_error() =>
        Assert.That(_story.Faithful.Findings.Where(finding => finding.Severity >= Severity.Warning).Select(Show), Is.Empty);

    private static string Show(Finding finding) => $"{finding.Rule.Id} '{finding.Location.Text}' {finding.Message}";
}
