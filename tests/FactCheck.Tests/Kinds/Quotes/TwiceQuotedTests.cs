using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Quotes;

internal sealed class TwiceQuotedTests
{
    [TestCase("FC4021", "\"The tide was where we thought it would be that night,\" Captain Jon Vik said in Marle.", "In Marle, Captain Jon Vik said: \"The tide was close to where we thought it would be that night.\"")]
    [TestCase("FC4004", "The judge, Ida Falk, read for an hour. \"He counted their coins and he counted their years,\" she said.", "\"He counted their coins and he counted their years,\" prosecutor Nils Rask said after Ida Falk had read.")]
    public void A_quotation_that_two_articles_give_differently_is_found(string rule, string one, string other) =>
        Assert.That(Found(one, other), Does.Contain(rule));

    [TestCase("\"We will mend the weir before the first frost of the year,\" Mara Lind of Torvik said.", "Mara Lind of Torvik said: \"We will mend the weir.\"")]
    [TestCase("\"We will mend the weir before the first frost of the year,\" Mara Lind of Torvik said.", "Mara Lind of Torvik said: \"We will mend the weir before the first frost of that year.\"")]
    public void A_quotation_cut_or_nearly_the_same_is_silent(string one, string other) =>
        Assert.That(Found(one, other), Has.None.EqualTo("FC4021"));

    private static List<string> Found(string one, string other) =>
        [.. FactChecker.Default.CrossCheck(new Article(one), new Article(other)).Findings.Select(finding => finding.Rule.Id)];
}
