namespace FactCheck.Tests.Kinds.Support;

internal sealed class SupportTests
{
    private const string Source = "Turkish engineers of the Northern Rivers Agency (NRA) repaired the old dam near Bergen. Astrid Lund paid for the concrete.";

    [TestCase("Ingrid Solberg repaired the old dam.", "FC6001 Ingrid Solberg")]
    [TestCase("The NRA repaired the old dam with trumpets.", "FC6004 trumpets")]
    public void What_no_source_has_is_told(string rewrite, string finding) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(finding));

    [TestCase("Engineers from Turkey repaired the dam.")]
    [TestCase("The NRA repaired the dam; Lund paid.")]
    [TestCase("Lund paid.")]
    public void Other_forms_of_a_name_are_known(string rewrite) =>
        Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC6001"));
}
