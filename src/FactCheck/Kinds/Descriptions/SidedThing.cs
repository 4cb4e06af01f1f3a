using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Descriptions;

/// <summary>One side of a thing or a place that a text tells: "the left engine", "in western Kenya", "the shorter of the two runways". Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Word">The token that tells the side.</param>
/// <param name="Noun">The token of the thing or the place.</param>
/// <param name="Axis">Which two sides there are.</param>
/// <param name="Side">1 or -1.</param>
/// <param name="Place">The place; null for a thing, which is known by its noun.</param>
internal sealed record SidedThing(Document Document, int Word, int Noun, string Axis, int Side, NamedEntity? Place)
{
    // "the right-hand outer engine"
    private const int MaxGap = 4;

    /// <summary>The words to be shown.</summary>
    public TextSpan Span => Document.SpanOf(Math.Min(Word, Noun), Math.Max(Word, Noun) + 1);

    /// <summary>What a document tells so, in text order.</summary>
    public static List<SidedThing> Read(Document document)
    {
        var found = new List<SidedThing>();
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (table.MentionAt(i) < 0 && Sides.TryGet(document.TextOf(i), out (string Axis, int Side) side) && At(document, table, i, side) is { } thing)
                found.Add(thing);
        }

        return found;
    }

    private static SidedThing? At(Document document, EntityTable table, int word, (string Axis, int Side) side)
    {
        Sentence sentence = document.SentenceOf(word);
        bool compass = Sides.IsCompass(side.Axis);

        // "the east of Kenya", "the shorter of the two runways"
        if (word + 2 < sentence.EndToken && document.TextOf(word + 1) is "of")
        {
            int behind = word + 2 + (document.Tokens[word + 2].PartOfSpeech == PartOfSpeech.Determiner ? 1 : 0);
            if (compass)
                return behind < sentence.EndToken && table.NamedAt(behind) is { } whole && IsPlace(whole) && word > sentence.FirstToken && document.TextOf(word - 1) is "the" ? new(document, word, behind, side.Axis, side.Side, whole) : null;
            return behind + 1 < sentence.EndToken && document.TextOf(behind) is "two" && document.Tokens[behind + 1].PartOfSpeech == PartOfSpeech.Noun ? new(document, word, behind + 1, side.Axis, side.Side, null) : null;
        }

        // "Kenya's west"
        if (compass && word > sentence.FirstToken + 1 && document.TextOf(word - 1) is "'s" && table.NamedAt(word - 2) is { } owner && IsPlace(owner) && document.Tokens[word].PartOfSpeech == PartOfSpeech.Noun)
            return new(document, word, word - 2, side.Axis, side.Side, owner);
        if (document.Tokens[word].PartOfSpeech is not (PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.Adverb or PartOfSpeech.ProperNoun))
            return null;

        // "western Kenya", "the right-hand engine"
        for (int noun = word + 1; noun < Math.Min(sentence.EndToken, word + 1 + MaxGap); noun++)
        {
            Token next = document.Tokens[noun];
            if (compass && noun == word + 1 && table.NamedAt(noun) is { } place)
                return IsPlace(place) ? new(document, word, noun, side.Axis, side.Side, place) : null;
            bool last = noun + 1 >= sentence.EndToken || document.Tokens[noun + 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
            if (next.PartOfSpeech == PartOfSpeech.Noun && last && document.TextOf(noun) is not "hand")
                return !next.Is(Morphology.Plural) && IsDefinite(document, noun) && (SiblingNouns.IsConcrete(next.Lemma) || EnglishModel.Default.IsKindOf(next.Lemma, "body part", PartOfSpeech.Noun)) ? new(document, word, noun, side.Axis, side.Side, null) : null;
            if (!(next.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun || document.TextOf(noun) is "-"))
                return null;
        }

        return null;
    }

    private static bool IsPlace(NamedEntity entity) => entity.Country is not null || entity.Type == EntityType.Place;

    private static bool IsDefinite(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Relation == DependencyRelation.PossessiveModifier || (document.Tokens[child].Relation == DependencyRelation.Determiner && document.Tokens[child].Lemma == "the"))
                return true;
        }

        return false;
    }

    /// <summary>Whether two are sides of one thing or place.</summary>
    public bool IsOfOne(SidedThing other) => Axis == other.Axis
        && (Place is not null && other.Place is not null ? NameMatch.MayBeSame(Place, other.Place)
            : Place is null && other.Place is null && Document.Tokens[Noun].Lemma.Equals(other.Document.Tokens[other.Noun].Lemma, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether its text speaks of the thing elsewhere as of the only one, "the runway", "the same engine": of two carriageways or knees one is left, and
    /// the other right.
    /// </summary>
    public bool IsOneOfItsStory()
    {
        string lemma = Document.Tokens[Noun].Lemma;
        foreach (int place in StoryWords.Of(Document).PlacesOf(lemma))
        {
            if (place != Noun && Document.Tokens[place].PartOfSpeech == PartOfSpeech.Noun && !Document.Tokens[place].Is(Morphology.Plural) && IsDefinite(Document, place) && IsBare(place))
                return true;
        }

        return false;
    }

    // "the other engine", "the engine of the tug"
    private bool IsBare(int noun)
    {
        foreach (int child in Document.Syntax.ChildrenOf(noun))
        {
            if (Document.Tokens[child].Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier or DependencyRelation.NumericModifier or DependencyRelation.RelativeClause && Document.Tokens[child].Lemma != "same")
                return false;
        }

        return Document.Tokens[noun].Relation != DependencyRelation.Compound;
    }

    /// <summary>Whether nothing tells that the two are of other owners: "her left knee", "the left lane of the A4".</summary>
    public bool HasOneOwner(SidedThing other) => Owner is not { } owner || other.Owner is not { } rival || NameMatch.MayBeSame(owner, rival);

    private NamedEntity? Owner
    {
        get
        {
            EntityTable table = EntityTable.Of(Document);
            foreach (int child in Document.Syntax.ChildrenOf(Noun))
            {
                if (Document.Tokens[child].Relation is DependencyRelation.PossessiveModifier or DependencyRelation.NominalModifier && table.ReferentOf(child) is { } owner)
                    return owner;
            }

            return null;
        }
    }
}
