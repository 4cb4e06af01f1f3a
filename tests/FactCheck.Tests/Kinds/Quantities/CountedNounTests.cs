namespace FactCheck.Tests.Kinds.Quantities;

public sealed class CountedNounTests
{
    [TestCase("The board took a four step approach to the merger.", "step")]
    [TestCase("The owner will close its 72,000 bpd plant in March.", "bpd")]
    [TestCase("The harbour has waters 6m deep.", "m")]
    [TestCase("The mechanic fitted 17\" wheels for the winter.", "\"")]
    [TestCase("It was 7 degrees Fahrenheit on Sunday.", "degrees")]
    [TestCase("The fair drew 12 new exhibitors.", "exhibitors")]
    [TestCase("The choir has one music teacher.", "teacher")]
    [TestCase("The council owns 14 town halls.", "halls")]
    public void A_figure_counts_the_noun_it_is_joined_to(string text, string noun)
    {
        var claims = FactChecker.Default.ExtractClaims(new FactCheck.Documents.Article(text)).Where(claim => claim.Kind.Name == "quantity");

        Assert.That(claims.Select(claim => claim.Measure?.HeadSpan is { } head ? head.Of(text).ToString() : null), Does.Contain(noun));
    }

    [Test]
    public void A_quote_that_ends_behind_a_figure_is_no_mark_of_inches()
    {
        const string Text = "\"I was only 17\" she said.";

        var claims = FactChecker.Default.ExtractClaims(new FactCheck.Documents.Article(Text));

        Assert.That(claims.Select(claim => claim.Span.Of(Text).ToString()), Has.None.EqualTo("17\""));
    }
}
