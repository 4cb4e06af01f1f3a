namespace FactCheck.Tests.Stories;

/// <summary>The sample stories of the repository, each against what an editor expects of it.</summary>
[TestFixture("summit")]
[TestFixture("earthquake")]
[TestFixture("results")]
[TestFixture("election")]
public sealed class StoryTests(string name)
{
    private Story _story = null!;

    [OneTimeSetUp]
    public void CrossCheck() => _story = Story.Of(name);

    [Test]
    public void Its_ledger_quotes_its_articles() => Assert.That(Expectations.Misquoted(_story), Is.Empty);

    [Test]
    public void Every_disagreement_is_reported() => Assert.That(Expectations.Missed(_story), Is.Empty);

    [Test]
    public void What_is_marked_open_is_not_seen_yet() => Assert.That(Expectations.NoLongerOpen(_story), Is.Empty);

    [Test]
    public void No_disagreement_is_reported_twice() => Assert.That(Expectations.Repeated(_story), Is.Empty);

    [Test]
    public void What_agrees_is_seen_to_agree() => Assert.That(Expectations.NotAgreed(_story), Is.Empty);

    [Test]
    public void No_trap_is_walked_into() => Assert.That(Expectations.Trapped(_story), Is.Empty);

    [Test]
    public void At_most_three_further_findings_stand_beside_them() =>
        Assert.That(Expectations.Further(_story).ToArray(), Has.Length.LessThanOrEqualTo(3));
}
