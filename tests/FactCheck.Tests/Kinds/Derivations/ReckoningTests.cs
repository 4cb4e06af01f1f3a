using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Derivations;

public sealed class ReckoningTests
{
    private const string Ferry =
        "The ferry line to Orsund carried 410 passengers with 38 crew on Monday, and 90 of the passengers were children. The crossing took 74 minutes, down from 96 minutes. "
        + "The fare was raised by a quarter of a percentage point of the wage index to 6.5 percent. Fuel cost 3.2 million euros, 20 percent less than a year before. "
        + "The council voted 52 to 39 for a second ship.";

    [TestCase("On Monday the ferry to Orsund had 448 people aboard, 410 of them passengers.")]
    [TestCase("Of the 410 passengers on the ferry, 320 were grown up.")]
    [TestCase("The crossing to Orsund took 22 minutes less than before.")]
    [TestCase("The ferry's bill for fuel fell from 4 million euros to 3.2 million.")]
    public void What_follows_from_figures_of_the_source_is_no_figure_of_its_own(string rewrite) =>
        Assert.That(Checked.Findings(Ferry, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("On Monday the ferry to Orsund had 468 people aboard, 410 of them passengers.")]
    [TestCase("Of the 410 passengers on the ferry, 330 were grown up.")]
    [TestCase("The crossing to Orsund took 26 minutes less than before.")]
    [TestCase("The ferry's bill for fuel fell from 4.6 million euros to 3.2 million.")]
    public void What_does_not_follow_is(string rewrite) => Assert.That(Checked.Findings(Ferry, rewrite), Has.Some.StartsWith("FC6002"));

    [TestCase("The council voted for a second ship with a majority of 13.")]
    public void A_majority_follows_from_the_votes(string rewrite) => Assert.That(Checked.Findings(Ferry, rewrite), Has.None.StartsWith("FC6002").And.None.StartsWith("FC1001"));

    [TestCase("The council voted for a second ship with a majority of 15.")]
    public void Another_majority_does_not(string rewrite) => Assert.That(Checked.Findings(Ferry, rewrite), Has.Some.StartsWith("FC6002"));

    [TestCase("The court ruled by nine votes to five.", "The court ruled by a majority of four.", 0)]
    [TestCase("The court ruled by nine votes to five.", "The court ruled by a majority of six.", 1)]
    public void A_majority_is_reckoned_from_the_votes_of_one_sentence(string source, string rewrite, int findings) =>
        Assert.That(Checked.Serious(source, rewrite), Has.Count.EqualTo(findings));

    [TestCase("Gusts reached 130 km/h.", "Gusts of about 81 mph were measured.")]
    [TestCase("About a third of the water is lost.", "Roughly 33 percent of the water is lost.")]
    [TestCase("About 46 percent of the pupils cycle to school.", "Nearly half of the pupils cycle to school.")]
    public void A_figure_in_another_unit_or_rounding_is_the_same(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("The charge led to profits of 418 million pounds. The Italian unit was written down by 530 million pounds.", "A charge of 1 billion pounds was taken to write down the Italian unit.")]
    public void A_round_figure_is_no_sum_of_what_comes_near_it(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.StartsWith("FC1001").Or.Some.StartsWith("FC6002"));

    [TestCase("The plan is sold at 499 dollars a month with an offer of 15 percent off, and costs 424 dollars for the first three months.", "The plan is sold at 484 dollars a month with an offer of 15 percent off.", "484 dollars")]
    public void An_amount_in_the_place_of_another_is_not_reckoned(string source, string rewrite, string figure) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.StartsWith("FC1").And.Some.Contains(figure));

    [TestCase("Orsund sells its quay. The sale brings in 30 million crowns, a third of the 60 million that the port lacks.", ExpectedResult = true)]
    [TestCase("Orsund sells its quay. The sale brings in 30 million crowns, half of the 60 million that the port lacks.", ExpectedResult = false)]
    [TestCase("Orsund sells its quay. The sale brings in 30 million crowns. A third of the ferries call elsewhere.", ExpectedResult = false)]
    public bool Two_articles_reckon_one_share_from_the_same_two_figures(string text) =>
        FactChecker.Default.CrossCheck([new Article("The port of Orsund sells the old quay for 30 million crowns. That covers half of the 60 million missing from its budget."), new Article(text)]).Findings
            .Any(finding => finding.Rule.Id == "FC7008");
}
