namespace FactCheck.Tests.Kinds.Statements;

internal sealed class CauseTests
{
    private const string Source = "The baker Olga Senn closed her shop in Lund on Friday, saying that flour had become too dear. Her sons will run the mill.";

    [TestCase("Olga Senn's bakery in Lund has been shut since Friday due to an illness.")]
    [TestCase("The baker Olga Senn gave up her shop in Lund on Friday because of an illness.")]
    public void A_cause_that_no_source_has_a_word_for_is_found(string rewrite) =>
        Assert.That(Checked.Findings(Source, rewrite).Select(finding => finding[..6]), Does.Contain("FC5035"));

    [TestCase("Because of the price of flour, Olga Senn, a baker in Lund, shut her shop on Friday.")]
    [TestCase("The baker Olga Senn gave up her shop in Lund on Friday because flour costs too much.")]
    public void A_cause_in_other_words_is_silent(string rewrite) =>
        Assert.That(Checked.Findings(Source, rewrite).Select(finding => finding[..6]), Does.Not.Contain("FC5035"));
}
