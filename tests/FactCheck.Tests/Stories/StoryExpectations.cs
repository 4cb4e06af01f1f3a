namespace FactCheck.Tests.Stories;

/// <summary>What holds of every story: its ledger is kept, and little stands beside it.</summary>
public abstract class StoryExpectations
{
    private protected Story Story { get; private set; } = null!;

    [OneTimeSetUp]
    public void CrossCheck() => Story = Open();

    [Test]
    public void Its_ledger_quotes_its_articles() => Assert.That(Expectations.Misquoted(Story), Is.Empty);

    [Test]
    public void Every_disagreement_is_reported() => Assert.That(Expectations.Missed(Story), Is.Empty);

    [Test]
    public void What_is_marked_open_is_not_seen_yet() => Assert.That(Expectations.NoLongerOpen(Story), Is.Empty);

    [Test]
    public void No_disagreement_is_reported_twice() => Assert.That(Expectations.Repeated(Story), Is.Empty);

    [Test]
    public void What_agrees_is_seen_to_agree() => Assert.That(Expectations.NotAgreed(Story), Is.Empty);

    [Test]
    public void No_trap_is_walked_into() => Assert.That(Expectations.Trapped(Story), Is.Empty);

    [Test]
    public void At_most_three_further_findings_stand_beside_them() =>
        Assert.That(Expectations.Further(Story).ToArray(), Has.Length.LessThanOrEqualTo(3));

    private protected abstract Story Open();
}
