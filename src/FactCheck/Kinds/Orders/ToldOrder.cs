using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Orders;

/// <summary>Two happenings of which an article says which came first. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Sign">The token that says it: "before".</param>
/// <param name="First">The words of what came first.</param>
/// <param name="Second">The words of what came second.</param>
/// <param name="Span">All of it.</param>
internal sealed record ToldOrder(Document Document, int Sign, ImmutableArray<int> First, ImmutableArray<int> Second, TextSpan Span);
