using FactCheck.Documents;

namespace FactCheck.Claims;

/// <summary>Finds the claims of one kind in a document. Implementations are thread-safe.</summary>
public interface IClaimExtractor<out T>
    where T : Claim
{
    /// <summary>The claims in text order. Odd text is data: what cannot be read is left out, nothing is thrown.</summary>
    IEnumerable<T> Extract(ClaimKind kind, Document document);
}
