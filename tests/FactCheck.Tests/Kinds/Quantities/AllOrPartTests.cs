namespace FactCheck.Tests.Kinds.Quantities;

public sealed class AllOrPartTests
{
    private const string Source = "The guard and two brothers were held on Monday. All three suspects deny the accusations. Four of the six boats were lost.";

    [TestCase("Two of the three suspects deny everything.", "FC1001 Two of the three suspects")]
    [TestCase("All six boats were lost.", "FC1001 six boats")]
    public void A_part_is_not_all_and_all_is_not_a_part(string rewrite, string finding) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(finding));

    [TestCase("All three suspects deny everything.")]
    [TestCase("Of the six boats, four were lost.")]
    [TestCase("Two of the three are brothers.")]
    public void What_is_said_of_a_part_may_be_so_beside_what_is_said_of_all(string rewrite) => Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC1001"));
}
