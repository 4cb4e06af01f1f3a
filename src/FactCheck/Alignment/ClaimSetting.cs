using FactCheck.Claims;
using FactCheck.Entities;

namespace FactCheck.Alignment;

/// <summary>What stands around a claim, looked up once for all that it is held against. Not thread-safe.</summary>
/// <param name="profile">The profile of its document.</param>
/// <param name="claim">The claim.</param>
internal sealed class ClaimSetting(DocumentProfile profile, Claim claim)
{
    private ContentBag? _clause;

    /// <summary>The profile of the claim's document.</summary>
    public DocumentProfile Profile => profile;

    /// <summary>The content words of its clause.</summary>
    public ContentBag Clause => _clause ??= profile.Clause(AnchorOf(claim));

    private static int AnchorOf(Claim claim) => claim.Document.TokensIn(claim.Sentence, claim.Span).First;
}
