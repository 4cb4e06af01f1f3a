using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Kinds.Roles;

namespace FactCheck.Tests.Kinds.Roles;

internal sealed class RoleExtractorTests
{
    [TestCase("Prime Minister Astrid Lund spoke.", "prime minister", "None", false)]
    [TestCase("Former Prime Minister Astrid Lund spoke.", "prime minister", "Former", false)]
    [TestCase("Acting Governor Astrid Lund spoke.", "governor", "Acting", false)]
    [TestCase("Deputy Governor Astrid Lund spoke.", "governor", "None", true)]
    [TestCase("Astrid Lund, the mayor of Bergen, spoke.", "mayor", "None", false)]
    [TestCase("The former mayor of Bergen, Astrid Lund, spoke.", "mayor", "Former", false)]
    [TestCase("Astrid Lund is the mayor of Bergen.", "mayor", "None", false)]
    [TestCase("Astrid Lund was elected mayor of Bergen.", "mayor", "None", false)]
    [TestCase("Last week Astrid Lund chaired the meeting of the board.", "chairman", "None", false)]
    [TestCase("The board is chaired by Astrid Lund.", "chairman", "None", false)]
    [TestCase("Astrid Lund, who heads the board, spoke.", "head", "None", false)]
    [TestCase("Sen. Astrid Lund spoke.", "senator", "None", false)]
    [TestCase("Shadow Home Secretary Astrid Lund spoke.", "home secretary", "Shadow", false)]
    [TestCase("The shadow home secretary, Astrid Lund, spoke.", "home secretary", "Shadow", false)]
    [TestCase("The chief executive of the port, Dr Astrid Lund, spoke.", "chief executive", "None", false)]
    [TestCase("Det Ch Insp Astrid Lund spoke.", "chief inspector", "None", false)]
    public void Offices_are_read_off_the_words_around_a_name(string text, string title, string status, bool deputy)
    {
        var claims = new List<Claim>();
        RoleKind.Instance.Extract(Document.Analyze(new Article(text)), claims);
        RoleClaim claim = claims.Cast<RoleClaim>().First();
        Assert.That((claim.Person.Name, claim.Title, claim.Status.ToString(), claim.IsDeputy), Is.EqualTo(("Astrid Lund", title, status, deputy)));
    }

    [TestCase("Tom Marsh, Norda founder Astrid Lund and others came.", "Tom Marsh")]
    [TestCase("The club, led by Tom Marsh, sold the striker Peter Holt, Bergen defender Astrid Lund and one more.", "Peter Holt", "defender")]
    [TestCase("Astrid Lund led the way in the race.", "Astrid Lund")]
    [TestCase("Astrid Lund is running her fifth marathon.", "Astrid Lund")]
    [TestCase("Astrid Lund directed the ministry to stop the work.", "Astrid Lund")]
    public void Who_only_stands_beside_a_title_or_leads_a_race_holds_no_office(string text, string person, string? title = null)
    {
        var claims = new List<Claim>();
        RoleKind.Instance.Extract(Document.Analyze(new Article(text)), claims);
        Assert.That(claims.Cast<RoleClaim>().Where(claim => claim.Person.Name == person && (title is null || claim.Title == title)), Is.Empty);
    }
}
