namespace FactCheck.Tests.Stories;

/// <summary>The five real documents, where the shared data is at hand.</summary>
public sealed class FiveDocumentsTests
{
    private Story _story = null!;

    [OneTimeSetUp]
    public void CrossCheck() => _story = Story.OfTheFiveDocuments();

    [Test]
    public void The_ledger_quotes_the_documents() => Assert.That(Expectations.Misquoted(_story), Is.Empty);

    [Test]
    public void Every_disagreement_is_reported() => Assert.That(Expectations.Missed(_story), Is.Empty);

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
