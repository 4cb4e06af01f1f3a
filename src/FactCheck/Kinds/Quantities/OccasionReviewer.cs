using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// In a check, holds what is told as the so-manieth of its sort with one name against the source's: "her third trip to Japan" for "her second
/// visit to Japan". Silent where a source has the place in the row anywhere. Thread-safe.
/// </summary>
internal sealed class OccasionReviewer : IClaimReviewer
{
    // "second official visit to Japan"
    private const int MaxPhrase = 6;

    private const double Alike = 0.4;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<QuantityClaim>? sources = null;
        foreach (QuantityClaim claim in claims.Of(rewrite).OfType<QuantityClaim>().Where(IsOccasion))
        {
            if (NameBehind(claim) is not { } name)
                continue;
            sources ??= [.. claims.Sources.SelectMany(claims.Of).OfType<QuantityClaim>()];
            if (sources.Exists(other => other.Quantity!.Figure == claim.Quantity!.Figure))
                continue;
            List<QuantityClaim> rivals = sources.FindAll(other => IsOccasion(other) && AreOneSort(claim, other) && NameBehind(other) is { } there && NameMatch.MayBeSame(name, there));
            if (rivals.Count == 0 || rivals.Exists(other => other.Quantity!.Figure != rivals[0].Quantity!.Figure))
                continue;
            comparisons.Add(new Comparison
            {
                Claims = [claim, rivals[0]],
                Agreement = Agreement.Conflict,
                Rule = QuantityRules.Excluded,
                Reason = $"both count with {name.Name}; {Wording.Quote(claim)} and {Wording.Quote(rivals[0])} exclude each other",
                Joins = false,
                Strength = 0.6,
            });
        }
    }

    // "her third trip": what one has made so many of.
    private static bool IsOccasion(QuantityClaim claim)
    {
        if (claim is not { Origin: QuantityOrigin.Stated, Quantity: { Unit.Dimension: UnitDimension.Ordinal, Figure: not null }, Measure.Topic: not null })
            return false;
        int first = claim.Document.TokensIn(claim.Sentence, claim.Figure).First;
        return first > claim.Sentence.FirstToken && (claim.Document.Tokens[first - 1].Relation == DependencyRelation.PossessiveModifier || claim.Document.TextOf(first - 1) is "'s" or "his" or "her" or "its" or "their");
    }

    private static bool AreOneSort(QuantityClaim claim, QuantityClaim other) => claim.Measure!.Topic is { } topic && other.Measure!.Topic is { } there
        && (topic == there || EnglishModel.Default.Similarity(topic, PartOfSpeech.Noun, there, PartOfSpeech.Noun) >= Alike);

    // "to Japan", behind a preposition behind the noun
    private static NamedEntity? NameBehind(QuantityClaim claim)
    {
        Document document = claim.Document;
        EntityTable table = EntityTable.Of(document);
        int end = document.TokensIn(claim.Sentence, claim.Figure).End;
        for (int token = end + 1; token < Math.Min(claim.Sentence.EndToken, end + MaxPhrase); token++)
        {
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return null;
            if (document.Tokens[token - 1].PartOfSpeech is PartOfSpeech.Adposition or PartOfSpeech.Determiner && table.NamedAt(token) is { } name)
                return name;
        }

        return null;
    }
}
