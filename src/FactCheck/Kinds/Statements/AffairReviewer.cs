using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Holds what a rewrite tells against what its sources tell of the same affairs, however both word it. What any source carries is let
/// be. Thread-safe.
/// </summary>
internal sealed class AffairReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        ILookup<Document, StatementClaim> statements = claims.Claims.OfType<StatementClaim>().ToLookup(claim => claim.Document);
        ImmutableArray<Affair> told = AffairReader.Read(rewrite, statements[rewrite]);
        var sources = new AffairIndex(claims.Sources.SelectMany(document => AffairReader.Read(document, statements[document])));
        foreach (Affair affair in told)
        {
            if (AffairComparer.Compare(affair, sources.Of(affair)) is not { } conflict || claims.AnchorAt(rewrite, affair.Sentence.Index, rewrite.SpanOf(affair.Token, affair.Token + 1), StatementKind.Is) is not { } claim
                || (conflict.Rule == StatementRules.Opposite && OppositeWording.IsToldBeside(rewrite, affair.Token, conflict.Evidence.Document, conflict.Evidence.Token))
                || (conflict.Rule == StatementRules.Opposite && told.Any(own => own.Token != affair.Token && own.Sentence == affair.Sentence && IsOneStep(own, conflict.Evidence) && SharesTheme(own, affair))))
                continue;

            comparisons.Add(new Comparison
            {
                Claims = [claim],
                Agreement = Agreement.Conflict,
                Rule = conflict.Rule,
                Reason = conflict.Reason,
                Focus = FocusOf(affair, conflict),
                Passages = [new Location(conflict.Evidence.Document, SpanOf(conflict.Evidence, conflict.Rule))],
                Joins = false,
                // Less than the words exchanged in a copied sentence, which tell more exactly what was changed.
                Strength = 0.8,
            });
        }
    }

    // "has reopened after it was closed" tells that it was closed as well.
    private static bool IsOneStep(Affair own, Affair evidence) =>
        own.Name == evidence.Name && own.Step == evidence.Step && own.IsNegated == evidence.IsNegated;

    private static bool SharesTheme(Affair own, Affair affair) =>
        !own.In(1).Any() || own.In(1).Any(argument => affair.In(1).Any(other => other.Token == argument.Token));

    // The whole name where a name is meant.
    private static TextSpan FocusOf(Affair affair, AffairConflict conflict)
    {
        int token = conflict.Focus ?? affair.Token;
        EntityTable table = EntityTable.Of(affair.Document);
        return table.MentionAt(token) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention])
            : token == affair.Token ? SpanOf(affair, conflict.Rule)
            : affair.Document.SpanOf(token, token + 1);
    }

    // The word that tells it; where the denial is the point, with what denies it.
    private static TextSpan SpanOf(Affair affair, Rule rule)
    {
        TextSpan word = affair.Document.SpanOf(affair.Token, affair.Token + 1);
        return affair.IsNegated && rule == StatementRules.Polarity ? NegatedSpan.Of(affair.Document, affair.Token, word) : word;
    }
}
