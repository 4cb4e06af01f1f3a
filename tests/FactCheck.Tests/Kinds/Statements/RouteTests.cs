using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Statements;

/// <summary>Ways that two articles of a story tell.</summary>
public sealed class RouteTests
{
    [TestCase("The ferry was on the way from Torvik to Selm on Friday when its engine failed.", ExpectedResult = true)]
    [TestCase("The ferry sailed from Selm to Torvik on Friday.", ExpectedResult = false)]
    [TestCase("The ferry sailed from Selm to Torvik on Friday. On Saturday the ferry sailed from Torvik to Selm.", ExpectedResult = false)]
    [TestCase("The line from Torvik to Selm, which the ferry serves, was closed on Friday.", ExpectedResult = false)]
    public bool A_way_told_the_other_way_round_is_reported(string text) =>
        FactChecker.Default.CrossCheck(new Article("The ferry had put out from Selm on Friday morning and was bound for Torvik."), new Article(text)).Findings.Any(finding => finding.Rule.Id == "FC5004");
}
