using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>Statements: who did what to whom, where and when.</summary>
internal static class StatementKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } =
        ClaimKind.Create("statement", StatementRules.All, new StatementExtractor(), new StatementComparer(), new StatementReviewer());

    /// <summary>Whether a claim is a statement.</summary>
    public static bool Is(Claim claim) => claim is StatementClaim;
}
