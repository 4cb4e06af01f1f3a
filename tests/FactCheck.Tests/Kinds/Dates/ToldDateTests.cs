namespace FactCheck.Tests.Kinds.Dates;

internal sealed class ToldDateTests
{
    private const string Bridge = "The bridge opened in March 2019. Six months later it was closed for repairs.";
    private const string Hall = "The hall was built in March 2019. In November of that year it burned down.";
    private const string Strike = "The strike began on Friday 3 May 2019. The following Tuesday the union called it off.";
    private const string Mill = "He founded the mill in March 2019. It burned down six months after the founding.";

    [TestCase(Bridge, "The bridge was closed for repairs in September 2019.")]
    [TestCase(Hall, "The hall burned down in November 2019.")]
    [TestCase(Strike, "The union called the strike off on 7 May 2019.")]
    [TestCase(Strike, "The union called the strike off on Tuesday.")]
    [TestCase(Mill, "The mill burned down in September 2019.")]
    public void What_hangs_on_another_date_is_counted_from_it(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC20"));

    [TestCase(Bridge, "The bridge was closed for repairs in December 2019.", "FC2021 December 2019")]
    [TestCase(Hall, "The hall burned down in November 2020.", "FC2021 November 2020")]
    [TestCase(Strike, "The union called the strike off on 14 May 2019.", "FC2021 14 May 2019")]
    [TestCase(Strike, "The union called the strike off on Thursday.", "FC2021 Thursday")]
    [TestCase(Mill, "The mill burned down in December 2019.", "FC2021 December 2019")]
    public void Another_date_than_it_comes_to_is_told(string source, string rewrite, string finding) => Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));
}
