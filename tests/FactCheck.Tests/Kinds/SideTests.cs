using FactCheck.Documents;

namespace FactCheck.Tests.Kinds;

/// <summary>Sides of a thing or a place that two texts tell otherwise, and what tells who is of which age.</summary>
internal sealed class SideTests
{
    [TestCase("The fire on the ferry Ostra broke out in the left engine.", "The right-hand engine of the ferry Ostra had caught fire.", "FC5031")]
    [TestCase("The fire on the ferry Ostra broke out in the left engine.", "A rope was caught in the right-hand engine of the ferry Ostra. The engine is in dock.", "FC5031")]
    [TestCase("She brought the jet of Ostra Air down on the shorter of the two runways.", "The jet of Ostra Air stood on the long runway. The runway is closed.", "FC5031")]
    [TestCase("The tannery stands in Tarvel in northern Norway.", "The tannery in Tarvel, in the south of Norway, burned.", "FC5031")]
    [TestCase("The captain, Renata Falk, 41, brought the ferry Ostra to Lund.", "Renata Falk has long sailed the Ostra to Lund. The captain, who is 47, was unhurt.", "FC3021")]
    [TestCase("A man of 44 fell from the Ostra bridge in Lund on Sunday and died.", "A 54-year-old man fell from the Ostra bridge in Lund on Sunday and died.", "FC1001")]
    public void Articles_that_tell_it_otherwise_are_told(string one, string other, string rule) => Assert.That(Crossed(one, other), Does.Contain(rule));

    [TestCase("The fire on the ferry Ostra broke out in the left engine.", "On the ferry Ostra the right-hand engine was shut down after the left engine had caught fire.")]
    [TestCase("The tannery stands in Tarvel in northern Norway.", "The wool for Tarvel comes from the south of Norway, the leather from northern Norway.")]
    [TestCase("Police in northern Norway made an arrest on Friday.", "It snowed in southern Norway on Friday.")]
    [TestCase("Orla Lund hurt her left knee in Orn on Friday.", "Orla Lund had an operation on her right knee in May.")]
    [TestCase("The house on the left, the left house of the row in Orn, was sold.", "A man was seized in the right house of the row in Orn.")]
    [TestCase("The left engine of the Ostra failed.", "A left turn of the Ostra was the right decision.")]
    public void What_may_be_another_side_is_let_be(string one, string other) => Assert.That(Crossed(one, other), Does.Not.Contain("FC5031"));

    private static string[] Crossed(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
