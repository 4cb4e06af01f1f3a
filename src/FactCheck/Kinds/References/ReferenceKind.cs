using FactCheck.Claims;

namespace FactCheck.Kinds.References;

/// <summary>Whom a pronoun stands for. It makes no claims of its own: the words belong to claims of other kinds.</summary>
internal static class ReferenceKind
{
    /// <summary>The kind, with its rules.</summary>
    public static ClaimKind Instance { get; } = NoClaims.Kind("reference", ReferenceRules.All, new ReferenceReviewer());
}
