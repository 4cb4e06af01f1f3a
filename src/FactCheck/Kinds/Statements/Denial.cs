using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What an article says did not happen or is not there. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Token">The verb that is denied, or the noun of what is not there.</param>
/// <param name="Place">The verb it is told with; the token itself where a verb is denied.</param>
/// <param name="IsThing">Whether a noun is denied: "no siren", "without a licence".</param>
/// <param name="Words">The nouns and names that take part in it: whoever says that it is so has to speak of them.</param>
/// <param name="Modality">Whether it was, or will be.</param>
/// <param name="IsOpen">Whether it holds up to now only: "has not conceded", "not yet".</param>
internal sealed record Denial(Document Document, int Token, int Place, bool IsThing, ImmutableArray<int> Words, Modality Modality, bool IsOpen)
{
    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);
}
