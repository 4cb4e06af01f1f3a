using FactCheck.Documents;

namespace FactCheck.Tests.Kinds;

internal sealed class SiblingTests
{
    [TestCase("The potter of Lenz sold forty clay jugs painted with a goat at the fair.", "Forty clay jugs painted with a sheep were sold by the potter of Lenz.", "FC5031 sheep")]
    [TestCase("Bears were seen on farms in northern Tavia in May, the foresters said.", "Foresters reported that in May farms in southern Tavia were visited by bears.", "FC5031 southern")]
    [TestCase("Six tonnes of nickel were stolen from the Morrow plant on Friday.", "On Friday thieves took six tonnes of zinc from the plant of Morrow.", "FC5031 zinc")]
    [TestCase("A farmer of Lenz sold forty tonnes of barley to the brewery on Friday.", "On Friday the brewery was sold forty tonnes of maize by a farmer of Lenz.", "FC5031 maize")]
    public void A_word_of_the_same_sort_that_no_source_has_is_found(string source, string rewrite, string expected) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(expected));

    [TestCase("The potter of Lenz sold forty clay jugs painted with a goat at the fair.", "Forty clay jugs painted with an animal were sold by the potter of Lenz.")]
    [TestCase("The vessel Ibis sank off the northern coast of Tavia on Friday.", "Friday saw the ship Ibis go down off the coast in the north of Tavia.")]
    [TestCase("A lorry hit the toll gate at Morrow on Friday and lost its load.", "On Friday a truck lost its load when it hit the toll gate at Morrow.")]
    [TestCase("The bridge at Morrow was not safe, the engineers wrote in May.", "In May engineers wrote that the bridge of Morrow was unsafe.")]
    public void Another_word_for_the_same_is_silent(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5031"));

    [Test]
    public void Each_article_of_a_story_is_held_against_the_others_with_its_own_nouns()
    {
        var report = FactChecker.Default.CrossCheck(
            new Article("In Torvik union leader Mara Falk was heard at length on Sunday."),
            new Article("Union leader Mara Falk speaks for 8,600 nurses in Torvik."),
            new Article("The 8,600 doctors of Torvik will vote on Monday, Mara Falk said."));
        Assert.That(report.Findings.Where(finding => finding.Rule.Id == "FC5031").Select(finding => finding.Location.Text), Is.EqualTo(new[] { "nurses" }));
    }
}
