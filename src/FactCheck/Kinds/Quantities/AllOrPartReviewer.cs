using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, looks for a part where the source says all, and for all where it says a part: "two of the three deny it" and "all three deny it".
/// Thread-safe.
/// </summary>
internal sealed class AllOrPartReviewer : IClaimReviewer
{
    private const double MinSimilarity = 0.55;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        QuantityClaim[] sources = [.. claims.Sources.SelectMany(source => claims.Of(source).OfType<QuantityClaim>())];
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>())
        {
            if (WholeOf(claim) is not { } whole || Array.Exists(sources, other => WholeOf(other) == whole && IsAll(other) == IsAll(claim) && AreOfOneVerb(claim, other)))
                continue;
            if (Array.Find(sources, other => WholeOf(other) == whole && IsAll(other) != IsAll(claim) && AreOfOneVerb(claim, other)) is { } evidence)
                comparisons.Add(new Comparison
                {
                    Claims = [claim, evidence],
                    Agreement = Agreement.Conflict,
                    Rule = QuantityRules.Excluded,
                    Reason = $"{Wording.Quote(claim)} is {(IsAll(claim) ? "all" : "a part")} of them, {Wording.Quote(evidence)} is {(IsAll(evidence) ? "all" : "a part")}",
                    Joins = false,
                    Strength = 0.6,
                });
        }
    }

    // "two of the three", "all three"
    private static decimal? WholeOf(QuantityClaim claim) =>
        claim.Quantity is not { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact, Figure: > 1 and < 100 } ? null
        : (claim.Whole ?? Named(claim)) is { } whole && whole > claim.Quantity.Figure ? whole : IsAll(claim) ? claim.Quantity.Figure : null;

    // "two of the three", which counts nothing that is named
    private static decimal? Named(QuantityClaim claim) =>
        claim.Location.Text is var text && text.Contains(" of the ", StringComparison.Ordinal) && NumberedName.TryRead(NameSpelling.Fold(text.AsSpan(text.LastIndexOf(' ') + 1)), out decimal whole) ? whole : null;

    private static bool IsAll(QuantityClaim claim)
    {
        ReadOnlySpan<char> before = claim.Document.Text.AsSpan(claim.Sentence.Span.Start, claim.Span.Start - claim.Sentence.Span.Start).TrimEnd();
        return before.EndsWith("All", StringComparison.Ordinal) || before.EndsWith(" all", StringComparison.Ordinal)
            || before.EndsWith("All of the", StringComparison.Ordinal) || before.EndsWith(" all of the", StringComparison.Ordinal) || before.EndsWith(" all the", StringComparison.Ordinal);
    }

    private static bool AreOfOneVerb(QuantityClaim claim, QuantityClaim other) =>
        VerbOf(claim) is { Length: > 0 } verb && VerbOf(other) is { Length: > 0 } second
        && (verb == second || EnglishModel.Default.Similarity(verb, PartOfSpeech.Verb, second, PartOfSpeech.Verb) >= MinSimilarity);

    private static string VerbOf(QuantityClaim claim)
    {
        Document document = claim.Document;
        int token = document.TokensIn(claim.Sentence, claim.Figure).First;
        for (int step = 0; step < 4 && token >= 0; step++, token = document.Tokens[token].Head)
        {
            if (document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb)
                return document.Tokens[token].Lemma;
        }

        return "";
    }
}
