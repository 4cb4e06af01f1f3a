using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quotes;

/// <summary>
/// Finds the reporting verb beside a quotation and its subject: "Mori said: ...", "..., Mori said", "..., said Mori", "according to
/// Mori", and the speaker of the part before where a quotation goes on.
/// </summary>
internal static class SpeakerFinder
{
    // "..., the minister of transport of the northern province told reporters": a subject longer than this is not read.
    private const int MaxDistance = 20;

    /// <summary>The speaker of one of the quotations of a document; null when none is named beside it.</summary>
    public static Speaker? Find(Document document, ImmutableArray<Quotation> quotations, int index)
    {
        Quotation quotation = quotations[index];
        TextSpan block = document.Blocks[quotation.Block].Span;
        int first = index > 0 && quotations[index - 1].Block == quotation.Block ? quotations[index - 1].Span.End : block.Start;
        int last = index + 1 < quotations.Length && quotations[index + 1].Block == quotation.Block ? quotations[index + 1].Span.Start : block.End;

        int before = TokenAt(document, quotation.Span.Start) - 1;
        int after = TokenAt(document, quotation.Span.End);
        bool endsOpen = EndsWithComma(document.Text, quotation, last);
        Speaker? speaker = endsOpen ? After(document, after, last) ?? Before(document, before, first) : Before(document, before, first) ?? After(document, after, last);
        if (speaker is not null || index == 0)
            return speaker;

        // "...," Mori said. "..." and quotations over several paragraphs: the same speaker goes on.
        return quotation.Continues || (quotations[index - 1].Block == quotation.Block && document.Text.AsSpan(first, quotation.Span.Start - first).Trim().Length <= 60
            && After(document, TokenAt(document, first), quotation.Span.Start) is not null)
            ? Find(document, quotations, index - 1)
            : null;
    }

    private static bool EndsWithComma(string text, Quotation quotation, int limit)
    {
        if (text[quotation.Content.End - 1] == ',')
            return true;
        ReadOnlySpan<char> rest = text.AsSpan(quotation.Span.End, Math.Max(0, limit - quotation.Span.End)).TrimStart();
        return rest.Length > 0 && (rest[0] == ',' || (text[quotation.Content.End - 1] is '?' or '!' && char.IsLower(rest[0])));
    }

    private static Speaker? After(Document document, int token, int limit)
    {
        int end = token;
        while (end < document.Tokens.Length && document.Tokens[end].Start < limit && end - token < MaxDistance && !EndsSentence(document, end))
            end++;
        for (int i = token; i < end; i++)
        {
            if (IsAccordingTo(document, i, end))
                return Named(document, NounAfter(document, i + 2, end), i, null);
            if (IsReporting(document.Tokens[i]))
                return Subject(document, i, token, end);
        }

        return null;
    }

    private static Speaker? Before(Document document, int token, int limit)
    {
        int start = token;
        while (start >= 0 && document.Tokens[start].Start >= limit && token - start < MaxDistance && (start == token || !EndsSentence(document, start)))
            start--;
        for (int i = token; i > start; i--)
        {
            if (IsAccordingTo(document, i, token + 1))
                return Named(document, NounAfter(document, i + 2, token + 1), i, null);
            if (IsReporting(document.Tokens[i]))
                return Subject(document, i, start + 1, token + 1);
        }

        return null;
    }

    private static Speaker? Subject(Document document, int verb, int start, int end)
    {
        int subject = -1;
        for (int i = start; i < end; i++)
        {
            if (document.Tokens[i].Head == verb && document.Tokens[i].Relation is DependencyRelation.NominalSubject)
                subject = i;
        }

        // The parse may not see through the marks: the nearest noun before the verb, else the nearest behind it.
        if (subject < 0)
        {
            for (int i = verb - 1; i >= start && subject < 0; i--)
            {
                if (IsNominal(document.Tokens[i]))
                    subject = i;
            }
        }

        if (subject < 0)
            subject = NounAfter(document, verb + 1, Math.Min(end, verb + 6));
        return Named(document, subject, verb, document.Tokens[verb].Lemma);
    }

    private static Speaker? Named(Document document, int token, int other, string? verb)
    {
        if (token < 0)
            return null;
        int first = token, end = token + 1;
        while (first > 0 && document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun)
            first--;
        while (end < document.Tokens.Length && document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun)
            end++;
        TextSpan name = document.SpanOf(first, end);
        TextSpan word = document.SpanOf(other);
        var span = new TextSpan(Math.Min(name.Start, word.Start), Math.Max(name.End, word.End));
        return new Speaker(token, new Attribution(name.Of(document.Text).ToString(), verb, span));
    }

    private static int NounAfter(Document document, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (IsNominal(document.Tokens[i]))
                return i;
        }

        return -1;
    }

    private static bool IsNominal(Token token) =>
        token.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun || (token.PartOfSpeech == PartOfSpeech.Pronoun && token.Is(Morphology.ThirdPerson));

    private static bool IsReporting(Token token) =>
        token.PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(token.Lemma);

    private static bool IsAccordingTo(Document document, int token, int end) =>
        token + 2 < end
        && document.TextOf(token).Equals("according", StringComparison.OrdinalIgnoreCase)
        && document.TextOf(token + 1).Equals("to", StringComparison.OrdinalIgnoreCase);

    private static bool EndsSentence(Document document, int token) => document.TextOf(token) is "." or "!" or "?";

    private static int TokenAt(Document document, int offset)
    {
        int low = 0, high = document.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
