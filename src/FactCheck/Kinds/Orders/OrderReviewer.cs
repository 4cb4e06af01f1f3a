using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Orders;

/// <summary>Looks for two happenings that one article of a story, or a rewrite, tells in one order and another, or its source, in the other. Thread-safe.</summary>
internal sealed class OrderReviewer : IClaimReviewer
{
    // Of both happenings together.
    private const double MinShared = 1.2;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<ToldOrder>> read = PerDocument.Once(OrderReader.Read);
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            List<ToldOrder> orders = read(one), rivals = read(other);
            foreach (ToldOrder order in orders)
            {
                foreach (ToldOrder rival in rivals)
                {
                    if (AreTurned(order, rival) && !rivals.Exists(same => AreOne(order, same)) && !orders.Exists(same => AreOne(same, rival)))
                        Add(claims, comparisons, order, rival);
                }
            }
        }
    }

    private static bool AreTurned(ToldOrder order, ToldOrder rival)
    {
        double crossed = Both(order, rival, rival.Second, rival.First);
        return crossed > 0 && crossed > Both(order, rival, rival.First, rival.Second);
    }

    private static bool AreOne(ToldOrder order, ToldOrder rival) => Both(order, rival, rival.First, rival.Second) > 0;

    // How well two happenings match two of another article, by the pair that matches less; 0 where one of them does not.
    private static double Both(ToldOrder order, ToldOrder rival, OrderedHappening first, OrderedHappening second)
    {
        (double shared, double share, bool sure) = order.First.MatchOf(order.Document, first, rival.Document);
        (double next, double nextShare, bool nextSure) = order.Second.MatchOf(order.Document, second, rival.Document);
        return shared > 0 && next > 0 && (sure || nextSure) && shared + next >= MinShared ? Math.Min(share, nextShare) : 0;
    }

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, ToldOrder order, ToldOrder rival)
    {
        if (claims.AnchorAt(new Location(order.Document, order.Document.SpanOf(order.Sign))) is not { } claim)
            return;
        comparisons.Add(Comparison.AgainstPassage(claim, OrderRules.Turned, $"the articles tell two happenings in opposite order: \"{order.Span.Of(order.Document.Text)}\" and \"{rival.Span.Of(rival.Document.Text)}\"", order.Span, new Location(rival.Document, rival.Span), 0.6));
    }
}
