using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>All that looks at the statements of articles as a whole. Thread-safe.</summary>
internal sealed class StatementReviewer : IClaimReviewer
{
    private static readonly IClaimReviewer[] OfRewrites = [new AffairReviewer(), new SpeakerReviewer(), new CauseReviewer(), new TurnedReviewer(), new VerdictReviewer()];

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        foreach (IClaimReviewer reviewer in OfRewrites)
            reviewer.Review(claims, comparisons);

        TurnedDifference.Review(claims, comparisons);
        ExchangedPronouns.Review(claims, comparisons);
        TurnedVoice.Review(claims, comparisons);
        OtherActors.Review(claims, comparisons);
        OwnersAsActors.Review(claims, comparisons);
        SelfDeeds.Review(claims, comparisons);
        OtherBodies.Review(claims, comparisons);
        LostParts.Review(claims, comparisons);

        // What each article of a story tells is read once for all that look at it.
        var tellings = new StoryTellings(claims);
        StoryReviewer.Review(claims, tellings, comparisons);
        DenialReviewer.Review(claims, tellings, comparisons);
        StoryCauses.Review(claims, tellings, comparisons);
        VoteReviewer.Review(claims, comparisons);
        Routes.Review(claims, comparisons);
    }
}
