using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Whether two affairs of one sort are one by all that their clauses tell, where the nouns beside the verbs alone do not say it: "will close
/// its plant in Tavik", "at the factory in Tavik it may end production". Pure functions.
/// </summary>
internal static class StoryClauses
{
    // Two words hardly told of elsewhere beside the act itself, and much of what both clauses have.
    private const double MinShared = 2.5, MinThings = 1.5, MinMutual = 0.4;

    private const int MaxSteps = 3;

    /// <summary>Whether the clauses tell one thing. What is denied must be denied of the same; what is left open may be told by another side of it.</summary>
    public static bool AreOne(Affair told, Affair counter, AffairMatch match, Rule rule)
    {
        if (match.Different > 0 || told.IsNominal || counter.IsNominal || IsCondition(told) || IsCondition(counter) || (rule != StatementRules.Settled && match.Unlike > 0))
            return false;
        ClauseLikeness likeness = ClauseLikeness.Of(told.Document, WordsOf(told), counter.Document, WordsOf(counter));
        return likeness.Shared >= MinShared && likeness.Things >= MinThings && likeness.Mutual >= MinMutual && !likeness.AreApart;
    }

    // "if approved"
    private static bool IsCondition(Affair affair)
    {
        foreach (int child in affair.Document.Syntax.ChildrenOf(affair.Token))
        {
            if (affair.Document.Tokens[child] is { Relation: DependencyRelation.Marker, Lemma: "if" or "unless" or "should" })
                return true;
        }

        return false;
    }

    /// <summary>The words of the clause, and of the one it is the content of: "management is considering whether to".</summary>
    public static ImmutableArray<int> WordsOf(Affair affair)
    {
        Document document = affair.Document;
        var clauses = new List<int>();
        int clause = document.Syntax.ClauseOf(affair.Token);
        for (int i = 0; i < MaxSteps && clause >= 0; i++)
        {
            clauses.Add(clause);
            Token word = document.Tokens[clause];
            clause = word.Head >= 0 && word.Relation is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause or DependencyRelation.AdverbialClause && HasTo(document, clause) ? document.Syntax.ClauseOf(word.Head) : -1;
        }

        return ClauseLikeness.WordsOf(document, affair.Sentence.FirstToken, affair.Sentence.EndToken, token => clauses.Contains(document.Syntax.ClauseOf(token)));
    }

    private static bool HasTo(Document document, int verb) => document.Syntax.Child(verb, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "to" or "whether";
}
