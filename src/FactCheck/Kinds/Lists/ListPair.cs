using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Lists;

/// <summary>Two enumerations of two articles, with the members only one of them has. Immutable.</summary>
/// <param name="One">An enumeration of the one article.</param>
/// <param name="Other">One of the other.</param>
/// <param name="Shared">How many members both have.</param>
/// <param name="Own">The members only the one has.</param>
/// <param name="Others">The members only the other has.</param>
internal sealed record ListPair(Enumeration One, Enumeration Other, int Shared, ImmutableArray<ListMember> Own, ImmutableArray<ListMember> Others)
{
    private const double MinLikeness = 0.3;

    /// <summary>Articles less alike may list things of two stories.</summary>
    public const double MinLikenessOfTied = 0.2;

    /// <summary>The pair of two lists that may conflict (<see cref="MayConflict"/>), where both share a member and at least one has another; else null.</summary>
    public static ListPair? Of(Enumeration one, Enumeration other)
    {
        bool[] isShared = new bool[one.Words.Length], isSharedThere = new bool[other.Words.Length];
        for (int i = 0; i < isShared.Length; i++)
        {
            for (int j = 0; j < isSharedThere.Length; j++)
            {
                if (one.Words[i].IsOneWith(other.Words[j], one.AreNames))
                    isShared[i] = isSharedThere[j] = true;
            }
        }

        if (!isShared.Contains(true))
            return null;
        ImmutableArray<ListMember> own = [.. one.Words.Where((_, i) => !isShared[i])];
        ImmutableArray<ListMember> others = [.. other.Words.Where((_, j) => !isSharedThere[j])];
        int shared = Math.Min(one.Members.Length - own.Length, other.Members.Length - others.Length);
        return shared == 0 || (own.IsEmpty && others.IsEmpty) ? null : new ListPair(one, other, shared, own, others);
    }

    /// <summary>
    /// Whether two lists of articles this much alike can conflict at all: lists of things do by what is told of them or by the noun for all
    /// of them only. Costs less than finding out what they share.
    /// </summary>
    /// <param name="one">An enumeration of the one article.</param>
    /// <param name="other">One of the other.</param>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public static bool MayConflict(Enumeration one, Enumeration other, double likeness) => likeness >= MinLikenessOfTied
        && one.AreNames == other.AreNames && !one.IsOpen && !other.IsOpen
        && (one.AreNames || (one.IsClosed && one.Members.Length >= 2) || (other.IsClosed && other.Members.Length >= 2) || HappeningMatch.AreOneAct(one.Happening, other.Happening) || HaveOneLabel(one, other) == true);

    /// <summary>Whether both list the same set, and its members exclude each other.</summary>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public bool IsConflict(double likeness)
    {
        if (Labels == false || (Own.IsEmpty && !One.IsClosed) || (Others.IsEmpty && !Other.IsClosed))
            return false;
        HappeningMatch match = HappeningMatch.Of(One.Happening, Other.Happening);
        bool oneAct = match.Act >= HappeningMatch.SameAct && match.Themes != false && match.Parts >= 0;
        if (Own.IsEmpty || Others.IsEmpty)
            return (match.Act >= HappeningMatch.SameAct && (match.Parts >= 1 || match.Context >= 1)) || (Shared >= 2 && (Own.IsEmpty ? One : Other).Members.Length == Shared);

        // What tells that one set is meant: the act and what it is done to, or most of the members.
        bool tied = (oneAct && (match.Parts >= 1 || Labels == true || Shared >= 2)) || (Labels == true && (Shared >= 2 || match.Act >= HappeningMatch.SameAct));
        if (tied)
            return HasUntold(Own, Other.Document) || HasUntold(Others, One.Document);
        return Own.Length == Others.Length && (One.AreNames ? likeness >= MinLikeness && !match.OtherPeople : oneAct && Shared >= 2)
            && HasUntold(Own, Other.Document) && HasUntold(Others, One.Document);
    }

    /// <summary>Whether both have one noun for all members; null where one has none.</summary>
    public bool? Labels => HaveOneLabel(One, Other);

    /// <summary>Whether two lists have the same members.</summary>
    public static bool HaveOneSet(Enumeration one, Enumeration other) =>
        HasAllOf(other, one) && HasAllOf(one, other);

    /// <summary>Whether a list has all members of another; both list names, or both things.</summary>
    public static bool HasAllOf(Enumeration list, Enumeration other)
    {
        foreach (ref readonly ListMember member in other.Words.AsSpan())
        {
            if (!list.Has(member))
                return false;
        }

        return true;
    }

    private static bool? HaveOneLabel(Enumeration one, Enumeration other) =>
        one.Label is null || other.Label is null ? null : one.Label == other.Label || EnglishModel.Default.AreSynonyms(one.Label, other.Label, PartOfSpeech.Noun);

    // Whether there is a member that an article does not speak of.
    private bool HasUntold(ImmutableArray<ListMember> members, Document document) => members.Any(member => !Speaks(document, member));

    private bool Speaks(Document document, ListMember member)
    {
        if (One.AreNames)
        {
            return member.Entity is not { } entity
                || document.Text.Contains(entity.Name, StringComparison.OrdinalIgnoreCase)
                || EntityTable.Of(document).Entities.Any(other => NameMatch.MayBeSame(entity, other));
        }

        return document.Tokens.Any(token => token.PartOfSpeech == PartOfSpeech.Noun && member.IsNear(token.Lemma));
    }
}
