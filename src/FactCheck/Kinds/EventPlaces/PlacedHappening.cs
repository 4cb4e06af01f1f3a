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
            if (MonthNames.Contains(entity.Name) || ArticleDay.Named(document, mention.First) > 0)
                continue;
            int governor = GovernorOf(document, entity, mention.Head);

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

    // What the place is said of; -1 where it is said of nothing.
    private static int GovernorOf(Document document, NamedEntity entity, int head)
    {
        // "from Orn, where she was born"
        if (entity.Type != EntityType.Event && ClauseWithWhere(document, head) is >= 0 and var clause)
            return clause;
        int preposition = document.Syntax.Child(head, DependencyRelation.Case);
        if (preposition < 0)
            return -1;
        if (MayBePlace(entity, document.TextOf(preposition)))
            return Told(document, head);

        // "in the castle of Orn": what happens in the castle happens in Orn.
        int site = document.Tokens[head].Head;
        return document.TextOf(preposition) is "of" && site >= 0 && entity.Type is not (EntityType.Person or EntityType.Event) && document.Tokens[site].PartOfSpeech == PartOfSpeech.Noun && IsSite(document.Tokens[site].Lemma)
            && document.Syntax.Child(site, DependencyRelation.Case) is >= 0 and var at && document.TextOf(at) is "in" or "In" or "at" or "At" or "near" or "Near"
            ? Told(document, site) : -1;
    }

    // "In Orn they signed it, he said": the parse may hang the place on "said".
    private static int Told(Document document, int place)
    {
        int governor = document.Tokens[place].Head;
        if (governor <= place || !ReportingVerbs.Contains(document.Tokens[governor].Lemma))
            return governor;
        foreach (int child in document.Syntax.ChildrenOf(governor))
        {
            if (child > place && child < governor && document.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.Parataxis)
                return child;
        }

        return governor;
    }

    private static int ClauseWithWhere(Document document, int head)
    {
        foreach (int child in document.Syntax.ChildrenOf(head))
        {
            if (document.Tokens[child].Relation is not (DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause))
                continue;
            foreach (int word in document.Syntax.ChildrenOf(child))
            {
                if (document.TextOf(word) is "where")
                    return child;
            }
        }

        return -1;
    }

    private static bool IsSite(string noun) => EnglishModel.Default.IsKindOf(noun, "structure", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(noun, "location", PartOfSpeech.Noun);

    /// <summary>The noun of the thing; null where the place hangs on an act.</summary>
    public string? Noun => IsThing ? Document.Tokens[Happening.Token].Lemma : null;

    /// <summary>Whether the thing is a certain one: "the house", "her house".</summary>
    public bool IsDefinite => Document.Syntax.Child(Happening.Token, DependencyRelation.PossessiveModifier) >= 0
        || (Document.Syntax.Child(Happening.Token, DependencyRelation.Determiner) is >= 0 and var the && Document.Tokens[the].Lemma == "the");

    /// <summary>Whether the article speaks of another place too, so that the two may be told apart or lie in one another.</summary>
    public bool Knows(NamedEntity place) => EntityTable.Of(Document).Entities.Any(entity => NameMatch.MayBeSame(entity, place))
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
