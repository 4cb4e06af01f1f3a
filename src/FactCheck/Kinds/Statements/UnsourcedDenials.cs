using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for what the rewrite denies and the sources only affirm: what is denied stands together in a sentence of a source, and
/// no sentence that speaks of nearly as much of it denies anything. Not thread-safe.
/// </summary>
internal sealed class UnsourcedDenials(RelatedWords sources)
{
    // What is denied stands in the few words behind "not" or "no".
    private const int Reach = 8, MostWords = 4, FewestShared = 2;

    private static readonly string[] Prefixes = ["un", "in", "im", "ir", "il", "dis", "non", "non-"];

    /// <summary>Adds the denials that no source makes.</summary>
    public void Review(ClaimSet claims, Document rewrite, ICollection<Comparison> comparisons)
    {
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            if (!Denies(rewrite, i) || IsPartial(rewrite, i) || IsCountered(rewrite, i) || ScopeOf(rewrite, i) is not { Count: >= FewestShared } scope)
                continue;
            if (Find(rewrite, i, scope) is not { } passage || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(scope[0]), StatementKind.Is) is not { } anchor)
                continue;
            TextSpan focus = rewrite.SpanOf(i, scope[^1] + 1);
            if (comparisons.Any(comparison => comparison.Rule == StatementRules.Polarity && comparison.Focus is { } told && told.Overlaps(focus) && ReferenceEquals(comparison.Claims[0].Document, rewrite)))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [anchor],
                Agreement = Agreement.Conflict,
                Rule = StatementRules.Polarity,
                Reason = "the other text says that it is so, and denies nothing of the kind",
                Focus = focus,
                Passages = [passage],
                Joins = false,
                Strength = 0.5,
            });
        }
    }

    // The sentence that has most of what is denied; null where one that denies something has nearly as much. Only the word denied itself may
    // be another one: "does not offer a discount" and "we give you a discount".
    private Location? Find(Document rewrite, int negation, List<int> scope)
    {
        var shared = new Dictionary<int, int>();
        foreach (int word in scope)
        {
            foreach (int sentence in sources.SentencesWith(rewrite.Tokens[word]))
                shared[sentence] = shared.GetValueOrDefault(sentence) + 1;
        }

        int denied = rewrite.Tokens[negation].Head, least = scope.Contains(denied) ? scope.Count - 1 : scope.Count, best = -1, most = 0;
        ReadOnlySpan<int> same = scope.Contains(denied) ? sources.SentencesWith(rewrite.Tokens[denied]) : [];
        bool ever = rewrite.Tokens[negation].Lemma is not ("not" or "n't");
        foreach ((int sentence, int count) in shared.OrderBy(pair => pair.Key))
        {
            if (IsDenying(sources.Sentences[sentence], rewrite, scope, ever))
                most = Math.Max(most, count);
            else if (count >= FewestShared && (count >= least || same.BinarySearch(sentence) >= 0) && (best < 0 || count > shared[best]))
                best = sentence;
        }

        return best < 0 || most >= Math.Max(1, shared[best] - 1) ? null : PassageIn(sources.Sentences[best], rewrite, scope);
    }

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

    private static bool IsAnyOf(Token token, Document rewrite, List<int> scope) =>
        RelatedWords.IsContent(token) && scope.Exists(word => RelatedWords.AreRelated(rewrite.Tokens[word], token));

    private static bool Denies(Document document, int token) =>
        document.Tokens[token].Lemma is "without" || (ClauseWords.Is(document.Tokens[token].Lemma, ClauseWord.Negative) && !DenialWording.IsBound(document, token));

    // "not only", "no longer"; "those who did not, Marek and Holm"
    private static bool IsPartial(Document document, int token) =>
        token + 1 >= document.Tokens.Length || document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Punctuation || ClauseWords.Is(document.Tokens[token + 1].Lemma, ClauseWord.Partial);

    // "would not have won without her": two denials make a condition.
    private static bool IsCountered(Document document, int token)
    {
        int clause = document.Syntax.ClauseOf(token);
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != token && Denies(document, i) && document.Syntax.ClauseOf(i) == clause)
                return true;
        }

        return false;
    }

    // What the word denies and what hangs on that; not the next clause: "did not start and left early".
    private static List<int> ScopeOf(Document document, int token)
    {
        var scope = new List<int>();
        int denied = document.Tokens[token].Head;
        Sentence sentence = document.SentenceOf(token);
        for (int i = token + 1; denied >= 0 && i < Math.Min(sentence.EndToken, token + 1 + Reach) && scope.Count < MostWords; i++)
        {
            Token word = document.Tokens[i];
            if (RelatedWords.IsContent(word) && word.Length > 2 && !LightVerbs.Contains(word.Lemma) && word.Lemma is not ("be" or "have" or "do") && HangsOn(document, i, denied))
                scope.Add(i);
        }

        return scope;
    }

    private static bool HangsOn(Document document, int token, int denied)
    {
        for (int i = token; i != denied; i = document.Tokens[i].Head)
        {
            Token word = document.Tokens[i];
            if (word.Head < 0 || word.Relation is DependencyRelation.AdverbialClause or DependencyRelation.Parataxis or DependencyRelation.NominalSubject
                || (word.Relation == DependencyRelation.Conjunct && word.PartOfSpeech == PartOfSpeech.Verb && word.Head == denied))
                return false;
        }

        return true;
    }

    // Whether something in the sentence may say the same as the denial: a denial of its own, "the youngest ever" for "nobody so young".
    private static bool IsDenying((Document Document, Sentence Sentence) place, Document rewrite, List<int> scope, bool ever)
    {
        for (int i = place.Sentence.FirstToken; i < place.Sentence.EndToken; i++)
        {
            Token word = place.Document.Tokens[i];
            if (ClauseWords.Is(word.Lemma, ClauseWord.Negative) || ClauseWords.Is(word.Lemma, ClauseWord.Averting) || ClauseWords.Is(word.Lemma, ClauseWord.Rejecting)
                || ClauseWords.Is(word.Lemma, ClauseWord.Missing) || (Modalities.TryGet(word.Lemma, out Modality modality) && modality == Modality.Denied)
                || (ever && (word.Is(Morphology.Superlative) || ClauseWords.Is(word.Lemma, ClauseWord.Unequalled)))
                || (IsPrefixed(word.Lemma) && !IsAnyOf(word, rewrite, scope)))
                return true;
        }

        return false;
    }

    // "unbroken", "inactive": a denial in one word.
    private static bool IsPrefixed(string lemma) =>
        Array.Exists(Prefixes, prefix => lemma.Length > prefix.Length + 2 && lemma.StartsWith(prefix, StringComparison.Ordinal)
            && Opposites.Are(lemma, lemma[prefix.Length..], PartOfSpeech.Adjective));
}
