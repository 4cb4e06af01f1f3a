using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Kinds.Quantities;

internal sealed class MeasureReviewerTests
{
    private const string Aside = " Ada Brekke, the finance minister of Norland, spoke in Vessel on Monday.";

    [TestCase("The states of the bloc contribute over $23 trillion to the global GDP.", "The trade turnover of the states of the bloc is 23 trillion dollars.", "GDP", "trade turnover")]
    [TestCase("Norland produced 41.6 million tonnes of wheat last year.", "Norland exported 41.6 million tonnes of wheat last year.", "produced", "exported")]
    [TestCase("The landslide at Orrin left 137 people missing.", "The landslide at Orrin killed 137 people.", "missing", "killed")]
    [TestCase("Harlow Foods reported a net profit of 312 million euros.", "Harlow Foods posted revenue of 312 million euros.", "profit", "revenue")]
    public void One_figure_under_two_measures_is_a_warning_in_the_words_of_both(string one, string other, string here, string there)
    {
        Finding finding = Cross(one, other).Findings.Single(finding => finding.Rule.Id == "FC1005");

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message, Does.Contain($"'{here}'").And.Contain($"'{there}'"));
    }

    [TestCase("The city will spend $61 million on the bridge.", "The bridge will cost the city $61 million.")]
    [TestCase("Norland's exports came to $8.4 billion.", "Sudmark, its neighbour, had imports of $8.4 billion.")]
    [TestCase("Exports and imports of Norland came to $8.4 billion each.", "Norland imported goods worth $8.4 billion.")]
    [TestCase("The fund lent Norland $450 million.", "Norland's reserves grew by $450 million.")]
    [TestCase("The landslide at Orrin killed 30 people.", "The landslide at Orrin injured 30 people.")]
    public void What_may_both_be_true_is_silent(string one, string other) =>
        Assert.That(Cross(one, other).Findings.Select(finding => finding.Rule.Id), Has.None.EqualTo("FC1005"));

    [Test]
    public void Claims_held_against_each_other_are_no_agreement()
    {
        Report report = Cross("The landslide at Orrin left 137 people missing.", "The landslide at Orrin killed 137 people.");

        Assert.That(
            report.Clusters.Where(cluster => cluster.Verdict == ClusterVerdict.Agree).SelectMany(cluster => cluster.Claims).Select(claim => claim.Location.Text),
            Has.None.EqualTo("137 people"));
    }

    [TestCase("Norland produced 41.6 million tonnes of wheat.", "produce")]
    [TestCase("The deficit of Norland reached 4.7 percent of its output.", "reach")]
    [TestCase("The signing of 25 documents took an hour.", "signing")]
    public void A_figure_hangs_on_the_verb_beyond_its_unit(string text, string relation)
    {
        var claims = FactChecker.Default.ExtractClaims(new Article(text)).Where(claim => claim.Kind.Name == "quantity");

        Assert.That(claims.Select(claim => claim.Measure?.Relation), Does.Contain(relation));
    }

    private static Report Cross(string one, string other) => FactChecker.Default.CrossCheck([new Article(one + Aside), new Article(other + Aside)]);
}
