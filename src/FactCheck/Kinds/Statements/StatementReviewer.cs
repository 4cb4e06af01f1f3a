using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>All that looks at the statements of articles as a whole. Thread-safe.</summary>
internal sealed class StatementReviewer : IClaimReviewer
{
    private static readonly IClaimReviewer[] Reviewers = [new AffairReviewer(), new StoryReviewer(), new DenialReviewer(), new SpeakerReviewer(), new CauseReviewer(), new StoryCauses()];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        foreach (IClaimReviewer reviewer in Reviewers)
            reviewer.Review(claims, comparisons);
    }
}
