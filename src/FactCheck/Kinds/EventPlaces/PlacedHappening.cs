using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>A place of an article with what is told to be there. Immutable.</summary>
/// <param name="Place">The place.</param>
/// <param name="First">Index of the first token of its name.</param>
/// <param name="End">Index after the last token of its name.</param>
/// <param name="IsThing">Whether the place hangs on a thing: "the house in Orn".</param>
/// <param name="Happening">What happens there.</param>
internal sealed record PlacedHappening(NamedEntity Place, int First, int End, bool IsThing, Happening Happening)
{
    /// <summary>The document.</summary>
    public Document Document => Happening.Document;

    /// <summary>The name as written.</summary>
    public string Words => Document.SpanOf(First, End).Of(Document.Text).ToString();

    /// <summary>The places of a document with what is told to be there, in text order.</summary>
    public static List<PlacedHappening> Read(Document document)
    {
        var found = new List<PlacedHappening>();
        EntityTable table = EntityTable.Of(document);
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];
            int preposition = document.Syntax.Child(mention.Head, DependencyRelation.Case);
            if (preposition < 0 || !MayBePlace(entity, document.TextOf(preposition)) || MonthNames.Contains(entity.Name) || ArticleDay.Named(document, mention.First) > 0)
                continue;
            int governor = document.Tokens[mention.Head].Head;

            // "in the town of Orn", "in the old castle of Orn"
            if (governor < 0 || document.Tokens[governor].PartOfSpeech == PartOfSpeech.ProperNoun || IsOfSeries(document, mention.Head))
                continue;
            Happening happening = HappeningReader.Read(document, governor, mention.First, mention.End);
            if (happening.IsNegated)
                continue;
            bool thing = document.Tokens[governor].PartOfSpeech == PartOfSpeech.Noun && happening.Token == governor && !HappeningReader.EventOfItsOwn(document, governor);
            found.Add(new PlacedHappening(entity, mention.First, mention.End, thing, happening));
        }

        return found;
    }

    /// <summary>The noun of the thing; null where the place hangs on an act.</summary>
    public string? Noun => IsThing ? Document.Tokens[Happening.Token].Lemma : null;

    /// <summary>Whether the thing is a certain one: "the house", "her house".</summary>
    public bool IsDefinite => Document.Syntax.Child(Happening.Token, DependencyRelation.PossessiveModifier) >= 0
        || (Document.Syntax.Child(Happening.Token, DependencyRelation.Determiner) is >= 0 and var the && Document.Tokens[the].Lemma == "the");

    /// <summary>Whether the article speaks of another place too, so that the two may be told apart or lie in one another.</summary>
    public bool Knows(NamedEntity place) => EntityTable.Of(Document).Entities.Any(entity => NameMatch.MayBeSame(NameMatch.Compare(entity, place)))
        || Document.Text.Contains(place.Name, StringComparison.OrdinalIgnoreCase);

    // Nobody is in a person of one word, whatever the tagger takes the name for.
    private static bool MayBePlace(NamedEntity entity, ReadOnlySpan<char> preposition) => entity.Type != EntityType.Event && (preposition switch
    {
        "in" or "In" or "near" or "Near" => entity.Type != EntityType.Person || entity.Words.Length == 1,
        "at" or "At" or "outside" or "off" => entity.Type is EntityType.Place or EntityType.Other,
        _ => false,
    });

    // "in Orn and Vell"
    private static bool IsOfSeries(Document document, int token) => document.Tokens[token].Relation == DependencyRelation.Conjunct || document.Syntax.Child(token, DependencyRelation.Conjunct) >= 0;
}
