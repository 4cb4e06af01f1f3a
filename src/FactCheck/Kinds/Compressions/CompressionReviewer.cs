using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Compressions;

/// <summary>In a check, looks at sentences that were shortened by cutting words: whether what is left still goes with what it went with. Thread-safe.</summary>
internal sealed class CompressionReviewer : IClaimReviewer
{
    // As far as that a word is shown together with what it goes with.
    private const int MaxShown = 6;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        if (claims.Rewrite is null)
            return;
        foreach (CopiedSentence copy in claims.Copies)
        {
            if (CompressedSentence.Of(copy) is { } sentence && ComparisonOf(claims, sentence) is { } comparison)
                comparisons.Add(comparison);
        }
    }

    // The first one: where words were welded together, several go with others than before.
    private static Comparison? ComparisonOf(ClaimSet claims, CompressedSentence sentence)
    {
        Document original = sentence.Original;
        for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
        {
            int head = sentence.Document.Tokens[i].Head;
            if (CutSubject.Of(sentence, i) is >= 0 and var subject)
                return Told(claims, sentence, CompressionRules.Subject, ToldOf(original, subject), i, head, subject, sentence.OriginalOf(head));
            if (CutSubject.OfComplement(sentence, i) is >= 0 and var own)
                return Told(claims, sentence, CompressionRules.Subject, ToldOf(original, own), i, head, own, sentence.OriginalOf(i));
            if (MovedWord.Of(sentence, i) is (int word, int governor))
                return Told(claims, sentence, CompressionRules.Moved, $"in the other text \"{original.TextOf(word)}\" goes with \"{original.TextOf(governor)}\", which was cut here", i, head, word, governor);
        }

        return null;
    }

    private static string ToldOf(Document original, int subject) => $"the other text tells that of \"{original.TextOf(subject)}\", which was cut here";

    private static Comparison? Told(ClaimSet claims, CompressedSentence sentence, Rule rule, string reason, int token, int head, int from, int to)
    {
        TextSpan focus = Shown(sentence.Document, token, head);
        return claims.AnchorAt(sentence.Document, sentence.Sentence.Index, focus) is { } anchor
            ? Comparison.AgainstPassage(anchor, rule, reason, focus, new Location(sentence.Original, Shown(sentence.Original, from, to)), 0.7)
            : null;
    }

    private static TextSpan Shown(Document document, int token, int other) =>
        Math.Abs(token - other) <= MaxShown ? document.SpanOf(Math.Min(token, other), Math.Max(token, other) + 1) : document.SpanOf(token);
}
