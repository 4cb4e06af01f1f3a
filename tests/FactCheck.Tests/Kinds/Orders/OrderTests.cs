using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Orders;

/// <summary>Which of two happenings two articles of one story put first.</summary>
public sealed class OrderTests
{
    private const string Council = "The town council of Orn closed the quarry on Monday. Residents had been heard before the council voted, the mayor said.";

    [TestCase("The quarry of Orn was closed on Monday by the town council. The residents were only heard after the vote, the mayor said.")]
    [TestCase("After the council of Orn had voted, the residents were heard. The quarry was closed on Monday.")]
    public void Two_happenings_in_opposite_order_are_reported(string text) => Assert.That(Rules(Council, text), Does.Contain("FC2051"));

    [TestCase("The quarry of Orn was closed on Monday by the town council. The vote came after the residents had been heard, the mayor said.")]
    [TestCase("The quarry of Orn was closed on Monday by the town council. The mayor was heard after the vote.")]
    [TestCase("The quarry of Orn was closed on Monday by the town council. Dinner was served after the vote.")]
    [TestCase("The quarry of Orn was closed on Monday by the town council. The residents were not heard after the vote.")]
    public void The_same_order_and_other_happenings_are_let_be(string text) => Assert.That(Rules(Council, text), Does.Not.Contain("FC2051"));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
