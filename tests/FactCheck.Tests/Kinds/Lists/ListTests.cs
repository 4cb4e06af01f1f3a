using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Lists;

/// <summary>What two articles of one story enumerate.</summary>
public sealed class ListTests
{
    private const string Cleared = "The dam above Lorn gave way. Firemen evacuated the villages of Aspern, Welt and Harz on Monday.";

    [TestCase("The dam above Lorn gave way. The villages of Aspern, Welt and Tulln had to be evacuated on Monday.")]
    [TestCase("When the dam above Lorn gave way, firemen evacuated the villages of Welt, Tulln and Aspern.")]
    public void A_stranger_among_the_members_is_reported(string text) => Assert.That(Rules(Cleared, text), Does.Contain("FC3023"));

    [TestCase("The dam above Lorn gave way. The villages of Aspern and Welt had to be evacuated on Monday.")]
    [TestCase("The dam above Lorn gave way. Harz, Aspern and Welt were evacuated on Monday.")]
    [TestCase("The dam above Lorn gave way. Firemen came from the towns of Aspern, Linz and Steyr.")]
    [TestCase("The dam above Lorn gave way. Aspern, Welt and other villages such as Tulln were evacuated on Monday.")]
    public void Fewer_members_another_order_another_set_and_an_open_list_are_let_be(string text) => Assert.That(Rules(Cleared, text), Does.Not.Contain("FC3023"));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
