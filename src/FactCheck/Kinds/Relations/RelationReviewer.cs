using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Relations;

/// <summary>Holds what two are to each other in one text against what they, or others, are in the other. Thread-safe.</summary>
internal sealed class RelationReviewer : IClaimReviewer
{
    // From here on two nouns may be said of one: "lawyer", "solicitor".
    private const double MaxLikeness = 0.5;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is { } rewrite)
        {
            Review(claims, rewrite, [.. claims.Sources], comparisons);
            return;
        }

        foreach ((Document one, Document other) in claims.StoryPairs())
            Review(claims, one, [other], comparisons);
    }

    private static void Review(ClaimSet claims, Document document, Document[] sources, ICollection<Comparison> comparisons)
    {
        List<Relation>? known = null;
        var told = new HashSet<(NamedEntity, NamedEntity, string)>();
        foreach (Relation relation in RelationReader.Read(document))
        {
            known ??= [.. sources.SelectMany(RelationReader.Read)];
            if (known.Count == 0)
                return;
            if (!told.Add((relation.Holder, relation.Owner, relation.Lemma)) || Conflict(relation, known) is not var (rule, reason, other)
                || claims.AnchorAt(document, document.SentenceOf(relation.Noun).Index, relation.Span) is not { } anchor)
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, rule, reason, relation.Span, new Location(other.Document, other.Span), 0.8));
        }
    }

    private static (Rule Rule, string Reason, Relation Other)? Conflict(Relation relation, List<Relation> known)
    {
        if (known.Exists(other => IsCarried(relation, other)))
            return null;
        if (known.Find(other => IsExchanged(relation, other)) is { } exchanged)
            return (RelationRules.Exchanged, $"in the other text {exchanged.Holder.Name} is \"{exchanged.Lemma}\" to {exchanged.Owner.Name}", exchanged);
        return relation.IsSure && known.Find(other => IsOther(relation, other, known)) is { } rival
            ? (RelationRules.Other, $"in the other text that is {(AreSame(relation.Owner, rival.Owner) ? rival.Holder.Name : rival.Owner.Name)}", rival)
            : null;
    }

    // Said in the same words, in others, or from the other's side: "her father", "his daughter".
    private static bool IsCarried(Relation relation, Relation other) =>
        (AreSame(relation.Holder, other.Holder) && AreSame(relation.Owner, other.Owner) && AreNear(relation.Lemma, other.Lemma))
        || (AreSame(relation.Holder, other.Owner) && AreSame(relation.Owner, other.Holder) && (KinWords.AreConverse(relation.Lemma, other.Lemma) || RelationNouns.IsMutual(relation.Lemma) || relation.Lemma != other.Lemma));

    private static bool IsExchanged(Relation relation, Relation other) => !RelationNouns.IsMutual(relation.Lemma) && relation.IsSure && other.IsSure && !relation.IsPast && !other.IsPast
        && ((relation.Lemma == other.Lemma && AreSame(relation.Holder, other.Owner) && AreSame(relation.Owner, other.Holder))
            || (KinWords.AreEnds(relation.Lemma, other.Lemma) && AreSame(relation.Holder, other.Holder) && AreSame(relation.Owner, other.Owner)));

    // Of what only one can be to one: the other one is told, and named otherwise.
    private static bool IsOther(Relation relation, Relation other, List<Relation> known)
    {
        if (relation.Lemma != other.Lemma || !other.IsSure || relation.IsPast || other.IsPast || (KinWords.RelationsOf(relation.Lemma).Contains("spouse") && HasMarried(other.Document)))
            return false;
        bool holds = AreSame(relation.Holder, other.Holder), owns = AreSame(relation.Owner, other.Owner);
        if (owns && (RelationNouns.HasOneHolder(relation.Lemma) || IsSomethingElse(relation, known)) && AreDifferent(relation.Holder, other.Holder))
            return !known.Exists(one => one.Lemma == relation.Lemma && AreSame(one.Owner, relation.Owner) && !AreDifferent(one.Holder, relation.Holder));
        return holds && RelationNouns.HasOneOwner(relation.Lemma) && AreDifferent(relation.Owner, other.Owner)
            && !known.Exists(one => one.Lemma == relation.Lemma && AreSame(one.Holder, relation.Holder) && !AreDifferent(one.Owner, relation.Owner));
    }

    // Who was it first may be it no longer.
    private static bool HasMarried(Document document) => document.Tokens.Any(token => token.Lemma is "marry" or "remarry" or "divorce" or "wed" or "separate" or "widow" or "die");

    // "her lawyer, Berg, and her agent, Ames", "her agent, Berg"
    private static bool IsSomethingElse(Relation relation, List<Relation> known) =>
        !RelationNouns.IsMutual(relation.Lemma) && known.Exists(one => one.Lemma != relation.Lemma && !one.Lemma.EndsWith(relation.Lemma, StringComparison.Ordinal) && !RelationNouns.IsMutual(one.Lemma) && !IsOneOfSeveral(relation.Lemma, one.Document) && AreSame(one.Holder, relation.Holder) && AreSame(one.Owner, relation.Owner) && !AreNear(one.Lemma, relation.Lemma));

    // "and one of her lawyers"
    private static bool IsOneOfSeveral(string noun, Document document) => document.Tokens.Any(token => token.Lemma == noun && token.Is(Morphology.Plural));

    private static bool AreNear(string noun, string other) => noun == other || (!KinWords.AreEnds(noun, other) && EnglishModel.Default.Meaning.Pair(noun, other, PartOfSpeech.Noun) is var pair && (pair.IsKindOf || pair.HasKind || pair.Similarity >= MaxLikeness));

    // A city lies in its country and is not it.
    private static bool AreSame(NamedEntity one, NamedEntity other) =>
        one.Type == EntityType.Place && other.Type == EntityType.Place ? one.Joined == other.Joined : NameMatch.MayBeSame(one, other);

    private static bool AreDifferent(NamedEntity one, NamedEntity other) => one.Words.Length > 1 == other.Words.Length > 1 && NameMatch.Compare(one, other) == NameRelation.Different;
}
