namespace FactCheck.Claims;

/// <summary>The permanent description of a kind of problem. What it means is written in its page, <c>FCxxxx.md</c>.</summary>
/// <param name="Id">"FC" and four digits, never reused.</param>
/// <param name="Title">The problem in a few words.</param>
/// <param name="Severity">The default severity, earned on labelled data.</param>
public sealed record Rule(string Id, string Title, Severity Severity);
