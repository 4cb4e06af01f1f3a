namespace FactCheck.Tests.Kinds.Roles;

internal sealed class CallingTests
{
    private const string Source = "Passenger Kai Tolm, a teacher, said the lamp had swayed. Culture minister Ada Brandt promised a new one. "
        + "Two men, accountant Ove Lund and trader Ib Falk, were fined. Defender Jo Rask was sent off.";

    [TestCase("Kai Tolm, a nurse, saw the lamp sway.", "FC3040 nurse")]
    [TestCase("A new lamp was promised by Ada Brandt, the minister for finance.", "FC3040 minister")]
    [TestCase("The accountant Ib Falk was fined.", "FC3040 accountant")]
    [TestCase("Goalkeeper Jo Rask had to leave the field.", "FC3040 Goalkeeper")]
    public void Another_calling_is_found(string rewrite, string expected) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(expected));

    [TestCase("Schoolteacher Kai Tolm saw the lamp sway.")]
    [TestCase("A new lamp was promised by minister Ada Brandt.")]
    [TestCase("The trader Ib Falk was fined, as was Ove Lund, his accountant.")]
    [TestCase("Jo Rask, the defender, had to leave the field.")]
    public void The_same_calling_is_silent(string rewrite) => Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC3040"));

    [TestCase("Surrey-born Burns, a left-handed batsman, was hurt. Rory Burns made his debut in 2012.", "The bowler was hurt with his team-mate Rory Burns.")]
    [TestCase("The songs of Sir Rod Temple are loved, the editor wrote. Rod Temple died last week.", "Singer Rod Temple has died.")]
    [TestCase("European Commission vice president, Kai Tolm, said it would do.", "That is enough, according to Kai Tolm, a vice-president of the Commission.")]
    public void Sir_and_team_mate_are_no_callings(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC3040"));
}
