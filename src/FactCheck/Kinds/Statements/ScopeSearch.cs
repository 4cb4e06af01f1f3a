using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks in the sources for what a word like "not" or "only" of a rewrite is said of, to find those that say it without that word. Not
/// thread-safe.
/// </summary>
internal sealed class ScopeSearch(RelatedWords sources)
{
    /// <summary>So many words of a scope have to stand in one sentence of a source.</summary>
    public const int FewestShared = 2;

    // The scope stands in the few words behind its word.
    private const int Reach = 8, MostWords = 4;

    /// <summary>
    /// The content words behind a word that hang on what it hangs on, in text order; not those of the next clause: "did not start and left early".
    /// </summary>
    public static List<int> ScopeOf(Document document, int token)
    {
        var scope = new List<int>();
        int head = HeadOf(document, token);
        Sentence sentence = document.SentenceOf(token);
        for (int i = token + 1; head >= 0 && i < Math.Min(sentence.EndToken, token + 1 + Reach) && scope.Count < MostWords; i++)
        {
            Token word = document.Tokens[i];
            if (RelatedWords.IsContent(word) && word.Length > 2 && !LightVerbs.Contains(word.Lemma) && word.Lemma is not ("be" or "have" or "do") && HangsOn(document, i, head))
                scope.Add(i);
        }

        return scope;
    }

    /// <summary>
    /// The words of the source sentence that has most of a scope; null where there is none, or where a sentence that vouches for the word has
    /// nearly as much. One word of it may be another one, and the word it hangs on: "does not offer a discount" and "we give you a discount".
    /// </summary>
    /// <param name="rewrite">The rewrite.</param>
    /// <param name="token">The word whose scope it is.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="vouches">Whether a sentence of a source may say what the word says.</param>
    public Location? Find(Document rewrite, int token, List<int> scope, Func<Document, Sentence, bool> vouches)
    {
        var shared = new SortedDictionary<int, int>();
        foreach (int word in scope)
        {
            foreach (int sentence in sources.SentencesWith(rewrite.Tokens[word]))
                shared[sentence] = shared.GetValueOrDefault(sentence) + 1;
        }

        int head = HeadOf(rewrite, token), best = -1, vouched = 0;
        bool isOpen = scope.Contains(head);
        ReadOnlySpan<int> same = isOpen ? sources.SentencesWith(rewrite.Tokens[head]) : [];
        foreach ((int sentence, int count) in shared)
        {
            if (vouches(sources.Sentences[sentence].Document, sources.Sentences[sentence].Sentence))
                vouched = Math.Max(vouched, count);
            else if (count >= FewestShared && (count >= scope.Count - 1 || (isOpen && count >= FewestShared + 1 && count >= scope.Count - 2) || same.BinarySearch(sentence) >= 0) && (best < 0 || count > shared[best]))
                best = sentence;
        }

        if (best < 0)
            return null;

        // Where all of it stands in one sentence, another that has one of its words says nothing of it.
        bool isWhole = shared[best] == scope.Count && same.BinarySearch(best) >= 0 && scope.Count(word => rewrite.Tokens[word].PartOfSpeech != PartOfSpeech.Adverb) >= FewestShared;
        return vouched >= Math.Max(isWhole ? 2 : 1, shared[best] - 1) ? null : PassageIn(sources.Sentences[best], rewrite, scope);
    }

    /// <summary>Whether a word may stand for one of a scope.</summary>
    public static bool IsAnyOf(Token token, Document rewrite, List<int> scope) =>
        RelatedWords.IsContent(token) && scope.Exists(word => RelatedWords.AreRelated(rewrite.Tokens[word], token));

    // What "not" stands beside; "lack" and "fail" have their scope below them.
    private static int HeadOf(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective ? token : document.Tokens[token].Head;

    private static Location PassageIn((Document Document, Sentence Sentence) place, Document rewrite, List<int> scope)
    {
        int first = -1, last = -1;
        for (int i = place.Sentence.FirstToken; i < place.Sentence.EndToken; i++)
        {
            if (!IsAnyOf(place.Document.Tokens[i], rewrite, scope))
                continue;
            first = first < 0 ? i : first;
            last = i;
        }

        return new Location(place.Document, place.Document.SpanOf(first, last + 1));
    }

    private static bool HangsOn(Document document, int token, int head)
    {
        for (int i = token; i != head; i = document.Tokens[i].Head)
        {
            Token word = document.Tokens[i];
            if (word.Head < 0 || (word.Relation == DependencyRelation.AdverbialClause && !IsPurpose(word, head)) || word.Relation is DependencyRelation.Parataxis or DependencyRelation.NominalSubject
                || (word.Relation == DependencyRelation.Conjunct && word.PartOfSpeech == PartOfSpeech.Verb && word.Head == head))
                return false;
        }

        return true;
    }

    // "not interested in selling it", "not built to last": no clause of its own.
    private static bool IsPurpose(in Token word, int head) => word.Head == head && word.Tag is "VB" or "VBG";
}
