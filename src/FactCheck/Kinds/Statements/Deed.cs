using System.Collections.Immutable;

namespace FactCheck.Kinds.Statements;

/// <summary>What one does to a thing that an article hardly speaks of elsewhere.</summary>
/// <param name="Affair">The act.</param>
/// <param name="Doer">Who does it, and nobody else.</param>
/// <param name="Things">The things it is done to.</param>
internal sealed record Deed(Affair Affair, Argument Doer, ImmutableArray<Argument> Things);
