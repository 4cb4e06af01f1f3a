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

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        var words = new Dictionary<Document, ILookup<string, int>>();
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            foreach ((int noun, int rival) in Pairs(one, WordsOf(one, words), other, WordsOf(other, words)).Concat(SiblingNames.Between(one, other)))
            {
                if (Report(claims, one, noun, other, rival) is { } comparison)
                    comparisons.Add(comparison);
            }
        }
    }

    private static ILookup<string, int> WordsOf(Document document, Dictionary<Document, ILookup<string, int>> words)
    {
        if (!words.TryGetValue(document, out ILookup<string, int>? places))
            words.Add(document, places = Enumerable.Range(0, document.Tokens.Length).ToLookup(i => document.Tokens[i].Lemma, StringComparer.OrdinalIgnoreCase));
        return places;
    }

    private static List<(int Noun, int Other)> Pairs(Document one, ILookup<string, int> words, Document other, ILookup<string, int> others)
    {
        var pairs = new List<(int Noun, int Other)>();
        var found = new List<int>();
        (int Sentence, Dictionary<int, int> Shared) last = (-1, []);
        for (int i = 0; i < one.Tokens.Length; i++)
        {
            Token noun = one.Tokens[i];
            if (!IsNoun(one, i))
                continue;
            found.Clear();
            found.AddRange(Counted(one, i, words, other, others));
            found.AddRange(OfOneAge(one, i, other));
            if (!others.Contains(noun.Lemma))
            {
                int known = found.Count;
                found.AddRange(Narrowed(one, i, words, other, others));
                found.AddRange(InOnePlace(one, i, words, other, others));
                found.AddRange(InOneSentence(one, i, words, other, SharedWith(one.SentenceOf(i))));
                for (int k = found.Count - 1; k >= known; k--)
                {
                    if (words.Contains(other.Tokens[found[k]].Lemma))
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
            if (last.Sentence != sentence.Index)
                last = (sentence.Index, RareWordsIn(one, sentence, words, other, others));
            return last.Shared;
        }
    }

    // How many rare words each sentence of the other article shares with a sentence.
    private static Dictionary<int, int> RareWordsIn(Document one, Sentence sentence, ILookup<string, int> words, Document other, ILookup<string, int> others)
    {
        var shared = new Dictionary<int, int>();
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = one.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number) || words[word.Lemma].Count() > Few || others[word.Lemma].Count() > Few)
                continue;
            foreach (int place in others[word.Lemma])
                shared[other.SentenceOf(place).Index] = shared.GetValueOrDefault(other.SentenceOf(place).Index) + 1;
        }

        return shared;
    }

    // "a girl of 12", "the 12-year-old boy": opposites of one age.
    private static IEnumerable<int> OfOneAge(Document one, int noun, Document other)
    {
        if (AgeOf(one, noun) is not { } age)
            yield break;
        for (int j = 0; j < other.Tokens.Length; j++)
        {
            if (other.Tokens[j].PartOfSpeech == PartOfSpeech.Noun && Opposites.Are(one.Tokens[noun].Lemma, other.Tokens[j].Lemma, PartOfSpeech.Noun) && AgeOf(other, j) == age
                && !Enumerable.Range(0, other.Tokens.Length).Any(k => other.Tokens[k].Lemma == one.Tokens[noun].Lemma && AgeOf(other, k) == age)
                && !Enumerable.Range(0, one.Tokens.Length).Any(k => one.Tokens[k].Lemma == other.Tokens[j].Lemma && AgeOf(one, k) == age))
                yield return j;
        }
    }

    private static string? AgeOf(Document document, int noun)
    {
        if (document.Tokens[noun].PartOfSpeech != PartOfSpeech.Noun)
            return null;
        for (int i = Math.Max(0, noun - 6); i < Math.Min(document.Tokens.Length, noun + 4); i++)
        {
            if (document.Tokens[i].PartOfSpeech != PartOfSpeech.Number || !char.IsAsciiDigit(document.TextOf(i)[0]) || document.Tokens[i].Length > 2)
                continue;
            bool before = i < noun && document.Text.AsSpan(document.Tokens[i].End).StartsWith("-year-old", StringComparison.Ordinal);
            bool behind = i > noun && (document.TextOf(i - 1) is "of" or "aged") && i - noun <= 2;
            if (before || behind)
                return Meaning.IsKindOf(document.Tokens[noun].Lemma, "person", PartOfSpeech.Noun) ? document.TextOf(i).ToString() : null;
        }

        return null;
    }

    // Behind the same figure: "8,600 nurses".
    private static IEnumerable<int> Counted(Document one, int noun, ILookup<string, int> words, Document other, ILookup<string, int> others)
    {
        foreach (int child in one.Syntax.ChildrenOf(noun))
        {
            string figure = one.Tokens[child].Lemma;
            if (one.Tokens[child].Relation == DependencyRelation.NumericModifier && figure.Length >= 3 && char.IsAsciiDigit(figure[0]) && words[figure].Count() <= Few && others[figure].Count() <= Few)
            {
                foreach (int place in others[figure])
                {
                    if (other.Tokens[place] is { Relation: DependencyRelation.NumericModifier, Head: >= 0 and var counted })
                        yield return counted;
                }
            }
        }
    }

    // Before the same noun of the same thing: "a tram line to the harbour".
    private static IEnumerable<int> Narrowed(Document one, int noun, ILookup<string, int> words, Document other, ILookup<string, int> others)
    {
        Token word = one.Tokens[noun];
        if (word.Relation != DependencyRelation.Compound || word.Head < 0 || words[one.Tokens[word.Head].Lemma].Count() > Few)
            yield break;
        foreach (int head in others[one.Tokens[word.Head].Lemma])
        {
            if (others[one.Tokens[word.Head].Lemma].Count() > Few || !SharesBelow(one, word.Head, noun, other, head))
                continue;
            foreach (int child in other.Syntax.ChildrenOf(head))
            {
                if (other.Tokens[child].Relation == DependencyRelation.Compound)
                    yield return child;
            }
        }
    }

    // Beside the same verb, with the same name or rare thing around: "A bus took the choir of Lund home", "the choir of Lund was brought home by tram".
    private static IEnumerable<int> InOnePlace(Document one, int noun, ILookup<string, int> words, Document other, ILookup<string, int> others)
    {
        Token word = one.Tokens[noun];
        if (!IsPart(word.Relation) || word.Head < 0 || one.Tokens[word.Head].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun))
            yield break;
        string head = one.Tokens[word.Head].Lemma;
        if (LightVerbs.Contains(head) || ReportingVerbs.Contains(head) || words[head].Count() > Few)
            yield break;
        foreach (int rival in others[head])
        {
            if (others[head].Count() > Few || other.Tokens[rival].PartOfSpeech != one.Tokens[word.Head].PartOfSpeech)
                continue;
            foreach (int child in other.Syntax.ChildrenOf(rival))
            {
                if (other.Tokens[child].PartOfSpeech == PartOfSpeech.Noun && InOnePart(one, noun, other, child) && SharesRare(one, word.Head, noun, words, other, rival, child, others))
                    yield return child;
            }
        }
    }

    // In two sentences that share rare words: "took 43 patients to Lund by helicopter", "43 patients were moved to Lund by boat".
    private static IEnumerable<int> InOneSentence(Document one, int noun, ILookup<string, int> words, Document other, Dictionary<int, int> shared)
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
                    && !words.Contains(other.Tokens[j].Lemma) && IsOfClearSort(other, j))
                    yield return j;
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
    private static bool SharesRare(Document one, int head, int noun, ILookup<string, int> words, Document other, int rival, int counterpart, ILookup<string, int> others)
    {
        Sentence sentence = one.SentenceOf(head), passage = other.SentenceOf(rival);
        int shared = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = one.Tokens[i];
            if (i == head || i == noun || word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number) || words[word.Lemma].Count() > Few || others[word.Lemma].Count() > Few)
                continue;
            shared += others[word.Lemma].Any(place => place >= passage.FirstToken && place < passage.EndToken && place != rival && place != counterpart) ? 1 : 0;
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

    private static bool IsNoun(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && document.Tokens[token].Length > 2 && EntityTable.Of(document).MentionAt(token) < 0;

    private static Comparison? Report(ClaimSet claims, Document one, int noun, Document other, int rival)
    {
        TextSpan word = one.SpanOf(noun, noun + 1);
        return claims.AnchorAt(one, one.SentenceOf(noun).Index, word) is not { } anchor ? null : new Comparison
        {
            Claims = [anchor],
            Agreement = Agreement.Conflict,
            Rule = DescriptionRules.Sibling,
            Reason = $"one article says \"{one.TextOf(noun)}\", the other \"{other.TextOf(rival)}\" of the same",
            Focus = word,
            Passages = [new Location(other, other.SpanOf(rival, rival + 1))],
            Joins = false,
            Strength = 0.5,
        };
    }
}
