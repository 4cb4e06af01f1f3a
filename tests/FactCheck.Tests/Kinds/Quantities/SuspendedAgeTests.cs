namespace FactCheck.Tests.Kinds.Quantities;

internal sealed class SuspendedAgeTests
{
    private const string Source = "The exam is being changed for 15 to 16 year olds, the ministry said.";

    [TestCase("The exam of 15 and 16-year-olds is being changed.")]
    [TestCase("The exam of 15- and 16-year-olds is being changed.")]
    public void Ages_with_one_word_for_the_years_are_ages(string rewrite) => Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC6002"));

    [Test]
    public void Another_age_is_found() => Assert.That(Checked.Findings(Source, "The exam of 13 and 16-year-olds is being changed."), Has.Some.StartsWith("FC"));
}
