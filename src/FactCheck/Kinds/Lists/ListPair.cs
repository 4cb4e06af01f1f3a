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
internal sealed record ListPair(Enumeration One, Enumeration Other, int Shared, ImmutableArray<int> Own, ImmutableArray<int> Others)
{
    private const double MinLikeness = 0.3, MinLikenessOfTied = 0.22;

    /// <summary>The pair, where both share a member and at least one has another; else null.</summary>
    public static ListPair? Of(Enumeration one, Enumeration other)
    {
        if (one.AreNames != other.AreNames || one.IsOpen || other.IsOpen)
            return null;
        ImmutableArray<int> own = [.. one.Members.Where(member => !other.Members.Any(rival => AreOne(one, member, other, rival)))];
        ImmutableArray<int> others = [.. other.Members.Where(rival => !one.Members.Any(member => AreOne(one, member, other, rival)))];
        int shared = Math.Min(one.Members.Length - own.Length, other.Members.Length - others.Length);
        return shared == 0 || (own.IsEmpty && others.IsEmpty) ? null : new ListPair(one, other, shared, own, others);
    }

    /// <summary>Whether both list the same set, and its members exclude each other.</summary>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public bool IsConflict(double likeness)
    {
        HappeningMatch match = HappeningMatch.Of(One.Happening, Other.Happening);
        if (Labels == false || likeness < MinLikenessOfTied)
            return false;
        bool oneAct = match.Act >= HappeningMatch.SameAct && match.Themes != false && match.Parts >= 0;
        if (Own.IsEmpty || Others.IsEmpty)
            return (Own.IsEmpty ? One : Other).IsClosed && match.Act >= HappeningMatch.SameAct && (match.Parts >= 1 || match.Context >= 1);
        bool own = Own.Any(member => !Speaks(Other.Document, One.Document, member, One.AreNames));
        bool others = Others.Any(member => !Speaks(One.Document, Other.Document, member, One.AreNames));

        // What tells that one set is meant: the act and what it is done to, or most of the members.
        bool tied = (oneAct && (match.Parts >= 1 || Labels == true || Shared >= 2)) || (Labels == true && (Shared >= 2 || match.Act >= HappeningMatch.SameAct));
        if (tied)
            return own || others;
        return own && others && Own.Length == Others.Length && (One.AreNames ? likeness >= MinLikeness && !match.OtherPeople : oneAct && Shared >= 2);
    }

    /// <summary>Whether both have one noun for all members; null where one has none.</summary>
    public bool? Labels => One.Label is null || Other.Label is null ? null : One.Label == Other.Label || EnglishModel.Default.AreSynonyms(One.Label, Other.Label, PartOfSpeech.Noun);

    /// <summary>Whether two lists have the same members.</summary>
    public static bool HaveOneSet(Enumeration one, Enumeration other) =>
        one.Members.All(member => other.Members.Any(rival => AreOne(one, member, other, rival))) && other.Members.All(rival => one.Members.Any(member => AreOne(one, member, other, rival)));

    private static bool AreOne(Enumeration one, int member, Enumeration other, int rival)
    {
        Token word = one.Document.Tokens[member], counter = other.Document.Tokens[rival];
        if (one.AreNames)
            return EntityTable.Of(one.Document).NamedAt(member) is { } entity && EntityTable.Of(other.Document).NamedAt(rival) is { } named && NameMatch.MayBeSame(NameMatch.Compare(entity, named));
        return word.Lemma == counter.Lemma || EnglishModel.Default.AreSynonyms(word.Lemma, counter.Lemma, PartOfSpeech.Noun)
            || EnglishModel.Default.IsKindOf(word.Lemma, counter.Lemma, PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(counter.Lemma, word.Lemma, PartOfSpeech.Noun);
    }

    private static bool Speaks(Document document, Document of, int member, bool isName)
    {
        if (isName)
        {
            return EntityTable.Of(of).NamedAt(member) is not { } entity
                || EntityTable.Of(document).Entities.Any(other => NameMatch.MayBeSame(NameMatch.Compare(entity, other)))
                || document.Text.Contains(entity.Name, StringComparison.OrdinalIgnoreCase);
        }

        string lemma = of.Tokens[member].Lemma;
        return document.Tokens.Any(token => token.PartOfSpeech == PartOfSpeech.Noun && (token.Lemma == lemma
            || EnglishModel.Default.AreSynonyms(token.Lemma, lemma, PartOfSpeech.Noun) || EnglishModel.Default.Similarity(token.Lemma, PartOfSpeech.Noun, lemma, PartOfSpeech.Noun) >= 0.6));
    }
}
