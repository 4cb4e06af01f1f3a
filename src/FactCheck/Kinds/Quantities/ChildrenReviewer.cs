using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds the number of somebody's children against the source's, however it is told: "a father of three" and "who had two
/// children". Thread-safe.
/// </summary>
internal sealed class ChildrenReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(QuantityClaim Claim, NamedEntity? Parent)> own = [.. claims.Of(rewrite).OfType<QuantityClaim>().Where(IsTold).Select(claim => (claim, ParentOf(claim)))];
        own.RemoveAll(told => told.Parent is null && !IsParent(told.Claim));
        if (own.Count == 0)
            return;
        List<(QuantityClaim Claim, NamedEntity? Parent)> others = [.. claims.Claims.OfType<QuantityClaim>().Where(claim => !ReferenceEquals(claim.Document, rewrite) && IsTold(claim)).Select(claim => (claim, ParentOf(claim)))];
        foreach ((QuantityClaim claim, NamedEntity? parent) in own)
        {
            List<(QuantityClaim Claim, NamedEntity? Parent)> same = others.FindAll(other => other.Claim.Measure!.Head == claim.Measure!.Head && !(IsParent(claim) && IsParent(other.Claim)) && parent is not null && other.Parent is not null && (NameMatch.MayBeSame(parent, other.Parent)));
            if (same.Count == 0 || others.Exists(other => other.Claim.Quantity!.Figure == claim.Quantity!.Figure))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, same[0].Claim],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.Excluded,
                Reason = $"'{claim.Quantity}' and '{same[0].Claim.Quantity}' children of one person exclude each other",
                Strength = 0.6,
            });
        }
    }

    private static bool IsTold(QuantityClaim claim) => claim.Origin == QuantityOrigin.Stated && claim.Measure!.Head is "child" or "grandchild" && claim.Quantity is { Figure: not null, Hedge: Values.Hedge.Exact };

    // "a father of three"
    private static bool IsParent(QuantityClaim claim) => claim.Measure!.HeadSpan is null;

    private static NamedEntity? ParentOf(QuantityClaim claim)
    {
        Document document = claim.Document;
        EntityTable table = EntityTable.Of(document);
        int number = -1;
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken && number < 0; i++)
            number = document.Tokens[i].End > claim.Figure.Start ? i : -1;
        if (number < 0)
            return null;
        Token token = document.Tokens[number];
        if (IsParent(claim))
            return token.Head < 0 ? null : OfParent(table, token.Head);
        if (token.Head < 0 || document.Tokens[token.Head] is not { Relation: DependencyRelation.Object, Head: >= 0 and var verb } || document.Tokens[verb].Lemma is not ("have" or "leave" or "raise"))
            return null;
        int subject = document.Syntax.SubjectOf(verb);
        if (subject >= 0 && document.TextOf(subject) is "who" && document.Tokens[verb] is { Relation: DependencyRelation.RelativeClause, Head: >= 0 and var antecedent })
            subject = antecedent;
        return subject < 0 ? null : Person(table.ReferentOf(subject));
    }

    // "Berg, a father of three,", "the father of three said"
    private static NamedEntity? OfParent(EntityTable table, int noun)
    {
        Document document = table.Document;
        Token word = document.Tokens[noun];
        int comma = noun - 1;
        while (comma > 0 && document.Tokens[comma].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective)
            comma--;
        if (comma > 0 && document.TextOf(comma) is "," && table.NamedAt(comma - 1) is { } named)
            return Person(named);
        if (table.ReferentOf(noun) is { } referent)
            return Person(referent);
        if (word.Relation is DependencyRelation.Apposition && word.Head >= 0)
            return Person(table.NamedAt(word.Head));
        int subject = document.Syntax.Child(noun, DependencyRelation.Copula) >= 0 ? document.Syntax.SubjectOf(noun) : -1;
        return subject < 0 ? null : Person(table.ReferentOf(subject));
    }

    private static NamedEntity? Person(NamedEntity? entity) => entity is { IsPerson: true } or { Country: null, Words.Length: 1 } ? entity : null;
}
