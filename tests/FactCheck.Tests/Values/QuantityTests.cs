using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class QuantityTests
{
    [TestCase("150", "150", QuantityRelation.Equal)]
    [TestCase("150", "151", QuantityRelation.Disjoint)]
    [TestCase("1.5 million", "1,480,000", QuantityRelation.Rounded)]
    [TestCase("1.5 million", "1.4 million", QuantityRelation.Disjoint)]
    [TestCase("23 trillion", "22.8 trillion", QuantityRelation.Rounded)]
    [TestCase("40%", "39.7%", QuantityRelation.Rounded)]
    [TestCase("40%", "41%", QuantityRelation.Disjoint)]
    [TestCase("a third", "33%", QuantityRelation.Rounded)]
    [TestCase("60,000", "59,874", QuantityRelation.Rounded)]
    [TestCase("$11,000", "$11,072", QuantityRelation.Rounded)]
    [TestCase("$11,500", "$11,540", QuantityRelation.Disjoint)]
    [TestCase("1,000", "1,400", QuantityRelation.Disjoint)]
    [TestCase("nearly half", "40%", QuantityRelation.Disjoint)]
    [TestCase("nearly half", "47%", QuantityRelation.Weaker)]
    [TestCase("150", "over 100", QuantityRelation.Stronger)]
    [TestCase("over 100", "150", QuantityRelation.Weaker)]
    [TestCase("over 100", "90", QuantityRelation.Disjoint)]
    [TestCase("over 100", "100", QuantityRelation.Rounded)]
    [TestCase("at least 100", "100", QuantityRelation.Weaker)]
    [TestCase("at least 100", "at most 90", QuantityRelation.Disjoint)]
    [TestCase("at most 100", "at least 90", QuantityRelation.Overlapping)]
    [TestCase("as many as 150", "150", QuantityRelation.Equal)]
    [TestCase("about 150", "155", QuantityRelation.Weaker)]
    [TestCase("about 150", "200", QuantityRelation.Disjoint)]
    [TestCase("20-30 people", "25 people", QuantityRelation.Weaker)]
    [TestCase("dozens", "300", QuantityRelation.Disjoint)]
    [TestCase("5 km", "5,000 metres", QuantityRelation.Equal)]
    [TestCase("200 miles", "320 km", QuantityRelation.Rounded)]
    [TestCase("200 miles", "400 km", QuantityRelation.Disjoint)]
    [TestCase("0°C", "32°F", QuantityRelation.Equal)]
    [TestCase("two weeks", "14 days", QuantityRelation.Equal)]
    [TestCase("5,000 tons", "5,000 tonnes", QuantityRelation.Equal)]
    [TestCase("5,000 tons", "6,000 tonnes", QuantityRelation.Disjoint)]
    [TestCase("a temperature of 38 degrees", "38 degrees Celsius", QuantityRelation.Equal)]
    [TestCase("a temperature of 38 degrees", "41 degrees Celsius", QuantityRelation.Incomparable)]
    [TestCase("5 dollars", "5 euros", QuantityRelation.Incomparable)]
    [TestCase("5 kg", "5 km", QuantityRelation.Incomparable)]
    [TestCase("5%", "5 percentage points", QuantityRelation.Incomparable)]
    [TestCase("3-2", "3-2", QuantityRelation.Equal)]
    [TestCase("6-2", "5-2", QuantityRelation.Disjoint)]
    public void A_claim_relates_to_its_evidence(string claim, string evidence, QuantityRelation relation) =>
        Assert.That(Of(claim).RelationTo(Of(evidence)), Is.EqualTo(relation));

    [Test]
    public void A_score_the_other_way_round_is_reordered() =>
        Assert.That(Of("They won 3-2").RelationTo(Of("They lost 2-3")), Is.EqualTo(QuantityRelation.Reordered));

    [TestCase("over $23 trillion", "over 23 trillion US dollars")]
    [TestCase("150", "150")]
    [TestCase("40%", "40 percent")]
    [TestCase("over 100", "over 100")]
    [TestCase("not more than 5", "at most 5")]
    [TestCase("between 5 and 7 hours", "5 to 7 hours")]
    [TestCase("1,234,567 people", "1,234,567")]
    [TestCase("24th", "24th")]
    [TestCase("3-2", "3-2")]
    [TestCase("one year", "1 year")]
    [TestCase("doubled", "2 times")]
    [TestCase("$1.50", "1.5 US dollars")]
    public void A_quantity_reads_as(string text, string wording) => Assert.That(Of(text).ToString(), Is.EqualTo(wording));

    [Test]
    public void An_open_bound_tells_that_it_merely_allows_a_figure_far_away()
    {
        (Quantity bound, Quantity figure) = (Of("over 100"), Of("150"));
        Assert.That(bound.MerelyAllows(figure), Is.True);
        Assert.That(figure.MerelyAllows(bound), Is.False);
        Assert.That(figure.FigureDistanceTo(bound), Is.EqualTo(50));
        Assert.That(bound.GapTo(figure), Is.Zero);
        Assert.That(Of("at most 40").GapTo(Of("55")), Is.EqualTo(15));
    }

    private static Quantity Of(string text) => QuantityScanner.Default.Scan(text)[0].Quantity;
}
