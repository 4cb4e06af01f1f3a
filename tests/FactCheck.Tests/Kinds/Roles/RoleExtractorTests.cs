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
    public void Offices_are_read_off_the_words_around_a_name(string text, string title, string status, bool deputy)
    {
        var claims = new List<Claim>();
        RoleKind.Instance.Extract(Document.Analyze(new Article(text)), claims);
        RoleClaim claim = claims.Cast<RoleClaim>().First();
        Assert.That((claim.Person.Name, claim.Title, claim.Status.ToString(), claim.IsDeputy), Is.EqualTo(("Astrid Lund", title, status, deputy)));
    }
}
