using FactCheck.Alignment;
using FactCheck.Claims;

namespace FactCheck.Checking;

/// <summary>
/// Says of which disagreements the fix is certain, since <c>--fix</c> writes into an article without asking. Of the fixes offered for the labelled
/// rewrites under these terms 98 of 100 stand on a marked error; of those offered for any disagreement 77 do.
/// </summary>
internal static class FixCertainty
{
    /// <summary>Clauses this alike say one thing of one subject, so that only the value can be wrong.</summary>
    private const double MinClauses = 0.9;

    /// <summary>And so must the sentences around them: a short clause is soon alike.</summary>
    private const double MinContexts = 0.5;

    /// <summary>The text that mends the claim; null when the disagreement may be none, or the sources do not say one thing.</summary>
    /// <param name="best">The disagreement that is shown.</param>
    /// <param name="disagreements">All disagreements about the claim.</param>
    public static string? Of(AlignedComparison best, IReadOnlyCollection<AlignedComparison> disagreements)
    {
        if (best.Comparison.Replacement is not { } replacement || !IsConflict(best.Comparison) || !IsOneThing(best))
            return null;
        bool isOneFix = disagreements.All(other => !IsOneThing(other) || other.Comparison.Replacement == replacement);
        return isOneFix ? replacement : null;
    }

    /// <summary>The text that mends what a review found; reviews are as certain as their rule.</summary>
    public static string? Of(Comparison review) => IsConflict(review) ? review.Replacement : null;

    // "150" beside "over 100" is a question to an editor, and a note is more often wrong than an edit may be.
    private static bool IsConflict(Comparison comparison) => comparison.Agreement == Agreement.Conflict && comparison.Rule is { Severity: >= Severity.Warning };

    // A misspelt name is held against the name itself, wherever the two stand.
    private static bool IsOneThing(AlignedComparison pair) =>
        pair.Correspondence.Counterpart
        || (pair.Correspondence.Clauses >= MinClauses && pair.Correspondence.Contexts >= MinContexts)
        || pair.Claim.Kind.Name == "name";
}
