using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>A verb or noun that an article tells as so.</summary>
/// <param name="Document">The article.</param>
/// <param name="Token">The word.</param>
/// <param name="Modality">Whether it was, or will be.</param>
/// <param name="Score">How well it is what another article denies.</param>
internal sealed record Assertion(Document Document, int Token, Modality Modality, double Score);
