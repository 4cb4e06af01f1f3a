using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Statements;

/// <summary>Votes that one article of a story calls unanimous.</summary>
public sealed class VoteTests
{
    private const string Unanimous = "The harbour board of Selm approved the new crane on Friday. The decision was unanimous.";

    [TestCase("The harbour board of Selm approved the new crane on Friday by five votes to two.")]
    [TestCase("The harbour board of Selm approved the new crane on Friday. One member abstained.")]
    [TestCase("The harbour board of Selm approved the new crane on Friday. The board was divided, its chairman said.")]
    public void A_divided_vote_is_reported_once(string text) => Assert.That(Rules(Unanimous, text).Count(rule => rule == "FC5047"), Is.EqualTo(1));

    [TestCase("The harbour board of Selm approved the new crane on Friday. Nobody abstained, and no member was against it.")]
    [TestCase("The harbour board of Selm approved the new crane on Friday. All members of the board voted for it.")]
    [TestCase("The harbour board of Selm approved the new crane on Friday. Five of the nine cranes are old.")]
    public void Nothing_against_it_is_let_be(string text) => Assert.That(Rules(Unanimous, text), Does.Not.Contain("FC5047"));

    [TestCase("Six of the nine members of the harbour board of Selm voted for the new crane.", "Five members of the harbour board of Selm were for buying the new crane from a yard in Lund, four against.", ExpectedResult = true)]
    [TestCase("Six of the nine members of the harbour board of Selm voted for the new crane.", "Six members of the harbour board of Selm were for buying the new crane from a yard in Lund, three against.", ExpectedResult = false)]
    [TestCase("Three of the nine members of the harbour board of Selm voted against the new crane.", "Six members of the harbour board of Selm were for buying the new crane from a yard in Lund, three against.", ExpectedResult = false)]
    public bool A_vote_counted_otherwise_is_reported(string one, string other) => Rules(one, other).Contains("FC5047");

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
