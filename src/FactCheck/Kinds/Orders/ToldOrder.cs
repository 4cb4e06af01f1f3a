using FactCheck.Documents;

namespace FactCheck.Kinds.Orders;

/// <summary>Two happenings of which an article says which came first. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Sign">The token that says it: "before".</param>
/// <param name="First">What came first.</param>
/// <param name="Second">What came second.</param>
/// <param name="Span">All of it.</param>
internal sealed record ToldOrder(Document Document, int Sign, OrderedHappening First, OrderedHappening Second, TextSpan Span);
