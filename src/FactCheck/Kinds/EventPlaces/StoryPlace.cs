using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Two places of two articles of one story, with what tells that one happening is put there. Immutable.</summary>
/// <param name="One">A place of the one article.</param>
/// <param name="Other">A place of the other.</param>
/// <param name="Match">What the happenings have in common.</param>
internal sealed record StoryPlace(PlacedHappening One, PlacedHappening Other, HappeningMatch Match)
{
    private const double MinLikeness = 0.25, MinContext = 1;

    private const int MaxGap = 3;

    /// <summary>The pair, where both tell of one act or one thing.</summary>
    public static StoryPlace? Of(PlacedHappening one, PlacedHappening other)
    {
        bool oneThing = one.Noun is not null && one.Noun == other.Noun;
        return oneThing || HappeningMatch.AreOneAct(one.Happening, other.Happening)
            ? new StoryPlace(one, other, HappeningMatch.Of(one.Happening, other.Happening))
            : null;
    }

    private bool IsOneThing => One.Noun is not null && One.Noun == Other.Noun;

    /// <summary>Whether both may put it in one place: the same, or one inside the other.</summary>
    public bool Agrees => MayBeOne(One.Place, Other.Place);

    /// <summary>Whether the places exclude each other and enough tells that one happening is meant.</summary>
    /// <param name="likeness">How much the articles have in common, 0 to 1.</param>
    public bool IsConflict(double likeness)
    {
        if (Agrees || likeness < MinLikeness || Match.OtherPeople || (Match.Themes == false && !IsOneThing) || AreNested(One.Document) || AreNested(Other.Document))
            return false;
        bool known = One.Knows(Other.Place) || Other.Knows(One.Place);
        if (IsOneThing)
            return !known && One.IsDefinite && Other.IsDefinite;
        string[] acts = [.. One.Happening.Acts.Where(Other.Happening.Acts.Contains)];
        bool once = Array.Exists(acts, act => !Acts.Recurs(act));
        return acts.Length > 0 && (Match.Parts >= 1 ? !known || once : !known && ((once && !Match.OtherPeopleBeside) || Match.Parts >= 0) && Match.Context >= MinContext);
    }

    // "Orn, Vellland", "Orn in Vellland", or both in the sentence of one of them: the one lies in the other, or both are meant.
    private bool AreNested(Document document)
    {
        EntityTable table = EntityTable.Of(document);
        int sentence = -1, last = -1;
        bool one = false, other = false;
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];
            bool isOne = MayBeOne(entity, One.Place), isOther = MayBeOne(entity, Other.Place);
            if (!isOne && !isOther)
                continue;
            int at = document.SentenceOf(mention.First).Index;
            if (at != sentence)
                (sentence, one, other, last) = (at, false, false, -1);
            if (((isOne && other) || (isOther && one)) && (mention.First - last <= MaxGap || at == SentenceIn(document)))
                return true;
            (one, other, last) = (one || isOne, other || isOther, mention.End);
        }

        return false;
    }

    private int SentenceIn(Document document) => (ReferenceEquals(document, One.Document) ? One : Other).Happening.Sentence.Index;

    /// <summary>Whether a place belongs to both.</summary>
    public bool Shares(StoryPlace pair) => pair.One == One || pair.Other == Other || pair.One == Other || pair.Other == One;

    private static bool MayBeOne(NamedEntity place, NamedEntity other) => NameMatch.MayBeSame(place, other)
        || place.Joined.Contains(other.Joined, StringComparison.Ordinal) || other.Joined.Contains(place.Joined, StringComparison.Ordinal)
        || EnglishModel.Default.IsPartOf(place.Name, other.Name) || EnglishModel.Default.IsPartOf(other.Name, place.Name);
}
