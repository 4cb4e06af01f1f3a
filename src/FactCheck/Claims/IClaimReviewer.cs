namespace FactCheck.Claims;

/// <summary>
/// Looks at the claims of an article, or of several, together: a list against its announced count, a weekday against its date, a sum
/// against its parts. Implementations are thread-safe and know no policy.
/// </summary>
public interface IClaimReviewer
{
    /// <summary>Adds what the claims show together; each comparison names every claim that takes part.</summary>
    void Review(ClaimSet claims, ICollection<Comparison> comparisons);
}
