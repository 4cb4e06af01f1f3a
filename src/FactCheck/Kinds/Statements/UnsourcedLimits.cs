using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for an "only" that no source has: what it limits stands together in a sentence of a source, and no sentence that speaks
/// of nearly as much of it sets a limit. Stateless.
/// </summary>
internal static class UnsourcedLimits
{
    /// <summary>Adds the limits that no source sets.</summary>
    public static void Review(ClaimSet claims, Document rewrite, ScopeSearch search, ICollection<Comparison> comparisons)
    {
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            if (rewrite.Tokens[i].PartOfSpeech != PartOfSpeech.Adverb || !ClauseWords.Is(rewrite.Tokens[i].Lemma, ClauseWord.Limiting) || IsOfFigure(rewrite, i) || IsOfTime(rewrite, i)
                || ScopeSearch.ScopeOf(rewrite, i) is not { Count: >= ScopeSearch.FewestShared } scope)
                continue;
            if (search.Find(rewrite, i, scope, IsLimiting) is not { } passage || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(scope[0]), StatementKind.Is) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Limit, $"no source has \"{rewrite.TextOf(i)}\" or a word for it here", rewrite.SpanOf(i, scope[^1] + 1), passage, 0.5));
        }
    }

    // "only five of them", "only the second", "only mild effects", "not only": says that it is little, or limits nothing.
    private static bool IsOfFigure(Document document, int token)
    {
        Sentence sentence = document.SentenceOf(token);
        for (int i = Math.Max(sentence.FirstToken, token - 1); i < Math.Min(sentence.EndToken, token + 3); i++)
        {
            if (i != token && (document.Tokens[i].PartOfSpeech == PartOfSpeech.Number || NumberWords.TryWord(document.TextOf(i), out _) || document.Tokens[i].Lemma is "a" or "few" || ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Slight) || ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Negative)))
                return true;
        }

        return false;
    }

    // "only last week", "only in March", "only after the vote": says that it was late.
    private static bool IsOfTime(Document document, int token)
    {
        int next = token + 1;
        if (next + 1 >= document.SentenceOf(token).EndToken)
            return false;
        Token word = document.Tokens[next];
        if (ClauseWords.Is(word.Lemma, ClauseWord.After) || ClauseWords.Is(word.Lemma, ClauseWord.Recent) || word.Lemma is "last" or "yesterday" or "recently" or "then" or "now")
            return true;
        int named = word.PartOfSpeech == PartOfSpeech.Adposition ? next + 1 : next;
        return Entities.ArticleDay.Named(document, named) > 0 || MonthNames.NumberOf(document.TextOf(named).ToString()) > 0 || (document.TextOf(named) is [_, _, _, _] year && !year.ContainsAnyExceptInRange('0', '9'));
    }

    private static bool IsLimiting(Document source, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            string lemma = source.Tokens[i].Lemma;
            if (ClauseWords.Is(lemma, ClauseWord.Limiting) || ClauseWords.Is(lemma, ClauseWord.Sole) || ClauseWords.Is(lemma, ClauseWord.Negative) || ClauseWords.Is(lemma, ClauseWord.Missing) || (source.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && ClauseWords.Is(lemma, ClauseWord.Ending)))
                return true;
        }

        return false;
    }
}
