namespace FactCheck.Claims;

/// <summary>Compares two claims of one kind. Implementations are thread-safe and know no policy.</summary>
public interface IClaimComparer<in T>
    where T : Claim
{
    /// <summary>What the claim says of the same thing as the evidence, if it is the same thing.</summary>
    Comparison Compare(T claim, T evidence, Correspondence correspondence);
}
