using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for words that no source has, nor a word for the same, where a source says the opposite of the same thing: "worsen
/// attendance" where the source has "improve attendance". Not thread-safe.
/// </summary>
internal sealed class UnsourcedOpposites(RelatedWords sources)
{
    // Words of the sentence that both have, besides the two.
    private const int FewestShared = 2;

    private const int Reach = 8, ShortestWord = 4;

    /// <summary>Adds the words whose opposite a source has in their place.</summary>
    public void Review(ClaimSet claims, Document rewrite, ICollection<Comparison> comparisons)
    {
        EntityTable names = EntityTable.Of(rewrite);
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            Token word = rewrite.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb) || word.Length < ShortestWord
                || LightVerbs.Contains(word.Lemma) || names.MentionAt(i) >= 0 || sources.Has(word) || Opposites.IsOfAge(rewrite, i))
                continue;
            if (Find(rewrite, i) is not (Document source, int instead) || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(i)) is not { } anchor)
                continue;
            TextSpan focus = rewrite.SpanOf(i);
            if (comparisons.Any(comparison => comparison.IsAbout(StatementRules.Opposite, rewrite, focus)))
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Opposite, $"the other text says \"{source.TextOf(instead)}\", the opposite", focus, new Location(source, source.SpanOf(instead)), 0.5));
        }
    }

    private (Document Source, int Instead)? Find(Document rewrite, int word)
    {
        (Document, int)? best = null;
        int most = 0;
        foreach (int index in Nearby(rewrite, word))
        {
            (Document source, Sentence sentence) = sources.Sentences[index];
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (!AreOpposites(rewrite, word, source, i) || Opposites.IsOfAge(source, i) || OppositeWording.IsOfTime(source, i) || EntityTable.Of(source).MentionAt(i) >= 0 || IsDenied(rewrite, word) != IsDenied(source, i) || !AreTied(rewrite, word, source, i) || MayBothBe(rewrite, word, source, i) || OppositeWording.IsCountered(rewrite, word, source, i) || OppositeWording.HasWord(source, i, rewrite, word) || OppositeWording.IsToldBeside(rewrite, word, source, i))
                    continue;
                int shared = SharedAround(rewrite, word, source, i);
                if (shared >= FewestShared && shared > most)
                    (best, most) = ((source, i), shared);
            }
        }

        return best;
    }

    // The sentences that have one of the words the word is tied to.
    private SortedSet<int> Nearby(Document rewrite, int word)
    {
        var found = new SortedSet<int>();
        foreach (int near in Things(rewrite, word))
        {
            foreach (int sentence in sources.SentencesWith(rewrite.Tokens[near]))
                found.Add(sentence);
        }

        return found;
    }

    // As lemmas, or as they are written: "best" and "worst", "adjusted" and "unadjusted".
    private static bool AreOpposites(Document rewrite, int word, Document source, int other)
    {
        Token said = rewrite.Tokens[word], rival = source.Tokens[other];
        if (rival.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
            return false;
        return Opposites.Are(said, rival)
            || (said.PartOfSpeech != rival.PartOfSpeech && (Opposites.Are(said.Lemma, rival.Lemma, said.PartOfSpeech) || Opposites.Are(said.Lemma, rival.Lemma, rival.PartOfSpeech)))
            || (said.PartOfSpeech == PartOfSpeech.Verb && rival.PartOfSpeech == PartOfSpeech.Verb && OppositeWords.Contains(PhrasalVerbs.WordOf(rewrite, word), PhrasalVerbs.WordOf(source, other)))
            || Opposites.Negates(rewrite.TextOf(word), source.TextOf(other)) || Opposites.Negates(source.TextOf(other), rewrite.TextOf(word));
    }

    private static bool IsDenied(Document document, int token)
    {
        int clause = document.Syntax.ClauseOf(token);
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if ((ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Negative) || document.Tokens[i].Lemma is "without" or "less" or "few") && document.Syntax.ClauseOf(i) == clause)
                return true;
        }

        return false;
    }

    // "captured soldiers" are freed; one attacks what another defends; who joined then will leave now.
    private static bool MayBothBe(Document rewrite, int word, Document source, int other)
    {
        Token said = rewrite.Tokens[word], rival = source.Tokens[other];
        if (said.PartOfSpeech != PartOfSpeech.Verb && rival.PartOfSpeech != PartOfSpeech.Verb)
            return false;
        if (said.Relation is DependencyRelation.AdjectivalModifier != rival.Relation is DependencyRelation.AdjectivalModifier)
            return true;
        if (said.PartOfSpeech != rival.PartOfSpeech)
            return false;
        ClauseReality own = new FrameReader(rewrite).Reality, others = new FrameReader(source).Reality;
        if (own.ModalityOf(word) != others.ModalityOf(other) && !own.IsBare(word) && !others.IsBare(other))
            return true;
        int doer = rewrite.Syntax.SubjectOf(word), counterpart = source.Syntax.SubjectOf(other);
        return doer >= 0 && counterpart >= 0 && IsNamed(rewrite.Tokens[doer]) && IsNamed(source.Tokens[counterpart]) && !AreOne(rewrite, doer, source, counterpart);
    }

    private static bool IsNamed(in Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    // Of the same thing: what rises or is raised, what is large.
    private static bool AreTied(Document rewrite, int word, Document source, int other)
    {
        foreach (int thing in Things(rewrite, word))
        {
            foreach (int rival in Things(source, other))
            {
                if (AreOne(rewrite, thing, source, rival))
                    return true;
            }
        }

        return false;
    }

    private static bool AreOne(Document rewrite, int thing, Document source, int rival)
    {
        NamedEntity? name = EntityTable.Of(rewrite).ReferentOf(thing), other = EntityTable.Of(source).ReferentOf(rival);
        return name is not null || other is not null
            ? name is not null && other is not null ? NameMatch.MayBeSame(name, other) : Describes(rewrite, thing, source, rival) || Describes(source, rival, rewrite, thing)
            : RelatedWords.AreRelated(rewrite.Tokens[thing], source.Tokens[rival]);
    }

    // "The prime minister", and Prime Minister Lund of the other text.
    private static bool Describes(Document document, int noun, Document other, int name) =>
        document.Tokens[noun].PartOfSpeech == PartOfSpeech.Noun && EntityTable.Of(document).ReferentOf(noun) is null && EntityTable.Of(other).NamedAt(name) is { } person
        && PersonDescription.Of(other).Any(description => description.Entity == person && description.IsBeside && description.Noun == document.Tokens[noun].Lemma);

    private static int SharedAround(Document rewrite, int word, Document source, int other)
    {
        int shared = 0;
        Sentence sentence = rewrite.SentenceOf(word), passage = source.SentenceOf(other);
        for (int i = Math.Max(sentence.FirstToken, word - Reach); i < Math.Min(sentence.EndToken, word + Reach + 1); i++)
        {
            if (i == word || !RelatedWords.IsContent(rewrite.Tokens[i]) || LightVerbs.Contains(rewrite.Tokens[i].Lemma))
                continue;
            for (int j = Math.Max(passage.FirstToken, other - Reach); j < Math.Min(passage.EndToken, other + Reach + 1); j++)
            {
                if (j != other && RelatedWords.IsContent(source.Tokens[j]) && RelatedWords.AreRelated(rewrite.Tokens[i], source.Tokens[j]))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    // What a word says something of, and what is told with that.
    private static IEnumerable<int> Things(Document document, int word)
    {
        foreach (int thing in FirstThings(document, word))
        {
            yield return thing;
            for (int i = thing + 1; i < document.Syntax.PhraseOf(thing).End; i++)
            {
                if (document.Tokens[i].Relation == DependencyRelation.Conjunct && document.Tokens[i].PartOfSpeech == document.Tokens[thing].PartOfSpeech)
                    yield return i;
            }
        }
    }

    // The object of a verb, or its subject where it has none; what a noun is a change of; what an adjective describes; the verb of an adverb.
    private static IEnumerable<int> FirstThings(Document document, int word)
    {
        Token token = document.Tokens[word];
        switch (token.PartOfSpeech)
        {
            case PartOfSpeech.Verb when token.Relation is DependencyRelation.AdjectivalModifier:
                return [token.Head];
            case PartOfSpeech.Verb:
                // "rose 22 percent": how much is no object.
                int thing = document.Syntax.Child(word, DependencyRelation.Object);
                if (thing < 0 || (thing > 0 && document.Tokens[thing - 1].PartOfSpeech == PartOfSpeech.Number))
                    thing = document.Syntax.SubjectOf(word);
                return thing < 0 ? [] : Requested(document, thing) is >= 0 and var requested ? [thing, requested] : [thing];
            case PartOfSpeech.Noun:
                return [.. BelowNoun(document, word)];
            case PartOfSpeech.Adjective when token.Relation is DependencyRelation.AdjectivalModifier && token.Head >= 0:
                return [token.Head];
            case PartOfSpeech.Adjective:
                return document.Syntax.SubjectOf(word) is >= 0 and var subject ? [subject] : [];
            default:
                return token.Head >= 0 ? [token.Head] : [];
        }
    }

    // "refused a motion for an order": the order.
    private static int Requested(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (child > noun && document.Tokens[child] is { Relation: DependencyRelation.NominalModifier, PartOfSpeech: PartOfSpeech.Noun } && document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma == "for")
                return child;
        }

        return -1;
    }

    private static List<int> BelowNoun(Document document, int noun)
    {
        var below = new List<int>();
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Compound or DependencyRelation.PossessiveModifier or DependencyRelation.AdjectivalModifier)
                below.Add(child);
        }

        return below;
    }
}
