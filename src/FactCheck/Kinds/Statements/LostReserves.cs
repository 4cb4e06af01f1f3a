using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for what the rewrite tells as fact and the sources only under a reserve: a sentence of a source has the verb and nearly all
/// that goes with it, "if", "almost" or "was asked to" before it, and no sentence that speaks of nearly as much tells it as fact. Not thread-safe.
/// </summary>
internal sealed class LostReserves(Document rewrite, RelatedWords sources)
{
    private const int FewestShared = 2, MostWords = 6;

    private readonly ReserveReader _own = new(rewrite);
    private readonly Dictionary<Document, ReserveReader> _readers = [];

    /// <summary>Adds what lost its reserve.</summary>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            if (!IsVerb(rewrite.Tokens[i]) || _own.Of(i) is not ((Reserve.None or Reserve.Coming or Reserve.Ahead or Reserve.Possible) and var own) || IsReserved(rewrite.SentenceOf(i), i, IsModal(own)))
                continue;
            if (ScopeOf(i) is not { Count: >= FewestShared } scope || Find(i, scope) is not (Reserve reserve, Document document, int token))
                continue;
            if (IsModal(own) ? reserve != Reserve.Condition : IsLetBe(i, reserve))
                continue;
            if (reserve == Reserve.Denied && IsOfOtherDay(i, document, token))
                continue;
            if (IsToldOn(reserve, document, token, scope) || (reserve == Reserve.Nearly && IsRough(rewrite.SentenceOf(i))) || (reserve == Reserve.Condition && KeepsCondition(rewrite.SentenceOf(i), document, token)))
                continue;
            Rule rule = reserve == Reserve.Denied ? StatementRules.Polarity : StatementRules.Settled;
            if (comparisons.Any(comparison => comparison.Rule == rule && comparison.Claims[0].Document == rewrite && comparison.Claims[0].SentenceIndex == rewrite.SentenceOf(i).Index)
                || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(i), StatementKind.Is) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, rule, ReasonOf(reserve), rewrite.SpanOf(i), new Location(document, document.SpanOf(token)), 0.5));
        }
    }

    private static bool IsModal(Reserve reserve) => reserve is Reserve.Ahead or Reserve.Possible;

    // What is planned or asked for may be told as what is to come.
    private bool IsLetBe(int verb, Reserve reserve) => reserve is Reserve.Wanted or Reserve.Ahead or Reserve.Coming && !_own.IsPast(verb);

    // "Kept it from sailing on Sunday" and "sailed on Monday"
    private bool IsOfOtherDay(int verb, Document document, int token) =>
        ArticleDay.At(rewrite, verb) is > 0 and var day && ArticleDay.At(document, token) is > 0 and var other && other != day;

    // "Residents urged the council to remove it. The council agreed", "Workers took it down": what became of it the next sentence may tell.
    private bool IsToldOn(Reserve reserve, Document document, int token, List<int> scope)
    {
        // "hoped to reach them, and did so"
        Sentence own = document.SentenceOf(token);
        for (int i = token + 1; i + 1 < own.EndToken; i++)
        {
            if (document.Tokens[i].Lemma == "do" && document.Tokens[i + 1].Lemma is "so" or "just")
                return true;
        }

        int next = own.Index + 1;
        if (reserve is not (Reserve.Wanted or Reserve.Denied) || next >= document.Sentences.Length)
            return false;
        for (int i = document.Sentences[next].FirstToken; i < document.Sentences[next].EndToken; i++)
        {
            Token word = document.Tokens[i];
            if ((word.PartOfSpeech == PartOfSpeech.Pronoun && word.Is(Morphology.ThirdPerson)) || ScopeSearch.IsAnyOf(word, rewrite, scope))
                return true;
        }

        return false;
    }

    // "virtually destroyed", "destroyed most of it"
    private bool IsRough(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (ClauseWords.Is(rewrite.Tokens[i].Lemma, ClauseWord.Rough))
                return true;
        }

        return false;
    }

    // "When it rains", "drivers who park there": the condition in other words.
    private bool KeepsCondition(Sentence sentence, Document document, int token)
    {
        int condition = _readers[document].ConditionOf(token);
        Sentence source = document.SentenceOf(token);
        for (int i = source.FirstToken; i < source.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (!RelatedWords.IsContent(word) || document.Syntax.ClauseOf(i) != condition)
                continue;
            for (int own = sentence.FirstToken; own < sentence.EndToken; own++)
            {
                if (RelatedWords.IsContent(rewrite.Tokens[own]) && RelatedWords.AreRelated(rewrite.Tokens[own], word))
                    return true;
            }
        }

        return false;
    }

    private static string ReasonOf(Reserve reserve) => reserve switch
    {
        Reserve.Possible => "the other text says that it may be so",
        Reserve.Open => "the other text leaves open whether it is so",
        Reserve.Condition => "the other text says so on a condition",
        Reserve.Unreal => "the other text says that it would have been so",
        Reserve.Nearly => "the other text says that it nearly was so",
        Reserve.Coming => "the other text says that it is still to come",
        Reserve.Ahead => "the other text says that it is planned or expected",
        Reserve.Wanted => "the other text says that somebody asks for it or orders it",
        _ => "the other text says that it did not come about",
    };

    // The nearest sentence of a source with the verb, where the reserve stands; null where another one tells it as fact.
    private (Reserve Reserve, Document Document, int Token)? Find(int verb, List<int> scope)
    {
        var shared = new SortedDictionary<int, int>();
        ReadOnlySpan<int> with = sources.SentencesWith(rewrite.Tokens[verb]);
        foreach (int word in scope)
        {
            foreach (int sentence in sources.SentencesWith(rewrite.Tokens[word]))
            {
                if (with.BinarySearch(sentence) >= 0)
                    shared[sentence] = shared.GetValueOrDefault(sentence) + 1;
            }
        }

        if (shared.Count == 0 || shared.Values.Max() is var most && most < Math.Max(FewestShared, scope.Count - 1))
            return null;
        (Reserve Reserve, Document Document, int Token)? best = null;
        bool isTold = false;
        foreach ((int sentence, int count) in shared)
        {
            (Reserve Reserve, Document Document, int Token)? found = ReserveIn(sentence, verb);
            if (found is null && count >= most - 1)
                return null;
            isTold |= found is null;
            if (count == most)
                best ??= found;
        }

        // What was planned or asked for may have come about in a sentence that says little of it.
        return isTold && best is { Reserve: Reserve.Ahead or Reserve.Wanted or Reserve.Coming } ? null : best;
    }

    // The reserve that every word for the verb in the sentence has; null where one has none, or one that others judge.
    private (Reserve Reserve, Document Document, int Token)? ReserveIn(int index, int verb)
    {
        (Document document, Sentence sentence) = sources.Sentences[index];
        if (!_readers.TryGetValue(document, out ReserveReader? reader))
            _readers.Add(document, reader = new ReserveReader(document));
        (Reserve, Document, int)? found = null;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (!RelatedWords.IsContent(word) || !RelatedWords.AreRelated(rewrite.Tokens[verb], word))
                continue;
            if (word.PartOfSpeech != PartOfSpeech.Verb || reader.Of(i) is not (not Reserve.None and not Reserve.Other and var reserve) || (reserve == Reserve.Coming && !_own.IsPast(verb)))
                return null;
            found ??= (reserve, document, i);
        }

        return found;
    }

    // "a year left" tells what there is, not who left.
    private static bool IsVerb(Token word) => word.PartOfSpeech == PartOfSpeech.Verb && word.Relation is not (DependencyRelation.AdnominalClause or DependencyRelation.AdjectivalModifier)
        && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma);

    // What the clause of a verb is about.
    private List<int> ScopeOf(int verb)
    {
        var scope = new List<int>();
        Sentence sentence = rewrite.SentenceOf(verb);
        int clause = rewrite.Syntax.ClauseOf(verb);
        for (int i = sentence.FirstToken; i < sentence.EndToken && scope.Count < MostWords; i++)
        {
            Token word = rewrite.Tokens[i];
            if (i != verb && RelatedWords.IsContent(word) && word.PartOfSpeech != PartOfSpeech.Adverb && word.Length > 2 && !LightVerbs.Contains(word.Lemma) && rewrite.Syntax.ClauseOf(i) == clause)
                scope.Add(i);
        }

        return scope;
    }

    // "voted to ban smoking" tells that they voted; "has ruled on the banker, who may appeal" tells that it ruled.
    private bool IsOfOther(int verb, int token)
    {
        Token word = rewrite.Tokens[token];
        if (token > verb && word.PartOfSpeech == PartOfSpeech.Verb && word.Head == verb && word.Relation == DependencyRelation.OpenComplement)
            return true;
        for (int i = token; i >= 0; i = rewrite.Tokens[i].Head)
        {
            if (rewrite.Tokens[i].Relation == DependencyRelation.RelativeClause && !rewrite.Syntax.IsBelow(verb, i))
                return true;
        }

        return false;
    }

    // The rewrite has a reserve of its own there, in whatever words, beside a "may" or "plans to" that is known; a condition may stand in the next sentence.
    private bool IsReserved(Sentence sentence, int verb, bool withModality)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = rewrite.Tokens[i];
            bool reserved = (!withModality && Modalities.TryGet(word.Lemma, out Modality modality) && modality != Modality.Future && word.Lemma is not ("have" or "need"))
                || ClauseWords.Is(word.Lemma, ClauseWord.Conditional) || ClauseWords.Is(word.Lemma, ClauseWord.Nearly) || ClauseWords.Is(word.Lemma, ClauseWord.Negative)
                || ClauseWords.Is(word.Lemma, ClauseWord.Missing) || ClauseWords.Is(word.Lemma, ClauseWord.Rejecting) || ClauseWords.Is(word.Lemma, ClauseWord.Hindering)
                || ClauseWords.Is(word.Lemma, ClauseWord.Undecided) || rewrite.TextOf(i) is "?";
            if (i != verb && reserved && !IsOfOther(verb, i))
                return true;
        }

        int next = sentence.Index + 1;
        for (int i = sentence.EndToken; next < rewrite.Sentences.Length && i < rewrite.Sentences[next].EndToken; i++)
        {
            if (ClauseWords.Is(rewrite.Tokens[i].Lemma, ClauseWord.Conditional))
                return true;
        }

        return false;
    }
}
