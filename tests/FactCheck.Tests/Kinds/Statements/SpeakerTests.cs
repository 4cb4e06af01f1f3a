namespace FactCheck.Tests.Kinds.Statements;

internal sealed class SpeakerTests
{
    private const string Source = "Engineer Karl Dorn warned that the river bed below the bridge was unstable. \"We will hire more gardeners for the park,\" said mayor Ines Roth.";

    [TestCase("The bed of the river below the bridge is unstable, according to mayor Ines Roth.", "FC5033 Ines Roth")]
    [TestCase("In the words of Ines Roth, the mayor, the river bed under the bridge was unstable.", "FC5033 Ines Roth")]
    [TestCase("\"We will hire more gardeners for the park,\" said the engineer Karl Dorn.", "FC4004 We will hire more gardeners for the park,")]
    public void Words_in_another_mouth_are_found(string rewrite, string expected) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(expected));

    [TestCase("The bed of the river below the bridge is unstable, the engineer Karl Dorn said. More gardeners are to be hired for the park, according to Roth.")]
    [TestCase("Mayor Ines Roth promised more gardeners for the park. Dorn, the engineer, spoke of an unstable river bed.")]
    public void The_same_mouth_is_silent(string rewrite) => Assert.That(Checked.Serious(Source, rewrite), Is.Empty);
}
