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

    [TestCase("Firemen cleared Aspern and Tulln when the dam above Lorn gave way, but Harz was spared.")]
    [TestCase("When the dam above Lorn gave way, Aspern and Tulln were cleared; Harz was not in danger.")]
    public void A_member_told_apart_from_the_rest_is_reported(string text) => Assert.That(Rules(Cleared.Replace("Welt", "Tulln", StringComparison.Ordinal), text), Does.Contain("FC3023"));

    [TestCase("When the dam above Lorn gave way, firemen evacuated Aspern and Welt, and later Harz was evacuated too.")]
    [TestCase("When the dam above Lorn gave way, firemen evacuated Aspern and Welt. Harz lies further down.")]
    public void A_member_added_or_told_of_elsewhere_is_let_be(string text) => Assert.That(Rules(Cleared, text), Does.Not.Contain("FC3023"));

    [TestCase("The barge that sank off Lorn had coal and timber on board and nothing else.", ExpectedResult = true)]
    [TestCase("The barge that sank off Lorn had coal and timber on board but no other goods.", ExpectedResult = true)]
    [TestCase("The barge that sank off Lorn had coal, timber and other goods on board.", ExpectedResult = false)]
    public bool A_list_that_leaves_no_room_is_held_against_a_longer_one(string text) =>
        Rules("A barge sank off Lorn on Monday. It was carrying coal, timber and grain.", text).Contains("FC3023");

    [TestCase("Three animals lost their lives in the fire at the Lorn kennels, among them a spaniel.", ExpectedResult = true)]
    [TestCase("A spaniel was saved from the fire at the Lorn kennels.", ExpectedResult = false)]
    public bool What_is_a_kind_of_the_excluded_was_not_among_them(string text) => Rules("The kennels of Lorn burned down in a fire. No dogs were among the dead.", text).Contains("FC3023");

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
