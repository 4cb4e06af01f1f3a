using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for what the sources tell of somebody's brother, deputy or firm and the rewrite of themselves, or the other way round: "Dahl's
/// brother was killed", "Dahl was killed". Stateless.
/// </summary>
internal static class OwnersAsActors
{
    // The verb itself and one word more of what is told.
    private const int MinShared = 1;

    private const double MinShare = 0.5;

    /// <summary>Adds the acts that are told of the owner for the owned.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        List<ToldAct>? sources = null;
        foreach (ToldAct told in ToldAct.Read(rewrite))
        {
            if (LightVerbs.Contains(told.Word) && !ReportingVerbs.Contains(told.Word))
                continue;
            foreach (ArgumentRole role in (ReadOnlySpan<ArgumentRole>)[ArgumentRole.Agent, ArgumentRole.Patient])
            {
                if (PersonOf(told, role) is not { Argument: { } here } actor)
                    continue;
                sources ??= [.. claims.Sources.SelectMany(ToldAct.Read)];
                if (Other(told, role, actor, sources) is not var (other, there))
                    continue;
                TextSpan focus = SpanOf(rewrite, here);
                if (comparisons.Any(comparison => comparison.IsAbout(StatementRules.Participant, rewrite, focus)) || claims.AnchorAt(rewrite, rewrite.SentenceOf(told.Verb).Index, focus, StatementKind.Is) is not { } anchor)
                    continue;
                string person = actor.Person.Name;
                comparisons.Add(Comparison.AgainstPassage(
                    anchor,
                    StatementRules.Participant,
                    actor.Owned is null ? $"the other text tells it of the {there.Lemma} of {person}, not of {person}" : $"the other text tells it of {person}, not of the {here.Lemma}",
                    focus,
                    new Location(other.Document, SpanOf(other.Document, there)),
                    0.6));
            }
        }
    }

    private static (ToldAct Other, Argument There)? Other(ToldAct told, ArgumentRole role, Actor actor, List<ToldAct> sources)
    {
        (ToldAct, Argument)? found = null;
        foreach (ToldAct other in sources)
        {
            if (other.Word != told.Word && !RelatedWords.AreRelated(told.Document.Tokens[told.Verb], other.Document.Tokens[other.Verb]))
                continue;

            // Of both, of either, or of somebody who is not known.
            if (other.Arguments.Any(argument => argument.Role == role && (argument.IsOpen || IsActor(actor, other, argument))))
                return null;
            if (PersonOf(other, role) is not { } rival || rival.Owned is null == actor.Owned is null || !NameMatch.MayBeSame(rival.Person, actor.Person) || other.Word != told.Word || !SharesWords(told, other, role))
                continue;
            if (ToldOn.Is(other.Document, other.Document.SentenceOf(other.Verb).Index))
                return null;
            found ??= (other, rival.Argument);
        }

        return found;
    }

    private static bool IsActor(Actor actor, ToldAct other, Argument argument)
    {
        if (actor.Owned is not { } owned)
            return argument.Entity is { } entity ? NameMatch.MayBeSame(entity, actor.Person) : IsDescription(argument);
        return argument.Lemma == owned || (argument.Entity is null && ArgumentMatch.AreAlike(argument.Lemma, owned, PartOfSpeech.Noun)) || (argument.Entity is null && IsDescription(argument) && argument.Lemma != actor.Argument.Lemma && OwnerOf(other.Document, argument) is null)
            || (argument.Entity is { } named && !NameMatch.MayBeSame(named, actor.Person));
    }

    // "the minister", "a 40-year-old man": it may be the one named.
    private static bool IsDescription(Argument argument) => argument.PartOfSpeech == PartOfSpeech.Noun && !IsOwned(argument.Lemma) && EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun);

    private static bool SharesWords(ToldAct told, ToldAct other, ArgumentRole role)
    {
        var words = told.WordsBut(role);
        var others = other.WordsBut(role);
        int shared = words.Count(word => others.Any(rival => RelatedWords.AreRelated(told.Document.Tokens[word], other.Document.Tokens[rival])));
        return shared >= MinShared && shared >= MinShare * words.Length;
    }

    // Who takes a part: somebody named, or what is somebody's own.
    private static Actor? PersonOf(ToldAct act, ArgumentRole role)
    {
        // "was fined 3,000 euros": both are patients, the subject is meant.
        var all = act.In(role);
        Argument? argument = all.Length == 1 ? all[0] : all.FirstOrDefault(one => act.Document.Tokens[one.Token].Relation == DependencyRelation.PassiveSubject);
        if (argument is null || !IsAt(act, argument) || act.Document.Syntax.Child(argument.Token, DependencyRelation.Conjunct) >= 0)
            return null;
        if (argument.Entity is { Person: not null } person && argument.IsNamed && person.Country is null)
            return new Actor(argument, person, null);
        if (!IsOwned(argument.Lemma) || argument.PartOfSpeech != PartOfSpeech.Noun || act.Document.Tokens[argument.Token].Is(Morphology.Plural) || RelationNouns.SpeaksFor(argument.Lemma))
            return null;
        return OwnerOf(act.Document, argument) is { Person: not null } owner ? new Actor(argument, owner, argument.Lemma) : null;
    }

    private static bool IsAt(ToldAct act, Argument argument) => act.Document.Tokens[argument.Token].Head == act.Verb;

    private static bool IsOwned(string noun) => KinWords.Tells(noun) || (RelationNouns.Contains(noun) && EnglishModel.Default.IsKindOf(noun, "person", PartOfSpeech.Noun)) || noun == "company" || EnglishModel.Default.IsKindOf(noun, "company", PartOfSpeech.Noun);

    // "Dahl's brother", "the brother of Dahl"; a pronoun may be anybody's.
    private static NamedEntity? OwnerOf(Document document, Argument argument)
    {
        EntityTable table = EntityTable.Of(document);
        foreach (int child in document.Syntax.ChildrenOf(argument.Token))
        {
            if (document.Tokens[child].Relation == DependencyRelation.PossessiveModifier && table.NamedAt(child) is { } owner)
                return owner;
            if (document.Tokens[child].Relation == DependencyRelation.NominalModifier && document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma == "of")
                return table.NamedAt(child);
        }

        return null;
    }

    private static TextSpan SpanOf(Document document, Argument argument)
    {
        EntityTable table = EntityTable.Of(document);
        if (table.MentionAt(argument.Token) is >= 0 and var mention)
            return table.SpanOf(table.Mentions[mention]);
        int first = argument.Token;
        while (first > 0 && document.Tokens[first - 1].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Punctuation) && document.Syntax.IsBelow(first - 1, argument.Token))
            first--;
        return document.SpanOf(first, argument.Token + 1);
    }

    private sealed record Actor(Argument Argument, NamedEntity Person, string? Owned);
}
