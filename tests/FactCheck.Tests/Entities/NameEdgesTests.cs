using FactCheck.Documents;

namespace FactCheck.Tests.Entities;

internal sealed class NameEdgesTests
{
    [TestCase("He left, but on Sunday Andrew Percy was made minister.", "Andrew Percy")]
    [TestCase("The Sunday Times praised the concert.", "Sunday Times")]
    [TestCase("Surfer Mick Lund won the heat.", "Mick Lund")]
    [TestCase("Hunter Lund won the heat.", "Hunter Lund")]
    [TestCase("Parker Ada Lund won. The prize went to Parker Ada Lund.", "Parker Ada Lund")]
    [TestCase("The site lies near Saint-Aubin.", "Saint-Aubin")]
    [TestCase("Norland will send 43 soldiers and Sundmark 27.", "Sundmark")]
    public void What_stands_at_the_edge_of_a_name_is_no_word_of_it(string text, string name)
    {
        IEnumerable<string> names = FactChecker.Default.ExtractClaims(new Article(text)).Where(claim => claim.Kind.Name == "name").Select(claim => claim.Location.Text);

        Assert.That(names, Does.Contain(name));
    }
}
