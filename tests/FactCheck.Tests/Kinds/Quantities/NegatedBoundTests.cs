using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Tests.Kinds.Quantities;

public sealed class NegatedBoundTests
{
    [TestCase("No family has had to move fewer than three times.", ExpectedResult = Hedge.AtLeast)]
    [TestCase("The firm has never paid more than 40 euros.", ExpectedResult = Hedge.AtMost)]
    [TestCase("Nobody got less than five loaves.", ExpectedResult = Hedge.AtLeast)]
    [TestCase("The club did not sell more than 300 tickets.", ExpectedResult = Hedge.AtMost)]
    [TestCase("It has not been seen in more than 20 years.", ExpectedResult = Hedge.Over)]
    [TestCase("The work had not begun more than two years after the vote.", ExpectedResult = Hedge.Over)]
    [TestCase("He did not say that more than 30 people died.", ExpectedResult = Hedge.Over)]
    public Hedge A_denied_clause_turns_the_bound_in_it(string text) =>
        FactChecker.Default.ExtractClaims(new Article(text)).Single(claim => claim.Kind.Name == "quantity").Quantity!.Hedge;
}
