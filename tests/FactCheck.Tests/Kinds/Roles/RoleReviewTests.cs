namespace FactCheck.Tests.Kinds.Roles;

public sealed class RoleReviewTests
{
    private const string Orchestra =
        "Chief executive Vera Holm said the Bergmark Orchestra would leave its hall. The board is chaired by Otto Lindqvist, a former culture minister. "
        + "Union secretary Jan Pauk called it a mistake. Rector Maud Ek of the Royal Academy offered rooms. Mayor Rolf Aune (Harbour Party) was silent, and Tove Sand of the Centre League asked for a debate.";

    [TestCase("Vera Holm, who chairs the board of the Bergmark Orchestra, said it would leave its hall.")]
    [TestCase("Rector Rolf Aune was silent.")]
    [TestCase("Mayor Maud Ek offered rooms.")]
    public void An_office_of_somebody_else_is_found_where_the_source_knows_both(string rewrite) =>
        Assert.That(Checked.Findings(Orchestra, rewrite), Has.Some.Match("^FC301[04] "));

    [TestCase("Tove Sand (Harbour Party) wanted a debate.")]
    [TestCase("Rolf Aune of the Royal Academy kept quiet.")]
    public void A_body_of_somebody_else_is_found(string rewrite) => Assert.That(Checked.Findings(Orchestra, rewrite), Has.Some.StartsWith("FC3020"));

    [TestCase("The Bergmark Orchestra's head, Vera Holm, said it would leave its hall. Otto Lindqvist heads its board.")]
    [TestCase("Maud Ek, who leads the Royal Academy, offered rooms. Tove Sand (Centre League) wanted a debate.")]
    public void Other_words_for_an_office_or_a_body_are_quiet(string rewrite) =>
        Assert.That(Checked.Serious(Orchestra, rewrite).Where(finding => finding.Rule.Id.StartsWith("FC30", StringComparison.Ordinal)), Is.Empty);
}
