using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Quantities;

internal sealed class GappedFigureTests
{
    [TestCase("Karvelia will send 43 soldiers and Sundmark 27.", "43 soldier of Karvelia; 27 soldier of Sundmark")]
    [TestCase("The Greens took 44 seats, the Blues 31, the Reds 12 and the Centre Party seven.", "44 seat of green; 31 seat of blue; 12 seat of red; 7 seat of Centre Party")]
    [TestCase("The plant made 40 cars in March and 38 in April.", "40 car of plant; 38 car of plant")]
    [TestCase("The plant made 40 cars in March and closed 38 in April.", "40 car of plant; 38  of plant")]
    [TestCase("The island had 40 million visitors in 2019 and 38 in 2020.", "40000000 visitor of island; 38000000 visitor of island")]
    [TestCase("Norland sent 43 soldiers, and Route 27 was closed.", "43 soldier of Norland")]
    [TestCase("Two men, Lund, 34, and Berg, 27, were hurt.", "2 man of ")]
    public void A_figure_without_verb_and_noun_counts_what_the_one_before_counts(string text, string expected)
    {
        IEnumerable<Claim> claims = FactChecker.Default.ExtractClaims(new Article(text)).Where(claim => claim.Kind.Name == "quantity" && claim.Measure!.Statistic != Statistic.Age);

        Assert.That(string.Join("; ", claims.Select(claim => $"{claim.Quantity!.Figure} {claim.Measure!.Topic} of {claim.Measure.Subject}")), Is.EqualTo(expected));
    }

    [Test]
    public void A_figure_of_the_one_said_of_the_other_is_found() => Assert.That(
        Checked.Findings("Karvelia will free 43 soldiers and Sundmark 27.", "Sundmark is to let 43 soldiers go."),
        Has.Some.EqualTo("FC1006 43 soldiers"));
}
