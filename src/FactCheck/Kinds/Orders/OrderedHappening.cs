using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Orders;

/// <summary>One of two happenings an article puts in order. Immutable.</summary>
/// <param name="Head">The token that tells it: a verb or a noun.</param>
/// <param name="Words">The words of its clause.</param>
internal readonly record struct OrderedHappening(int Head, ImmutableArray<int> Words)
{
    // A word hardly told of elsewhere, or most of what there is.
    private const double MinShared = 0.45, MinShare = 0.3;

    // So much beside the act makes it one, whatever its verb.
    private const double ManyThings = 1.5;

    /// <summary>How much both clauses share where they may tell one happening, and whether they tell it by one act or by many things; 0 where they do not.</summary>
    public (double Shared, double Share, bool IsSure) MatchOf(Document document, OrderedHappening other, Document otherDocument)
    {
        ClauseLikeness likeness = ClauseLikeness.Of(document, Words, otherDocument, other.Words);
        bool isOneAct = ClauseLikeness.Alike(document, Head, otherDocument, other.Head) > 0;

        // "before he is sentenced" has nothing beside the act.
        bool isBare = isOneAct && Math.Min(Words.Length, other.Words.Length) == 1;
        return likeness.Shared >= MinShared && likeness.Share >= MinShare && (likeness.Things > 0 || isBare) && !likeness.AreApart
            ? (likeness.Shared, likeness.Share, likeness.Things >= ManyThings || isOneAct)
            : (0, 0, false);
    }
}
