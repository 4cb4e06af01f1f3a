using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>Finds quotations of at least four words; shorter ones, and titles of works, are names or irony, not somebody's words.</summary>
internal sealed class QuoteExtractor : IClaimExtractor<QuoteClaim>
{
    private const int MinWords = 4;

    /// <inheritdoc/>
    public IEnumerable<QuoteClaim> Extract(ClaimKind kind, Document document)
    {
        ImmutableArray<Quotation> quotations = document.Quotations;
        int sentence = 0;
        for (int i = 0; i < quotations.Length; i++)
        {
            Quotation quotation = quotations[i];
            var words = new List<QuoteWord>();
            QuoteWordScanner.Scan(document.Text, quotation.Content, words, gaps: true);
            if (words.Count(word => !word.IsGap) < MinWords || IsTitle(document.Text, words))
                continue;
            while (sentence + 1 < document.Sentences.Length && document.Sentences[sentence].Span.End <= quotation.Content.Start)
                sentence++;
            if (document.Sentences.IsEmpty)
                yield break;

            Speaker? speaker = SpeakerFinder.Find(document, quotations, i);
            yield return new QuoteClaim(kind, document, quotation, sentence)
            {
                Words = words,
                SpeakerToken = speaker?.Token ?? -1,
                Attribution = speaker?.Attribution,
            };
        }
    }

    // "Strengthening Multilateral Dialogue" is a title: its long words have capitals. Shouted text is not: it has no small letters at all.
    private static bool IsTitle(string text, List<QuoteWord> words)
    {
        int capital = 0, small = 0;
        foreach (QuoteWord word in words)
        {
            ReadOnlySpan<char> letters = word.Span.Of(text);
            if (word.IsGap || letters.Length < 4)
                continue;
            if (char.IsUpper(letters[0]))
                capital++;
            else
                small++;
        }

        return capital > 0 && capital >= 2 * small;
    }
}
