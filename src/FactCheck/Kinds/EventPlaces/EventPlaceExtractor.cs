using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.EventPlaces;

/// <summary>Finds "the OPEC summit held in Vienna", "the Vienna summit", "the summit opened in Vienna". Thread-safe.</summary>
internal sealed class EventPlaceExtractor : IClaimExtractor<EventPlaceClaim>
{
    /// <inheritdoc/>
    public IEnumerable<EventPlaceClaim> Extract(ClaimKind kind, Document document)
    {
        HashSet<int> places = PlaceTokens(document);
        if (places.Count == 0)
            yield break;
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = document.Tokens[i];
                if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || token.Is(Morphology.Plural)
                    || !EventNouns.Contains(token.Lemma) || IsAnother(document, i) || PlaceOf(document, sentence, i, places) is not { } place)
                    continue;
                yield return ToClaim(kind, document, sentence, i, place);
            }
        }
    }

    private static EventPlaceClaim ToClaim(ClaimKind kind, Document document, Sentence sentence, int noun, (int First, int End) place)
    {
        string lemma = document.Tokens[noun].Lemma.ToUpperInvariant();
        int first = Math.Min(noun, place.First);
        int end = Math.Max(noun + 1, place.End);
        string name = document.SpanOf(place.First, place.End).Of(document.Text).ToString();
        return new EventPlaceClaim(kind, document, document.SpanOf(first, end), sentence.Index)
        {
            Event = lemma,
            Names = NamesOf(document, sentence, noun, place),
            Place = name,
            PlaceSpan = document.SpanOf(place.First, place.End),
            IsNext = IsNext(document, noun),
            Keys = IsNext(document, noun) ? [$"v:{lemma}", "v:next"] : [$"v:{lemma}"],
        };
    }

    /// <summary>
    /// The tokens that name places: those the engine found, and every mention of a name that somewhere follows "in". What follows "in" may
    /// be a month or a body too; months are left out, and bodies are not what events are held in.
    /// </summary>
    private static HashSet<int> PlaceTokens(Document document)
    {
        var tokens = new HashSet<int>();
        foreach (EntityMention mention in document.Entities)
        {
            for (int i = mention.First; mention.Type == EntityType.Place && i < mention.End; i++)
            {
                if (IsName(document, i))
                    tokens.Add(i);
            }
        }

        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (IsName(document, i) && document.TextOf(i - 1) is "in" && !IsAcronym(document.TextOf(i)))
                words.Add(document.TextOf(i).ToString());
        }

        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (IsName(document, i) && words.Contains(document.TextOf(i).ToString()))
                tokens.Add(i);
        }

        return tokens;
    }

    private static bool IsName(Document document, int token) => char.IsUpper(document.TextOf(token)[0])
        && document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.X
        && !NumberContexts.Months.Contains(document.TextOf(token));

    private static bool IsAcronym(ReadOnlySpan<char> text) => text.Length >= 2 && !text.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>The place of the event: before the noun, in a phrase on the noun or its participle, or on the verb it is the subject of.</summary>
    private static (int First, int End)? PlaceOf(Document document, Sentence sentence, int noun, HashSet<int> places)
    {
        for (int i = noun - 1; i >= sentence.FirstToken && document.Tokens[i].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective; i--)
        {
            if (places.Contains(i) && document.Syntax.IsBelow(i, noun))
                return Whole(document, sentence, i, places);
        }

        // "summit held in Vienna": the participle directly behind the noun, whatever it was attached to.
        int next = noun + 1;
        if (next + 2 < sentence.EndToken && document.Tokens[next].PartOfSpeech == PartOfSpeech.Verb
            && IsIn(document, next + 1) && places.Contains(next + 2))
            return Whole(document, sentence, next + 2, places);
        if (next + 1 < sentence.EndToken && IsIn(document, next) && places.Contains(next + 1))
            return Whole(document, sentence, next + 1, places);

        // "the next meeting, in Vienna,"
        if (next + 2 < sentence.EndToken && document.TextOf(next) is "," && IsIn(document, next + 1) && places.Contains(next + 2) && IsNext(document, noun))
            return Whole(document, sentence, next + 2, places);
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Relation is DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause
                && PlacePhrase(document, sentence, child, places) is { } inside)
                return inside;
            if (document.Tokens[child].Relation == DependencyRelation.NominalModifier && places.Contains(child) && HasIn(document, child))
                return Whole(document, sentence, child, places);
        }

        int verb = document.Tokens[noun].Head;
        return verb >= 0 && document.Tokens[noun].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject
            ? PlacePhrase(document, sentence, verb, places)
            : null;
    }

    private static (int First, int End)? PlacePhrase(Document document, Sentence sentence, int verb, HashSet<int> places)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child].Relation == DependencyRelation.Oblique && places.Contains(child) && HasIn(document, child))
                return Whole(document, sentence, child, places);
        }

        return null;
    }

    private static (int First, int End) Whole(Document document, Sentence sentence, int token, HashSet<int> places)
    {
        int first = token;
        int end = token + 1;
        while (first > sentence.FirstToken && places.Contains(first - 1))
            first--;
        while (end < sentence.EndToken && places.Contains(end))
            end++;
        return (first, end);
    }

    /// <summary>The other names in the event's phrase, in upper case, and the name it is "of".</summary>
    private static ImmutableArray<string> NamesOf(Document document, Sentence sentence, int noun, (int First, int End) place)
    {
        var names = new List<string>();
        int i = noun - 1;
        while (i >= sentence.FirstToken && document.Tokens[i].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective)
        {
            int end = i + 1;
            while (i >= sentence.FirstToken && char.IsUpper(document.TextOf(i)[0]) && document.Tokens[i].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun && (i < place.First || i >= place.End))
                i--;
            if (end > i + 1)
                names.Add(document.SpanOf(i + 1, end).Of(document.Text).ToString());
            else
                i--;
        }

        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>"The previous summit", "next year's conference": another one of its series.</summary>
    private static bool IsAnother(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Lemma.ToLowerInvariant() is "previous" or "last" or "earlier" or "another" or "separate" or "any" or "every" or "each")
                return true;
        }

        return false;
    }

    private static bool IsNext(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.TextOf(child) is "next" or "Next")
                return true;
        }

        return false;
    }

    private static bool IsIn(Document document, int token) => document.TextOf(token) is "in" or "at";

    private static bool HasIn(Document document, int noun)
    {
        int mark = document.Syntax.Child(noun, DependencyRelation.Case);
        return mark >= 0 && IsIn(document, mark);
    }
}
