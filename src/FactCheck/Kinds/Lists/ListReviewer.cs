using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Lists;

/// <summary>Holds what articles among equals enumerate against each other. Thread-safe.</summary>
internal sealed class ListReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<Enumeration>> read = PerDocument.Once(EnumerationReader.Read);
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            List<Enumeration> own = read(one), others = read(other);
            double likeness = claims.LikenessOf(one, other);
            foreach (Enumeration list in own)
            {
                foreach (Enumeration rival in others)
                {
                    if (likeness >= ListPair.MinLikenessOfTied && (SetApart.Of(list, rival) ?? SetApart.Of(rival, list)) is { } apart && !IsTold(own, rival) && !IsTold(others, list))
                        AddApart(claims, comparisons, apart);
                    else if (ListPair.MayConflict(list, rival, likeness) && ListPair.Of(list, rival) is { } pair && pair.IsConflict(likeness) && !IsTold(own, rival) && !IsTold(others, list))
                        Add(claims, comparisons, new Location(one, list.Span), new Location(other, rival.Span), Reason(pair));
                }
            }

            AddExclusions(claims, comparisons, one, other);
            AddExclusions(claims, comparisons, other, one);
        }
    }

    // Some list of the article has all the members too.
    private static bool IsTold(List<Enumeration> lists, Enumeration list)
    {
        foreach (Enumeration same in lists)
        {
            if (same.AreNames == list.AreNames && same.Members.Length == list.Members.Length && ListPair.HaveOneSet(same, list))
                return true;
        }

        return false;
    }

    private static string Reason(ListPair pair)
    {
        string own = Words(pair.One, pair.Own), others = Words(pair.Other, pair.Others);
        return pair.Own.IsEmpty || pair.Others.IsEmpty
            ? $"one article tells of {(pair.Own.IsEmpty ? others : own)} as well, the other leaves no room for it"
            : $"both list the same, but one has {own} where the other has {others}";
    }

    private static string Words(Enumeration list, IEnumerable<ListMember> members) => string.Join(" and ", members.Select(member => $"\"{WordsOf(list.Document, member.Token)}\""));

    private static string WordsOf(Document document, int token)
    {
        EntityTable table = EntityTable.Of(document);
        return table.MentionAt(token) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention]).Of(document.Text).ToString() : document.TextOf(token).ToString();
    }

    private static void AddExclusions(ClaimSet claims, ICollection<Comparison> comparisons, Document one, Document other)
    {
        foreach (Exclusion exclusion in Exclusion.Read(one))
        {
            if (exclusion.ContraryIn(other) is >= 0 and var token)
                Add(claims, comparisons, new Location(one, one.SpanOf(exclusion.Token)), new Location(other, other.SpanOf(token)), $"one article says that no {one.TextOf(exclusion.Token)} was among them, the other tells of one");
        }
    }

    private static void AddApart(ClaimSet claims, ICollection<Comparison> comparisons, SetApart apart)
    {
        string member = WordsOf(apart.Rest.Document, apart.Token);
        Add(claims, comparisons, new Location(apart.Whole.Document, apart.Whole.Span), new Location(apart.Rest.Document, apart.Rest.Span), $"one article counts \"{member}\" among them, the other tells it apart");
    }

    private static void Add(ClaimSet claims, ICollection<Comparison> comparisons, Location place, Location rival, string reason)
    {
        if (claims.AnchorAt(place) is not { } claim)
            return;
        comparisons.Add(Comparison.AgainstPassage(claim, ListRules.Members, reason, place.Span, rival, 0.6));
    }
}
