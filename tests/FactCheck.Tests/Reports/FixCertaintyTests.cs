using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class FixCertaintyTests
{
    [TestCase("The ferry carried 240 passengers to the island.", "The ferry carried 420 passengers to the island.", "240 passengers")]
    [TestCase("The ferry carried more than 240 passengers to the island.", "The ferry carried fewer than 240 passengers to the island.", "more than 240 passengers")]
    [TestCase("Some 40% of the islanders voted for the bridge on Sunday.", "Some 60% of the islanders voted for the bridge on Sunday.", "Some 40%")]
    [TestCase("The museum opened on 14 March 2019 in Bergen.", "The museum opened on 19 March 2019 in Bergen.", "14 March 2019")]
    public void A_figure_of_a_copied_sentence_is_mended(string source, string rewrite, string fix) => Assert.That(Fixes(source, rewrite), Is.EqualTo(new[] { fix }));

    [TestCase("About 40% of the islanders voted for the bridge on Sunday.", "Nearly half of the islanders voted for the bridge on Sunday.", TestName = "Half is not mended by a bare 40")]
    public void What_is_offered_says_what_the_source_says(string source, string rewrite) =>
        Assert.That(Fixes(source, rewrite), Has.None.EqualTo("Nearly 40").And.None.EqualTo("nearly 40"));

    [Test]
    public void Two_sources_that_disagree_leave_the_choice_to_the_editor()
    {
        var rewrite = new Article("The ferry carried 420 passengers to the island.");
        Report report = FactChecker.Default.Check(rewrite, new Article("The ferry carried 240 passengers to the island."), new Article("The ferry carried 250 passengers to the island."));

        Assert.That(report.Findings, Is.Not.Empty);
        Assert.That(TextFixes.Of(report).All, Is.Empty);
    }

    [Test]
    public void One_is_not_put_before_a_plural() =>
        Assert.That(Fixes("The ferry carried one passenger to the island.", "The ferry carried seven passengers to the island."), Is.Empty);

    private static string[] Fixes(string source, string rewrite) =>
        [.. TextFixes.Of(FactChecker.Default.Check(new Article(rewrite), new Article(source))).All.Select(fix => fix.Replacement)];
}
