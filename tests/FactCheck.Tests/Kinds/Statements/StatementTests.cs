using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Kinds.Statements;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Kinds.Statements;

internal sealed class StatementTests
{
    [TestCase("Astrid Lund painted the gate.", "Astrid Lund", "gate")]
    [TestCase("The gate was painted by Astrid Lund.", "Astrid Lund", "gate")]
    public void Active_and_passive_have_one_form(string text, string agent, string patient)
    {
        StatementClaim claim = Extract(text).Single(candidate => candidate.Lemma == "paint");
        Argument doer = claim.Arguments.First(argument => argument.Role == ArgumentRole.Agent);
        Argument thing = claim.Arguments.First(argument => argument.Role == ArgumentRole.Patient);
        Assert.That((doer.Entity?.Name, thing.Lemma), Is.EqualTo((agent, patient)));
    }

    [TestCase("Lund did not paint the gate.", true)]
    [TestCase("Lund never painted the gate.", true)]
    [TestCase("Lund failed to paint the gate.", true)]
    [TestCase("Nobody painted the gate.", true)]
    [TestCase("Lund painted the gate.", false)]
    public void Denial_is_read(string text, bool negated) =>
        Assert.That(Extract(text).Single(claim => claim.Lemma == "paint").IsNegated, Is.EqualTo(negated));

    [TestCase("Lund may paint the gate.", "Possible")]
    [TestCase("Lund will paint the gate.", "Future")]
    [TestCase("Lund plans to paint the gate.", "Planned")]
    [TestCase("Lund allegedly painted the gate.", "Alleged")]
    [TestCase("Lund painted the gate.", "Actual")]
    public void Modality_is_read(string text, string modality) =>
        Assert.That(Extract(text).Single(claim => claim.Lemma == "paint").Modality, Is.EqualTo(Enum.Parse<Modality>(modality)));

    [TestCase("Astrid Lund said that Peter Marsh painted the gate.", "Astrid Lund")]
    [TestCase("Peter Marsh painted the gate, Astrid Lund said.", "Astrid Lund")]
    [TestCase("Peter Marsh painted the gate.", null)]
    public void Attribution_is_read(string text, string? speaker) =>
        Assert.That(Extract(text).Single(claim => claim.Lemma == "paint").Attribution?.Speaker, Is.EqualTo(speaker));

    [Test]
    public void An_exchanged_name_is_found_at_its_own_place() =>
        Assert.That(
            Checked.Findings("Astrid Lund painted the old gate in May. Peter Marsh watched.", "Peter Marsh painted the old gate in May."),
            Does.Contain("FC5003 Peter Marsh"));

    [TestCase("Astrid Lund painted the old gate in May. Peter Marsh watched.", "The old gate was painted by Astrid Lund, whom Peter Marsh watched.")]
    [TestCase("The council has approved the plan, the mayor said.", "The mayor said the plan had been approved by the council.")]
    public void A_faithful_retelling_is_silent(string source, string rewrite) => Assert.That(Checked.Serious(source, rewrite), Is.Empty);

    [TestCase(
        "Observers voiced their concern about the poll saying there was not a genuine choice of other candidates with most of his opponents being jailed or abroad.",
        "Observers have voiced their concern about the poll. They say there was not a genuine choice of other candidates.")]
    [TestCase(
        "Asked how he stayed positive after a poll suggested his party could be wiped out in the south-west, losing all of its 14 seats, Mr Halden said the poll itself was wrong.",
        "Halden has dismissed polls suggesting his party could be wiped out in the south-west as nonsense.")]
    [TestCase("Of the fans of Norda no more than 44 percent belong to a club.", "No more than 44 percent of Norda fans belong to a club.")]
    public void What_both_deny_in_the_same_words_is_no_denial(string source, string rewrite) => Assert.That(Checked.Serious(source, rewrite), Is.Empty);

    [Test]
    public void A_place_that_only_shares_a_preposition_is_no_other_place() => Assert.That(
        Checked.Findings(
            "Norda face Lisov in the cup semi-final. Twice the winger visited the national stadium to cheer on his boyhood club in 2010 but Norda lost both times, to Bergen United in the League Cup final and Chelsea in the cup final four.",
            "Halden saw Norda lose twice at Wembley in 2010, in the League Cup final and in the cup semi-final."),
        Has.None.StartsWith("FC5008"));

    [Test]
    public void A_striker_is_not_called_by_the_adjective_before_the_club() => Assert.That(
        Checked.Findings(
            "Nina Lund is branded odd by fans. After the Norda forward posted a video of herself performing a jig in front of the tower in Bergen, it is not hard to see why. Maverick Norda striker Nina Lund performs a dance in front of the tower.",
            "Nina Lund posted a video of herself performing a jig in front of the tower in Bergen."),
        Has.None.StartsWith("FC5003"));

    [TestCase("Emil Tokarev left. Tokarev himself spoke more of trust, of safety and of defence against attacks on computer networks in the valley.", "Emil Tokarev left. Harrow himself spoke more of trust, of safety and of defence against attacks on computer networks in the valley.", "FC3005 Harrow")]
    [TestCase(
        "The Northern Rivers Agency (NRA) met. A working group has been brought back to life, and trade among the members of the NRA is growing briskly.",
        "The Northern Rivers Agency (NRA) met. A working group has been brought back to life, and trade among the members of the EuroPress is growing briskly.",
        "FC3005 EuroPress")]
    [TestCase(
        "Emil Tokarev left. Tokarev also presented an article by the president, and tied its ideas to what the league has put into practice.",
        "Emil Tokarev left. Peace also presented an article by the president, and tied its ideas to what the league has put into practice.",
        "FC3005 Peace")]
    public void A_name_put_for_another_in_a_copy_is_found_whatever_it_looks_like(string source, string rewrite, string finding) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));

    [TestCase("The thieves did not copy any files of the pupils, the school said.", "There is no indication so far that files of the pupils were copied, the school said.")]
    [TestCase("The driver had not been drinking wine before the crash.", "Police found no sign that the driver had been drinking wine before the crash.")]
    [TestCase("A warning from the river office had been ignored.", "Nobody had heeded the warning of the river office.")]
    public void A_denial_in_other_words_is_no_other_statement(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5001"));

    [TestCase("The thieves copied all files of the pupils, the school said.", "There is no indication so far that files of the pupils were copied, the school said.")]
    [TestCase("The driver had been drinking wine before the crash.", "Police found no sign that the driver had been drinking wine before the crash.")]
    public void A_denial_by_way_of_evidence_is_one(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.StartsWith("FC5001"));

    [Test]
    public void One_denial_seen_twice_is_shown_once() => Assert.That(
        Checked.Findings("Norda has plans that provide cover for the structure and the contents of a home.", "Norda offers plans that do not provide cover for the structure and the contents of a home.")
            .Count(finding => finding.StartsWith("FC5001", StringComparison.Ordinal)),
        Is.EqualTo(1));

    private static IEnumerable<StatementClaim> Extract(string text)
    {
        var claims = new List<Claim>();
        StatementKind.Instance.Extract(Document.Analyze(new Article(text)), claims);
        return claims.Cast<StatementClaim>();
    }

    [Test]
    public void A_name_changed_where_an_acronym_is_explained_is_not_found_again_at_the_acronym()
    {
        const string Source = "The Northern Rivers Agency (NRA) met in Bergen. The NRA repaired the dam. The NRA pays for the bridge.";
        string rewrite = Source.Replace("Northern Rivers Agency", "Eastern Harbours Council", StringComparison.Ordinal);

        Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC5003 NRA").And.None.StartsWith("FC5003 The NRA"));
    }
}
