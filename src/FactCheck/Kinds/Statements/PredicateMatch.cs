using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Compares predicates by their lemmas.</summary>
internal static class PredicateMatch
{
    private const double Near = 0.45;

    /// <summary>How the first predicate stands to the second one.</summary>
    public static PredicateRelation Compare(StatementClaim claim, StatementClaim evidence)
    {
        if (claim.Lemma == evidence.Lemma)
            return PredicateRelation.Same;
        if (claim.PartOfSpeech != evidence.PartOfSpeech)
            return Meaning.Pair(claim.Entry, evidence.Entry).AreDerived ? PredicateRelation.Same : PredicateRelation.Unrelated;
        if (Opposites.Are(claim.Lemma, claim.Entry, evidence.Lemma, evidence.Entry))
            return AreOneStep(claim.Lemma, evidence.Lemma) ? PredicateRelation.Unrelated : PredicateRelation.Opposite;
        if (StatusLadders.Compare(claim.Lemma, evidence.Lemma) is { } steps)
            return steps > 0 ? PredicateRelation.Further : steps < 0 ? PredicateRelation.Earlier : PredicateRelation.Same;
        WordPair pair = Meaning.Pair(claim.Entry, evidence.Entry);
        if (pair.AreSynonyms)
            return PredicateRelation.Same;
        bool near = claim.IsLight || evidence.IsLight || pair.IsKindOf || pair.HasKind || pair.Similarity >= Near
            || claim.Lemma.Equals(evidence.Lemma, StringComparison.OrdinalIgnoreCase);
        return near ? PredicateRelation.Near : PredicateRelation.Unrelated;
    }

    // "is buying the maker", "the maker is being sold": one affair from both its sides.
    private static bool AreOneStep(string verb, string other) =>
        AffairFrames.OfVerb(verb).Any(frame => AffairFrames.OfVerb(other).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step));

    private static WordMeaning Meaning => EnglishModel.Default.Meaning;
}
