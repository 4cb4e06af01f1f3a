using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for what the rewrite denies and the sources only affirm: what is denied stands together in a sentence of a source, and
/// no sentence that speaks of nearly as much of it denies anything. Stateless.
/// </summary>
internal static class UnsourcedDenials
{
    // "scaleless", not "less"
    private const int ShortestLacking = 7;

    // "not", "prevent", "lack", "yet"
    private static readonly ClauseWord[] Denying = [ClauseWord.Negative, ClauseWord.Averting, ClauseWord.Missing];

    /// <summary>Adds the denials that no source makes.</summary>
    public static void Review(ClaimSet claims, Document rewrite, ScopeSearch search, ICollection<Comparison> comparisons)
    {
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            if (!Denies(rewrite, i) || IsPartial(rewrite, i) || IsCountered(rewrite, i) || ScopeSearch.ScopeOf(rewrite, i) is not { Count: >= ScopeSearch.FewestShared } scope)
                continue;
            Token denial = rewrite.Tokens[i];
            bool ever = IsOfAllTime(rewrite, i);
            if (search.Find(rewrite, i, scope, (source, sentence) => IsDenying(source, sentence, rewrite, scope, ever) || Has(source, sentence, denial)) is not { } passage
                || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, rewrite.SpanOf(scope[0]), StatementKind.Is) is not { } anchor)
                continue;
            TextSpan focus = rewrite.SpanOf(i, scope[^1] + 1);
            if (comparisons.Any(comparison => comparison.IsAbout(StatementRules.Polarity, rewrite, focus)))
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Polarity, "the other text says that it is so, and denies nothing of the kind", focus, passage, 0.5));
        }
    }

    private static bool Denies(Document document, int token) =>
        document.Tokens[token].Lemma is "without" || ClauseWords.Is(document.Tokens[token].Lemma, ClauseWord.Lacking) || (ClauseWords.Is(document.Tokens[token].Lemma, ClauseWord.Negative) && !DenialWording.IsBound(document, token));

    // "not only", "no longer"; "those who did not, Marek and Holm"; "the No 2 of the club"
    private static bool IsPartial(Document document, int token) =>
        token + 1 >= document.Tokens.Length || document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Punctuation || (document.Tokens[token].Lemma == "no" && document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.Number) || ClauseWords.Is(document.Tokens[token + 1].Lemma, ClauseWord.Partial);

    // "never", "nobody so young", "no team has won more", "not since the war"
    private static bool IsOfAllTime(Document document, int token)
    {
        if (document.Tokens[token].Lemma is "never" or "nobody" or "none" or "nothing")
            return true;
        Sentence sentence = document.SentenceOf(token);
        for (int i = token + 1; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Is(Morphology.Comparative) || document.Tokens[i].Lemma is "so" or "such" or "as" or "since" or "ever" or "before")
                return true;
        }

        return false;
    }

    // "would not have won without her": two denials make a condition.
    private static bool IsCountered(Document document, int token)
    {
        int clause = document.Syntax.ClauseOf(token);
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i != token && Denies(document, i) && (document.Syntax.ClauseOf(i) == clause || IsBelow(document, i, token)) && !AreJoined(document, token, i))
                return true;
        }

        return false;
    }

    // "nobody should sail without knowing the currents"
    private static bool IsBelow(Document document, int token, int other)
    {
        int top = document.Tokens[other].Head, clause = document.Tokens[document.Tokens[token].Head >= 0 ? document.Tokens[token].Head : token].Head;
        return document.Tokens[token].Lemma == "without" && clause >= 0 && (clause == top || document.Tokens[clause].Head == top || (top >= 0 && clause == document.Tokens[top].Head));
    }

    // "no discount and no plan": each denies its own, as one is joined to what the other belongs to.
    private static bool AreJoined(Document document, int token, int other) => IsJoinedTo(document, token, other) || IsJoinedTo(document, other, token);

    private static bool IsJoinedTo(Document document, int token, int other)
    {
        var above = new HashSet<int>();
        for (int i = other; i >= 0; i = document.Tokens[i].Head)
            above.Add(i);
        for (int i = token; i >= 0 && !above.Contains(i); i = document.Tokens[i].Head)
        {
            if (document.Tokens[i].Relation == DependencyRelation.Conjunct)
                return true;
        }

        return false;
    }

    // "omissions" for "omitting"
    private static bool Has(Document source, Sentence sentence, in Token denial)
    {
        for (int i = sentence.FirstToken; RelatedWords.IsContent(denial) && i < sentence.EndToken; i++)
        {
            if (RelatedWords.IsContent(source.Tokens[i]) && RelatedWords.AreRelated(denial, source.Tokens[i]))
                return true;
        }

        return false;
    }

    // "reject", "turn down"; "end", "break off"
    private static bool IsOfNoMore(string verb) => ClauseWords.Is(verb, ClauseWord.Rejecting) || ClauseWords.Is(verb, ClauseWord.Ending);

    // "acquitted", "cleared the firm of it"
    private static bool IsCleared(Document source, Sentence sentence, int token)
    {
        if (source.Tokens[token] is not { PartOfSpeech: PartOfSpeech.Verb, Lemma: "clear" or "acquit" or "exonerate" or "absolve" } verb)
            return false;
        for (int i = token + 1; verb.Lemma == "clear" && i < sentence.EndToken; i++)
        {
            if (source.Tokens[i].Lemma == "of")
                return true;
        }

        return verb.Lemma != "clear";
    }

    // Whether something in the sentence may say the same as the denial: a denial of its own, "the youngest ever" for "nobody so young", "for the first time in 46 years" for "not for 46 years".
    private static bool IsDenying(Document source, Sentence sentence, Document rewrite, List<int> scope, bool ever)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = source.Tokens[i];
            if (Array.Exists(Denying, kind => ClauseWords.Is(word.Lemma, kind)) || (word.PartOfSpeech == PartOfSpeech.Verb && IsOfNoMore(PhrasalVerbs.WordOf(source, i)))
                || IsCleared(source, sentence, i) || (Modalities.TryGet(word.Lemma, out Modality modality) && modality == Modality.Denied)
                || (word.Lemma == "first" && i + 1 < sentence.EndToken && source.Tokens[i + 1].Lemma == "time")
                || (ever && (word.Is(Morphology.Superlative) || ClauseWords.Is(word.Lemma, ClauseWord.Unequalled)))
                || (word.PartOfSpeech == PartOfSpeech.Adjective && word.Lemma.Length >= ShortestLacking && word.Lemma.EndsWith("less", StringComparison.Ordinal))
                || (Opposites.IsNegative(word.Lemma) && !ScopeSearch.IsAnyOf(word, rewrite, scope)))
                return true;
        }

        return false;
    }
}
