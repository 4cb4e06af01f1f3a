using FactCheck.Checking;

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

    [Test]
    public void A_figure_no_source_has_is_shown_beside_the_one_it_may_stand_for()
    {
        const string Wire = "The line is 7.2 kilometers long, has 14 stops and cost 312 million kroner, some 18 million less than planned, Mayor Ingrid Solberg said. A ticket costs 38 kroner.";
        Finding finding = Checked.Serious(Wire, "The 7.2-kilometer line with its 14 stops cost 321 million kroner, about 18 million less than planned, according to Mayor Ingrid Solberg.").First(finding => finding.Rule.Id == "FC6002");
        Finding other = Checked.Serious(Wire, "A festival in the park last summer brought in 45 million kroner.").First(finding => finding.Rule.Id == "FC6002");

        Assert.That(finding.Locations.Select(location => location.Text), Is.EqualTo(new[] { "321 million kroner", "312 million kroner" }));
        Assert.That(other.Locations, Has.Length.EqualTo(1), "no sentence is like it");
    }
}
