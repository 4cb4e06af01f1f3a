using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Orders;

/// <summary>Looks for two happenings that one article of a story tells in one order and another in the other. Thread-safe.</summary>
internal sealed class OrderReviewer : IClaimReviewer
{
    // A word hardly told of elsewhere, or most of what there is; more than one for both together.
    private const double MinShared = 0.45, MinShare = 0.3, MinSharedOfBoth = 1.2;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        var told = new Dictionary<Document, List<ToldOrder>>();
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            foreach (ToldOrder order in Of(one))
            {
                foreach (ToldOrder rival in Of(other))
                {
                    if (AreTurned(order, rival))
                        Add(claims, comparisons, order, rival);
                }
            }
        }

        List<ToldOrder> Of(Document document)
        {
            if (!told.TryGetValue(document, out List<ToldOrder>? orders))
                told.Add(document, orders = OrderReader.Read(document));
            return orders;
        }
    }

    private static bool AreTurned(ToldOrder order, ToldOrder rival)
    {
        double crossed = Both(order, order.First, rival, rival.Second, order.Second, rival.First);
        return crossed > 0 && crossed > Both(order, order.First, rival, rival.First, order.Second, rival.Second);
    }

    // How well two happenings match the two of another article, by the pair that matches less; 0 where one of them does not.
    private static double Both(ToldOrder order, ImmutableArray<int> one, ToldOrder rival, ImmutableArray<int> other, ImmutableArray<int> next, ImmutableArray<int> otherNext)
    {
        ClauseLikeness first = ClauseLikeness.Of(order.Document, one, rival.Document, other), second = ClauseLikeness.Of(order.Document, next, rival.Document, otherNext);
        return IsOne(first) && IsOne(second) && first.Shared + second.Shared >= MinSharedOfBoth ? Math.Min(first.Share, second.Share) : 0;
    }

    private static bool IsOne(ClauseLikeness likeness) => likeness.Shared >= MinShared && likeness.Share >= MinShare && likeness.Things > 0 && !likeness.AreApart;

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, ToldOrder order, ToldOrder rival)
    {
        if (claims.AnchorAt(new Location(order.Document, order.Document.SpanOf(order.Sign))) is not { } claim)
            return;
        comparisons.Add(new Comparison
        {
            Claims = [claim],
            Agreement = Agreement.Conflict,
            Rule = OrderRules.Turned,
            Reason = $"the articles tell two happenings in opposite order: \"{order.Span.Of(order.Document.Text)}\" and \"{rival.Span.Of(rival.Document.Text)}\"",
            Focus = order.Span,
            Passages = [new Location(rival.Document, rival.Span)],
            Joins = false,
            Strength = 0.6,
        });
    }
}
