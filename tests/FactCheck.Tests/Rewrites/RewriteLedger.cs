namespace FactCheck.Tests.Rewrites;

/// <summary>What was changed in a rewrite on purpose.</summary>
internal sealed record RewriteLedger(string About, IReadOnlyList<PlantedChange> Changes);

/// <summary>One changed fact.</summary>
/// <param name="Id">The kind of change.</param>
/// <param name="Text">The words of the rewrite that are wrong.</param>
/// <param name="Rules">The rules an editor would expect to say so.</param>
/// <param name="Was">The words of the source; null where the source says nothing of it.</param>
/// <param name="Open">What the product still lacks to see it; null for what it has to see. A test tells when an open change is seen after all.</param>
internal sealed record PlantedChange(string Id, string Text, IReadOnlyList<string> Rules, string? Was = null, string? Open = null);
