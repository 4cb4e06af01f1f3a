namespace FactCheck.Tests.Kinds.Quantities;

public sealed class PartTests
{
    [TestCase("Eighty-seven deputies backed the bill.", "Four Moorland Party deputies backed the bill.")]
    [TestCase("The flood left 47 dead in the valley.", "Thirty-one of the dead were found in the valley.")]
    public void A_part_is_no_other_figure_of_the_whole(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC1001"));

    [TestCase("The mill will cost 450 million crowns.", "The mill will cost 450 million kronor.")]
    [TestCase("The road will cost 90 million Uruguayan pesos.", "The road will cost 90 million pesos.")]
    public void A_currency_named_shortly_is_no_other_one(string source, string rewrite) =>
        Assert.That(Checked.Serious(source, rewrite), Is.Empty);

    [Test]
    public void Another_currency_is() =>
        Assert.That(Checked.Findings("The mill will cost 450 million crowns.", "The mill will cost 450 million euros."), Has.Some.StartsWith("FC1009"));

    [Test]
    public void A_month_without_its_year_is_no_other_month() =>
        Assert.That(Checked.Serious("The larger trial of the vaccine starts in April next year.", "In April the larger trial of the vaccine is to start."), Is.Empty);
}
