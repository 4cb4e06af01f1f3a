using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>The words that deny something, and those around it. Stateless.</summary>
internal static class DenialWording
{
    // Words on either side of a predicate that have to be the same.
    private const int Reach = 3;

    /// <summary>
    /// Whether two texts have a predicate in the same words and deny as often in its sentence: they say the same, whatever their parses make
    /// of what is denied.
    /// </summary>
    public static bool IsShared(Document document, int token, Document other, int otherToken)
    {
        for (int step = -Reach; step <= Reach; step++)
        {
            if (!WordAt(document, token, step).Equals(WordAt(other, otherToken, step), StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return CountOf(document, token) == CountOf(other, otherToken);
    }

    /// <summary>Whether a negative word bounds a figure and denies nothing: "no more than 44 percent agree".</summary>
    public static bool IsBound(Document document, int token) =>
        token + 2 < document.Tokens.Length && document.Tokens[token + 1].Is(Morphology.Comparative) && document.TextOf(token + 2) is "than";

    /// <summary>
    /// Whether a denial holds up to a time only: "had not erupted since 1987", "had never won before". What came then is no contradiction, but
    /// "has won several" is.
    /// </summary>
    /// <param name="document">One text.</param>
    /// <param name="predicate">What it tells.</param>
    /// <param name="isDenied">Whether it is this one that denies it, or the other.</param>
    /// <param name="other">The other text.</param>
    /// <param name="told">What that one tells.</param>
    public static bool IsUntilThen(Document document, int predicate, bool isDenied, Document other, int told) =>
        isDenied ? IsUntilThen(document, predicate, other, told) : IsUntilThen(other, told, document, predicate);

    private static bool IsUntilThen(Document document, int predicate, Document other, int told)
    {
        foreach (int child in other.Syntax.ChildrenOf(told))
        {
            if (other.Tokens[child].Relation == DependencyRelation.Auxiliary && other.Tokens[child].Lemma == "have")
                return false;
        }

        bool past = false, ever = false;
        foreach (int child in document.Syntax.ChildrenOf(predicate))
        {
            Token word = document.Tokens[child];
            past |= word.Relation == DependencyRelation.Auxiliary && document.TextOf(child).Equals("had", StringComparison.OrdinalIgnoreCase);
            ever |= word.Lemma is "never" or "yet" or "before" or "previously" or "ever";
            if (document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma is "since" or "until" or "before")
                ever = true;
            if (word.Relation == DependencyRelation.AdverbialClause && document.Syntax.Child(child, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "since" or "until" or "before")
                ever = true;
        }

        return past && ever;
    }

    // Empty outside the sentence; its last mark counts as outside.
    private static ReadOnlySpan<char> WordAt(Document document, int token, int step)
    {
        Sentence sentence = document.SentenceOf(token);
        int at = token + step;
        return at < sentence.FirstToken || at >= sentence.EndToken || document.TextOf(at) is "." ? [] : document.TextOf(at);
    }

    private static int CountOf(Document document, int token)
    {
        int count = 0;
        Sentence sentence = document.SentenceOf(token);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            count += ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Negative) ? 1 : 0;
        return count;
    }
}
