namespace FactCheck.Checking;

/// <summary>Why somebody accepted a finding. An accepted finding stays in the report, marked, and fails no gate.</summary>
/// <param name="Reason">Why it was accepted, as the author wrote it.</param>
/// <param name="Author">Who accepted it; null when nobody signed.</param>
/// <param name="Expires">The last day it holds; null when it holds for good.</param>
/// <param name="Origin">Where it is written.</param>
public sealed record Suppression(string Reason, string? Author, DateOnly? Expires, SuppressionOrigin Origin);
