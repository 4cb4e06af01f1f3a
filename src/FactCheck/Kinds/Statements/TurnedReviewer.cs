using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for words told anew that say the opposite of what the source says, or deny what it affirms: the words around them are
/// those around the word of the source. Thread-safe.
/// </summary>
internal sealed class TurnedReviewer : IClaimReviewer
{
    // So much of what the clause says has to stand around the word of the source.
    private const double MinShare = 0.5;

    // What is denied of one thing is often so of another; the clause has to be nearly the same.
    private const double MinShareOfDenial = 0.75;

    // What carries the word itself may be told a little less alike.
    private const double Margin = 0.2;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<ToldWord> sources = [.. claims.Sources.SelectMany(document => ToldWord.Read(document, claims.Of(document)))];
        foreach (ToldWord told in ToldWord.Read(rewrite, claims.Of(rewrite)))
        {
            if (Find(told, sources) is not (Rule rule, string reason, ToldWord other) || claims.AnchorAt(rewrite, told.Sentence.Index, rewrite.SpanOf(told.Token), StatementKind.Is) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, rule, reason, SpanOf(told, rule), new Location(other.Document, SpanOf(other, rule)), 0.5));
        }

        var words = new RelatedWords(claims.Sources);
        var search = new ScopeSearch(words);
        UnsourcedDenials.Review(claims, rewrite, search, comparisons);
        UnsourcedLimits.Review(claims, rewrite, search, comparisons);
        new LostReserves(rewrite, words).Review(claims, comparisons);
        new UnsourcedOpposites(words).Review(claims, rewrite, comparisons);
    }

    private static (Rule Rule, string Reason, ToldWord Other)? Find(ToldWord told, List<ToldWord> sources)
    {
        (Rule Rule, string Reason, ToldWord Other)? best = null;
        double most = 0, carried = 0;
        foreach (ToldWord other in sources)
        {
            int relation = told.RelationTo(other);
            if (relation == 0)
                continue;
            (double share, bool isTied) = told.ShareIn(other);
            if (relation > 0 == (told.IsNegated == other.IsNegated))
            {
                carried = Math.Max(carried, share);
                continue;
            }

            if (share < MinShare || share <= most || !isTied || told.MayMean(other) || (relation < 0 && OppositeWording.IsToldBeside(told.Document, told.Token, other.Document, other.Token)))
                continue;
            if ((relation < 0 || share >= MinShareOfDenial) && ConflictOf(told, other, relation) is (Rule rule, string reason))
                (best, most) = ((rule, reason, other), share);
        }

        return best is not null && most >= carried + Margin ? best : null;
    }

    private static TextSpan SpanOf(ToldWord told, Rule rule)
    {
        TextSpan word = told.Document.SpanOf(told.Token);
        return told.IsNegated && rule == StatementRules.Polarity ? NegatedSpan.Of(told.Document, told.Token, word) : word;
    }

    private static (Rule Rule, string Reason)? ConflictOf(ToldWord told, ToldWord other, int relation)
    {
        if (told.Modality != other.Modality || told.IsBare || other.IsBare
            || (told.IsNegated != other.IsNegated && DenialWording.IsUntilThen(told.Document, told.Token, told.IsNegated, other.Document, other.Token)))
            return null;
        return relation < 0 ? (StatementRules.Opposite, $"the other text says \"{other.Document.TextOf(other.Token)}\", the opposite")
            : (StatementRules.Polarity, told.IsNegated ? "the other text says that it is so" : "the other text says that it is not so");
    }
}
