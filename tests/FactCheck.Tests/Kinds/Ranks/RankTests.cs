using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Ranks;

/// <summary>What two articles, or a rewrite and its source, rank.</summary>
public sealed class RankTests
{
    private const string Drought = "The drought in Tarnland is the worst since 1976, the water board said. Farmers in Tarnland lost a third of the barley.";

    [TestCase("The water board of Tarnland speaks of the worst drought on record. Farmers lost a third of the barley.")]
    [TestCase("Barley has never been so dear in Tarnland: the price is at its highest level since 2019.", "Traders in Tarnland complain that barley fetches the lowest price since 2019.")]
    [TestCase("Ostra, the second-largest port of Tarnland, was closed by the storm on Friday.", "The storm closed Ostra on Friday. Ostra is the largest port of Tarnland.")]
    public void Two_ranks_that_cannot_both_hold_are_reported(string text, string other = Drought) => Assert.That(Crossed(other, text), Does.Contain("FC5045"));

    [TestCase("Farmers in Tarnland lost a third of the barley in the worst drought since 1976, the water board said.")]
    [TestCase("The water board of Tarnland said the frost was the worst since 1989. Farmers lost a third of the barley.")]
    [TestCase("Ostra, the second-largest port of Tarnland, was closed by the storm on Friday.", "The storm closed Ostra on Friday. Ostra is the fourth-largest port in Europe.")]
    [TestCase("It was the biggest fire for a decade, the brigade of Ostra said on Friday.", "The brigade of Ostra said on Friday that it was the biggest fire in eleven years.")]
    public void What_may_hold_together_is_let_be(string text, string other = Drought) => Assert.That(Crossed(other, text), Does.Not.Contain("FC5045"));

    [TestCase("The water board of Tarnland has 40 wells.", "The water board of Tarnland has 40 wells, the second-highest number in the region.", ExpectedResult = true)]
    [TestCase("The water board of Tarnland has 40 wells, second only to Ostra.", "The water board of Tarnland has 40 wells, the second-highest number in the region.", ExpectedResult = false)]
    [TestCase("The water board of Tarnland has 40 wells.", "The water board of Tarnland has 40 wells, the largest number since 1990.", ExpectedResult = true)]
    [TestCase("The water board of Tarnland has 40 wells.", "The water board of Tarnland has 40 wells, a record number.", ExpectedResult = false)]
    public bool A_rank_that_no_source_gives_is_reported(string source, string rewrite) =>
        FactChecker.Default.Check(new Article(rewrite), new Article(source)).Findings.Any(finding => finding.Rule.Id == "FC5046");

    [TestCase("It was the third spill at the Ostra refinery in a decade.", "Never before had the refinery at Ostra suffered a spill, its owner said.")]
    [TestCase("It was the second escape in the history of the Ostra prison.", "In 40 years no inmate had ever got out of the Ostra prison before, the governor said.")]
    [TestCase("It was the first cup in the history of Ostra Rovers.", "Ostra Rovers won the cup for the second time.")]
    public void A_happening_counted_otherwise_is_reported(string one, string other) => Assert.That(Crossed(one, other), Does.Contain("FC5045"));

    [TestCase("It was the second spill at the Ostra refinery in a year.", "For the Ostra refinery it was the fifth spill in a decade.")]
    [TestCase("It was the second spill at the Ostra refinery in a year.", "It was the third fire at the Ostra refinery in a year.")]
    [TestCase("Ostra Rovers won their second cup in a row.", "Ostra Rovers won the cup for the fourth time.")]
    [TestCase("It was the first win of Ostra Rovers in the cup.", "Ostra Rovers would have been feared if they had claimed their second win in the cup.")]
    [TestCase("The second half of the Ostra match was played in rain.", "Never before had the Ostra match been played in rain.")]
    public void Happenings_counted_over_other_times_are_let_be(string one, string other) => Assert.That(Crossed(one, other), Does.Not.Contain("FC5045"));

    private static string[] Crossed(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
