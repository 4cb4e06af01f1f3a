using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>How it was done, by the adverbs below a predicate. Pure functions.</summary>
internal static class Manners
{
    /// <summary>Two adverbs that exclude each other, "seriously hurt" and "slightly hurt", as tokens; null where there are none.</summary>
    public static (int Claim, int Evidence)? Opposite(StatementClaim claim, StatementClaim evidence)
    {
        foreach (int manner in Of(claim))
        {
            foreach (int other in Of(evidence))
            {
                string left = claim.Document.Tokens[manner].Lemma, right = evidence.Document.Tokens[other].Lemma;
                if (left != right && Opposites.Are(left, right, PartOfSpeech.Adverb))
                    return (manner, other);
            }
        }

        return null;
    }

    private static IEnumerable<int> Of(StatementClaim claim)
    {
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            Token token = claim.Document.Tokens[i];
            if (token.Head == claim.Predicate && token.Relation == DependencyRelation.AdverbialModifier && token.PartOfSpeech == PartOfSpeech.Adverb)
                yield return i;
        }
    }
}
