using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Tests.Checking;

public sealed class FindingOrderTests
{
    [Test]
    public void A_doubt_lost_is_told_once() => Assert.That(
        FactChecker.Default.Check(
            new Article("The drug helps patients with asthma, doctors said."), new Article("The drug may help patients with asthma, doctors said.")).Findings.Count(finding => finding.Severity >= Severity.Warning),
        Is.EqualTo(1));

    private static readonly Document Rewrite = Document.Analyze(new Article("Ben Carver posted a video of himself juggling oranges.") { Id = "rewrite" });
    private static readonly Document Source = Document.Analyze(new Article("Olu Adeyemi posted a video of himself juggling oranges.") { Id = "source" });

    [Test]
    public void Two_verbs_of_one_exchanged_person_are_one_disagreement() =>
        Assert.That(FindingOrder.IsSameDisagreement(Exchanged("the other text has Olu Adeyemi", 12), Exchanged("the other text has Olu Adeyemi", 40)), Is.True);

    [Test]
    public void Two_reasons_at_one_place_stay_two() =>
        Assert.That(FindingOrder.IsSameDisagreement(Exchanged("the other text has Olu Adeyemi", 12), Exchanged("the other text has somebody else", 40)), Is.False);

    private static Finding Exchanged(string message, int place) => new()
    {
        Rule = new Rule("FC5003", "Another name stands in the same part", Severity.Warning),
        Severity = Severity.Warning,
        Kind = "statement",
        Message = message,
        Locations = [new Location(Rewrite, new TextSpan(0, 10)), new Location(Source, new TextSpan(place, place + 6))],
    };
}
