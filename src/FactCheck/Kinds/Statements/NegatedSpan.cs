using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>How much of a clause an editor is shown where its denial is the point: the words and what denies them. Stateless.</summary>
internal static class NegatedSpan
{
    // "does not expect to be able to improve"
    private const int MaxGovernors = 3;

    private const int MaxTokens = 8;

    /// <summary>The span with the word that denies its predicate: "will not raise" for "raise"; the span itself where nothing near denies it.</summary>
    /// <param name="document">The article.</param>
    /// <param name="predicate">The token that is denied.</param>
    /// <param name="span">What is shown of it.</param>
    public static TextSpan Of(Document document, int predicate, TextSpan span)
    {
        int governor = predicate;
        for (int step = 0; step < MaxGovernors && governor >= 0; step++)
        {
            if (NegationOf(document, governor) is >= 0 and var negation)
                return Math.Abs(negation - predicate) > MaxTokens ? span : new TextSpan(Math.Min(span.Start, document.SpanOf(negation).Start), Math.Max(span.End, document.SpanOf(negation).End));
            Token word = document.Tokens[governor];
            governor = word.Relation is DependencyRelation.OpenComplement or DependencyRelation.ClausalComplement or DependencyRelation.AdnominalClause or DependencyRelation.Conjunct ? word.Head : -1;
        }

        return span;
    }

    // "not", "never"; "no" of "no plans" and of "no minister said".
    private static int NegationOf(Document document, int token)
    {
        int found = -1;
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            int negation = ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Negative) ? child
                : document.Tokens[child].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object or DependencyRelation.OpenComplement ? DeterminerOf(document, child)
                : -1;
            if (negation >= 0 && (found < 0 || Math.Abs(negation - token) < Math.Abs(found - token)))
                found = negation;
        }

        return found;
    }

    private static int DeterminerOf(Document document, int noun)
    {
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Determiner or DependencyRelation.AdverbialModifier && ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Negative))
                return child;
        }

        return -1;
    }
}
