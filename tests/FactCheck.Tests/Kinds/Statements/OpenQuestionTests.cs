using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Statements;

/// <summary>What one article of a story leaves open and the other tells as settled, in words of its own.</summary>
public sealed class OpenQuestionTests
{
    private const string Mill = "The Hallin group reported a loss on Friday. It will close its paper mill in Tarn next spring. The chairman, Olaf Brandt, has been arrested.";

    [TestCase("Hallin has had a bad year. At the factory in Tarn, the group is considering whether to end the production of paper.")]
    [TestCase("Hallin has had a bad year. The group has not decided whether to give up the paper mill in Tarn.")]
    [TestCase("Hallin has had a bad year. The chairman may be taken into custody, a prosecutor said.")]
    public void What_is_settled_here_and_open_there_is_reported(string text) => Assert.That(Rules(Mill, text), Does.Contain("FC5030"));

    [TestCase("Hallin has had a bad year. The group is considering whether to sell its shops in Orn.")]
    [TestCase("Hallin has had a bad year. The paper mill in Tarn can be seen from the road.")]
    [TestCase("Hallin has had a bad year. The secretary may be taken into custody, a prosecutor said.")]
    public void Other_questions_are_let_be(string text) => Assert.That(Rules(Mill, text), Does.Not.Contain("FC5030"));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
