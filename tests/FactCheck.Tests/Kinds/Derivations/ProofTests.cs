using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Kinds.Derivations;
using FactCheck.Kinds.Quantities;
using FactCheck.Reports;

namespace FactCheck.Tests.Kinds.Derivations;

public sealed class ProofTests
{
    private static readonly FactChecker Checker = Make();

    [TestCase("The ferry carried 62 men and 38 women to the island.", "The ferry carried 100 people to the island.", "100 people", "62 + 38 = 100")]
    [TestCase("On Friday 62 of 80 members of the council voted for the harbour.", "The harbour has the votes of 78% of the council, which decided on Friday.", "78%", "62 of 80 is 77.5%")]
    [TestCase("Sales of the mill climbed from 200 tonnes to 250 tonnes in spring.", "Sales of the mill climbed by 25% in spring.", "25%", "from 200 to 250 is 25%")]
    [TestCase("The number of cars on the ferry grew from 400 to 800 in May.", "The number of cars on the ferry doubled in May.", "doubled", "2 times")]
    [TestCase("Support for the tunnel fell from 45% to 40% in the city.", "Support for the tunnel fell by five percentage points in the city.", "five percentage points", "45% − 40% = 5")]
    public void A_figure_that_follows_from_the_source_is_supported_with_its_proof(string source, string rewrite, string words, string proof)
    {
        ClaimVerdict verdict = Verdict(source, rewrite, words);
        Assert.That((verdict.Verdict, verdict.Reason), Is.EqualTo((FactCheck.Claims.Verdict.Supported, verdict.Reason)));
        Assert.That(verdict.Reason, Does.Contain(proof));
    }

    [TestCase("The ferry carried 62 men and 38 women to the island.", "The ferry carried 110 people to the island.", "110 people")]
    [TestCase("The ferry made 62 trips and carried 38 women to the island.", "The ferry carried 100 people to the island.", "100 people")]
    [TestCase("Sales of the mill climbed from 200 tonnes to 250 tonnes in spring.", "Sales of the mill climbed by 35% in spring.", "35%")]
    public void A_figure_that_does_not_follow_is_not_proved(string source, string rewrite, string words) =>
        Assert.That(Verdict(source, rewrite, words).Reason, Does.Not.Contain(", line "));

    private static ClaimVerdict Verdict(string source, string rewrite, string words)
    {
        Report report = Checker.Check(new Article(rewrite), new Article(source));
        return report.Claims.First(claim => claim.Claim.Location.Text.Contains(words.Split(' ')[0], StringComparison.Ordinal));
    }

    private static FactChecker Make()
    {
        var options = new FactCheckOptions();
        options.Kinds.Clear();
        options.Kinds.Add(QuantityKind.Instance);
        options.Kinds.Add(DerivationKind.Instance);
        return new FactChecker(options);
    }
}
