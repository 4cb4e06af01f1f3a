using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Descriptions;

/// <summary>
/// Looks for one thing of a story that two articles name by two nouns of one sort: "8,600 nurses" and "8,600 doctors", "a tram line to the
/// harbour" and "a bus line to the harbour". A noun that the other article has as well is another thing. Thread-safe.
/// </summary>
internal sealed class StoryNouns : IClaimReviewer
{
    private const int Reach = 7;

    // So many rare words have to stand in both sentences beside the verb.
    private const int MinShared = 1;

    // The same without the verb.
    private const int MinSharedOfSentence = 2;

    // A figure or a thing that a text has more often may be of many.
    private const int Few = 2;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        Func<Document, List<int>> nouns = PerDocument.Once(NounsOf);
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            foreach ((int noun, int rival) in Pairs(nouns(one), one, StoryWords.Of(one), other, StoryWords.Of(other)).Concat(SiblingNames.Between(one, other)))
            {
                if (Report(claims, one, noun, other, rival) is { } comparison)
                    comparisons.Add(comparison);
            }
        }
    }

    private static List<(int Noun, int Other)> Pairs(List<int> nouns, Document one, StoryWords words, Document other, StoryWords others)
    {
        var pairs = new List<(int Noun, int Other)>();
        var found = new List<int>();
        var shared = new Dictionary<int, int>();
        int sharedOf = -1;
        foreach (int i in nouns)
        {
            Token noun = one.Tokens[i];
            found.Clear();
            AddCounted(one, i, words, other, others, found);
            NounsOfAge.Add(one, i, other, found);
            if (others.PlacesOf(noun.Lemma).IsEmpty)
            {
                int known = found.Count;
                AddNarrowed(one, i, words, other, others, found);
                AddInOnePlace(one, i, words, other, others, found);
                AddInOneSentence(one, i, words, other, SharedWith(one.SentenceOf(i)), found);
                for (int k = found.Count - 1; k >= known; k--)
                {
                    if (!words.PlacesOf(other.Tokens[found[k]].Lemma).IsEmpty)
                        found.RemoveAt(k);
                }
            }

            for (int k = 0; k < found.Count; k++)
            {
                int j = found[k];
                if (found.IndexOf(j) == k && IsNoun(other, j) && noun.Is(Morphology.Plural) == other.Tokens[j].Is(Morphology.Plural) && SiblingNouns.Are(noun.Lemma, other.Tokens[j].Lemma))
                    pairs.Add((i, j));
            }
        }

        return pairs;

        Dictionary<int, int> SharedWith(Sentence sentence)
        {
            if (sharedOf == sentence.Index)
                return shared;
            sharedOf = sentence.Index;
            shared.Clear();
            CountRareWords(one, sentence, words, other, others, shared);
            return shared;
        }
    }

    // How many rare words each sentence of the other article shares with a sentence.
    private static void CountRareWords(Document one, Sentence sentence, StoryWords words, Document other, StoryWords others, Dictionary<int, int> shared)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = one.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number) || words.PlacesOfWordAt(i).Length > Few)
                continue;
            ReadOnlySpan<int> places = others.PlacesOf(word.Lemma);
            if (places.Length > Few)
                continue;
            foreach (int place in places)
                shared[other.SentenceOf(place).Index] = shared.GetValueOrDefault(other.SentenceOf(place).Index) + 1;
        }
    }

    // Behind the same figure: "8,600 nurses".
    private static void AddCounted(Document one, int noun, StoryWords words, Document other, StoryWords others, List<int> found)
    {
        foreach (int child in one.Syntax.ChildrenOf(noun))
        {
            string figure = one.Tokens[child].Lemma;
            if (one.Tokens[child].Relation == DependencyRelation.NumericModifier && figure.Length >= 3 && char.IsAsciiDigit(figure[0]) && words.PlacesOf(figure).Length <= Few && others.PlacesOf(figure) is { Length: <= Few } places)
            {
                foreach (int place in places)
                {
                    if (other.Tokens[place] is { Relation: DependencyRelation.NumericModifier, Head: >= 0 and var counted })
                        found.Add(counted);
                }
            }
        }
    }

    // Before the same noun of the same thing: "a tram line to the harbour".
    private static void AddNarrowed(Document one, int noun, StoryWords words, Document other, StoryWords others, List<int> found)
    {
        Token word = one.Tokens[noun];
        if (word.Relation != DependencyRelation.Compound || word.Head < 0 || words.PlacesOfWordAt(word.Head).Length > Few)
            return;
        ReadOnlySpan<int> heads = others.PlacesOf(one.Tokens[word.Head].Lemma);
        if (heads.Length > Few)
            return;
        foreach (int head in heads)
        {
            if (!SharesBelow(one, word.Head, noun, other, head))
                continue;
            foreach (int child in other.Syntax.ChildrenOf(head))
            {
                if (other.Tokens[child].Relation == DependencyRelation.Compound)
                    found.Add(child);
            }
        }
    }

    // Beside the same verb, with the same name or rare thing around: "A bus took the choir of Lund home", "the choir of Lund was brought home by tram".
    private static void AddInOnePlace(Document one, int noun, StoryWords words, Document other, StoryWords others, List<int> found)
    {
        Token word = one.Tokens[noun];
        if (!IsPart(word.Relation) || word.Head < 0 || one.Tokens[word.Head].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun))
            return;
        string head = one.Tokens[word.Head].Lemma;
        if (LightVerbs.Contains(head) || ReportingVerbs.Contains(head) || words.PlacesOf(head).Length > Few)
            return;
        ReadOnlySpan<int> rivals = others.PlacesOf(head);
        if (rivals.Length > Few)
            return;
        foreach (int rival in rivals)
        {
            if (other.Tokens[rival].PartOfSpeech != one.Tokens[word.Head].PartOfSpeech)
                continue;
            foreach (int child in other.Syntax.ChildrenOf(rival))
            {
                if (other.Tokens[child].PartOfSpeech == PartOfSpeech.Noun && InOnePart(one, noun, other, child) && SharesRare(one, word.Head, noun, words, other, rival, child, others))
                    found.Add(child);
            }
        }
    }

    // In two sentences that share rare words: "took 43 patients to Lund by helicopter", "43 patients were moved to Lund by boat".
    private static void AddInOneSentence(Document one, int noun, StoryWords words, Document other, Dictionary<int, int> shared, List<int> found)
    {
        // The sorts of a noun cost a hundred times as much as the words around it.
        bool? isOfClearSort = null;
        foreach ((int index, int count) in shared)
        {
            if (count < MinSharedOfSentence || !(isOfClearSort ??= IsOfClearSort(one, noun)))
                continue;
            for (int j = other.Sentences[index].FirstToken; j < other.Sentences[index].EndToken; j++)
            {
                if (other.Tokens[j].PartOfSpeech == PartOfSpeech.Noun && other.Tokens[j].Relation is not DependencyRelation.Compound == one.Tokens[noun].Relation is not DependencyRelation.Compound
                    && words.PlacesOf(other.Tokens[j].Lemma).IsEmpty && IsOfClearSort(other, j))
                    found.Add(j);
            }
        }
    }

    // Things one can touch and kin: of what is thought or said one word may do for the other.
    private static bool IsOfClearSort(Document document, int noun)
    {
        string lemma = document.Tokens[noun].Lemma;
        return SiblingNouns.IsKin(lemma) ? document.Syntax.Child(noun, DependencyRelation.PossessiveModifier) >= 0 : SiblingNouns.IsConcrete(lemma);
    }

    private static bool IsPart(DependencyRelation relation) =>
        relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent or DependencyRelation.NominalModifier;

    // The subject of an active verb and "by", its object and the subject of the passive; the same preposition.
    private static bool InOnePart(Document one, int noun, Document other, int rival)
    {
        DependencyRelation relation = PartOf(one.Tokens[noun].Relation), counterpart = PartOf(other.Tokens[rival].Relation);
        return relation == counterpart && (relation is DependencyRelation.NominalSubject or DependencyRelation.Object || PrepositionOf(one, noun) == PrepositionOf(other, rival));
    }

    private static DependencyRelation PartOf(DependencyRelation relation) => relation switch
    {
        DependencyRelation.PassiveSubject => DependencyRelation.Object,
        DependencyRelation.ObliqueAgent => DependencyRelation.NominalSubject,
        _ => relation,
    };

    private static string? PrepositionOf(Document document, int token) =>
        document.Syntax.Child(token, DependencyRelation.Case) is >= 0 and var preposition ? document.Tokens[preposition].Lemma : null;

    // A name, or a noun that both hardly have elsewhere, in both sentences.
    private static bool SharesRare(Document one, int head, int noun, StoryWords words, Document other, int rival, int counterpart, StoryWords others)
    {
        Sentence sentence = one.SentenceOf(head), passage = other.SentenceOf(rival);
        int shared = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = one.Tokens[i];
            if (i == head || i == noun || word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number) || words.PlacesOfWordAt(i).Length > Few)
                continue;
            ReadOnlySpan<int> places = others.PlacesOf(word.Lemma);
            if (places.Length > Few)
                continue;
            foreach (int place in places)
            {
                if (place < passage.FirstToken || place >= passage.EndToken || place == rival || place == counterpart)
                    continue;
                shared++;
                break;
            }
        }

        return shared >= MinShared;
    }

    // "to the northern suburbs" hangs on both.
    private static bool SharesBelow(Document one, int head, int noun, Document other, int rival)
    {
        (int first, int end) = Around(one, head);
        (int otherFirst, int otherEnd) = Around(other, rival);
        for (int i = first; i < end; i++)
        {
            if (i == head || i == noun || one.Tokens[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective))
                continue;
            for (int j = otherFirst; j < otherEnd; j++)
            {
                if (j != rival && one.Tokens[i].Lemma == other.Tokens[j].Lemma)
                    return true;
            }
        }

        return false;
    }

    private static (int First, int End) Around(Document document, int head)
    {
        Sentence sentence = document.SentenceOf(head);
        return (Math.Max(sentence.FirstToken, head - Reach), Math.Min(sentence.EndToken, head + Reach));
    }

    private static List<int> NounsOf(Document document)
    {
        var nouns = new List<int>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (IsNoun(document, i))
                nouns.Add(i);
        }

        return nouns;
    }

    private static bool IsNoun(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && document.Tokens[token].Length > 2 && EntityTable.Of(document).MentionAt(token) < 0 && !IsAddressed(document, token);

    // "told reporters"
    private static bool IsAddressed(Document document, int token) => document.Tokens[token] is { Relation: DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique, Head: >= 0 and var verb }
        && document.Tokens[verb].Lemma is "tell" or "inform" or "brief";

    private static Comparison? Report(ClaimSet claims, Document one, int noun, Document other, int rival)
    {
        TextSpan word = one.SpanOf(noun, noun + 1);
        return claims.AnchorAt(one, one.SentenceOf(noun).Index, word) is not { } anchor ? null : Comparison.AgainstPassage(anchor, DescriptionRules.Sibling, $"one article says \"{one.TextOf(noun)}\", the other \"{other.TextOf(rival)}\" of the same", word, new Location(other, other.SpanOf(rival, rival + 1)), 0.5);
    }
}
