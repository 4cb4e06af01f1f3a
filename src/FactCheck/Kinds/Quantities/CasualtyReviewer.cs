using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>In a check, looks for the dead and the injured, or the missing, whose numbers changed places. Thread-safe.</summary>
internal sealed class CasualtyReviewer : IClaimReviewer
{
    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(QuantityClaim Claim, string Harm)>? sources = null;
        foreach ((QuantityClaim claim, string harm) in Read(claims.Of(rewrite)))
        {
            sources ??= [.. Read(claims.Claims.Where(other => !ReferenceEquals(other.Document, rewrite)))];
            (QuantityClaim Claim, string Harm)[] same = [.. sources.Where(other => other.Claim.Quantity!.Figure == claim.Quantity!.Figure)];
            (QuantityClaim Claim, string Harm)[] rivals = [.. sources.Where(other => other.Harm == harm)];
            if (same.Length == 0 || rivals.Length == 0 || same.Any(other => other.Harm == harm) || rivals.Any(other => other.Claim.Quantity!.RelationTo(claim.Quantity!) != QuantityRelation.Disjoint))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, rivals[0].Claim, same[0].Claim],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.SubjectSwapped,
                Reason = $"the source says {Wording.Quote(rivals[0].Claim)} of the {harm}, and {Wording.Quote(same[0].Claim)} of the {same[0].Harm}",
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    private static IEnumerable<(QuantityClaim Claim, string Harm)> Read(IEnumerable<Claim> claims)
    {
        foreach (QuantityClaim claim in claims.OfType<QuantityClaim>())
        {
            if (claim.Origin == QuantityOrigin.Stated && claim.Quantity is { Figure: > 1, Hedge: Hedge.Exact, Unit.Dimension: UnitDimension.Count } && HarmOf(claim) is { } harm)
                yield return (claim, harm);
        }
    }

    // What befell those counted: by the verb they are the subject or the object of, by the word behind them, or by the noun itself.
    private static string? HarmOf(QuantityClaim claim)
    {
        Document document = claim.Document;
        int counted = document.TokensIn(claim.Sentence, claim.Figure).First;
        if (HarmOf(claim.Measure!.Head) is { } told)
            return told;
        if (document.Tokens[counted] is { Relation: DependencyRelation.NumericModifier, Head: >= 0 and var noun })
            counted = noun;
        if (counted + 1 < claim.Sentence.EndToken && document.Tokens[counted + 1].PartOfSpeech == PartOfSpeech.Adjective && HarmOf(document.Tokens[counted + 1].Lemma) is { } behind)
            return behind;
        Token word = document.Tokens[counted];
        if (word.Head < 0 || word.Relation is not (DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object))
            return null;
        string verb = document.Tokens[word.Head].Lemma;
        return verb == "lose" && document.Syntax.Child(word.Head, DependencyRelation.Object) is >= 0 and var life && document.Tokens[life].Lemma == "life" ? "dead" : HarmOf(verb);
    }

    private static string? HarmOf(string? lemma) => lemma switch
    {
        "kill" or "die" or "dead" or "drown" or "perish" or "death" or "fatality" or "slay" => "dead",
        "injure" or "injured" or "wound" or "wounded" or "hurt" or "injury" => "injured",
        "missing" => "missing",
        _ => null,
    };
}
