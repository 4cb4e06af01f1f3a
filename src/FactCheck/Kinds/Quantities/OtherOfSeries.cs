using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Figures that differ because each is of another one of its sort, and says so. Stateless.</summary>
internal static class OtherOfSeries
{
    /// <summary>
    /// Whether the wording puts another one beside what the other figure tells of: "a second group is due" beside "its first group", "four other
    /// students" beside "the six students", "a 25-year-old man was hurt" beside "a 24-year-old man has died".
    /// </summary>
    public static bool Are(QuantityClaim claim, QuantityClaim evidence) => claim.Quantity!.Unit.Dimension switch
    {
        UnitDimension.Ordinal => AreCenturiesOfTwo(claim, evidence) || (Introduces(evidence) && !Introduces(claim) && !IsLast(evidence)),
        UnitDimension.Count => IsRest(claim, evidence) || IsRest(evidence, claim),
        UnitDimension.Time => IsSomebody(claim) && IsSomebody(evidence),
        _ => false,
    };

    // "a 17th-century fresco", "an 18th-century canvas"
    private static bool AreCenturiesOfTwo(QuantityClaim claim, QuantityClaim evidence) =>
        ModifiedBy(claim) is { } one && ModifiedBy(evidence) is { } other && one != other;

    private static string? ModifiedBy(QuantityClaim claim)
    {
        Document document = claim.Document;
        int token = TokenBehind(claim);
        bool joined = claim.Location.Text.Contains('-', StringComparison.Ordinal) && token < claim.Sentence.EndToken && document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective;
        while (joined && token + 1 < claim.Sentence.EndToken && document.Tokens[token].PartOfSpeech != PartOfSpeech.Noun && document.Tokens[token + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective)
            token++;
        return joined && document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun ? document.Tokens[token].Lemma : null;
    }

    // "a second group": one more than those the text told of.
    private static bool Introduces(QuantityClaim claim) => WordBefore(claim) is "a" or "A" or "another" or "Another";

    // "a second-last place"
    private static bool IsLast(QuantityClaim claim) => TokenBehind(claim) is var token && token < claim.Sentence.EndToken && claim.Document.TextOf(token) is "-";

    // What is left of more: the other figure may be of all.
    private static bool IsRest(QuantityClaim rest, QuantityClaim all) =>
        rest.Quantity!.Figure < all.Quantity!.Figure && SaysOther(rest) && !SaysOther(all);

    private static bool SaysOther(QuantityClaim claim) =>
        WordBefore(claim) is "another" or "Another" or "further" || (TokenAt(claim, claim.Figure.End) is var token && token < claim.Sentence.EndToken && claim.Document.TextOf(token) is "other" or "others" or "further");

    // "a 24-year-old man"
    private static bool IsSomebody(QuantityClaim claim) =>
        claim.Measure?.Topic is { } topic && CommonPeople.Contains(topic) && WordBefore(claim) is "a" or "A" or "an" or "An";

    private static int TokenBehind(QuantityClaim claim) => TokenAt(claim, claim.Span.End);

    private static int TokenAt(QuantityClaim claim, int offset)
    {
        int token = claim.Sentence.FirstToken;
        while (token < claim.Sentence.EndToken && claim.Document.Tokens[token].Start < offset)
            token++;
        return token;
    }

    private static ReadOnlySpan<char> WordBefore(QuantityClaim claim)
    {
        int token = TokenAt(claim, claim.Figure.Start);
        return token > claim.Sentence.FirstToken ? claim.Document.TextOf(token - 1) : [];
    }
}
