using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Quotes;

/// <summary>
/// Finds who speaks a quotation by the clause beside it: "Mori said: ...", "..., Mori said", "..., said Mori", "according to Mori",
/// "Mori: ...", and the speaker of the part before where a quotation goes on.
/// </summary>
internal static class SpeakerFinder
{
    // "..., the minister of transport of the northern province told reporters": a subject longer than this is not read.
    private const int MaxDistance = 20;

    // Longer than any sentence that only says who speaks, and of what.
    private const int MaxAttribution = 300;

    /// <summary>The speaker of one of the quotations of a document; null when none is named beside it.</summary>
    public static Speaker? Find(Document document, ImmutableArray<Quotation> quotations, int index)
    {
        // A quotation of many paragraphs has its speaker before the first.
        for (int i = index; ; i--)
        {
            if (Beside(document, quotations, i) is { } speaker)
                return speaker;
            if (i == 0 || !GoesOn(document, quotations, i))
                return null;
        }
    }

    private static Speaker? Beside(Document document, ImmutableArray<Quotation> quotations, int index)
    {
        Quotation quotation = quotations[index];
        TextSpan block = document.Blocks[quotation.Block].Span;
        int first = index > 0 && quotations[index - 1].Block == quotation.Block ? quotations[index - 1].Span.End : block.Start;
        int last = index + 1 < quotations.Length && quotations[index + 1].Block == quotation.Block ? quotations[index + 1].Span.Start : block.End;
        int before = TokenAt(document, quotation.Span.Start) - 1;
        int after = TokenAt(document, quotation.Span.End);
        return EndsWithComma(document.Text, quotation, last)
            ? After(document, after, last, opens: false) ?? Before(document, before, first)
            : Before(document, before, first) ?? After(document, after, last, OpensSentence(document, quotation, last));
    }

    // "...," Mori said of the plan. "...", and the paragraph after it that begins with a quotation: the same speaker goes on.
    private static bool GoesOn(Document document, ImmutableArray<Quotation> quotations, int index)
    {
        Quotation quotation = quotations[index], previous = quotations[index - 1];
        if (quotation.Continues)
            return true;
        if (previous.Block != quotation.Block && (previous.Block != quotation.Block - 1 || !IsBlank(document.Text, document.Blocks[quotation.Block].Span.Start, quotation.Span.Start)))
            return false;
        int end = previous.Block == quotation.Block ? quotation.Span.Start : document.Blocks[previous.Block].Span.End;
        return IsBlank(document.Text, previous.Span.End, end)
            || (end - previous.Span.End <= MaxAttribution && IsOneSentence(document, previous.Span.End, end) && After(document, TokenAt(document, previous.Span.End), end, opens: false) is not null);
    }

    // '... to be angry". "But ...'
    private static bool IsBlank(string text, int start, int end) => text.AsSpan(start, Math.Max(0, end - start)).TrimStart(".,").IsWhiteSpace();

    private static bool IsOneSentence(Document document, int start, int end)
    {
        int last = TokenAt(document, end) - 1;
        for (int i = TokenAt(document, start); i < last; i++)
        {
            if (EndsSentence(document, i))
                return false;
        }

        return last >= 0 && EndsSentence(document, last);
    }

    private static bool EndsWithComma(string text, Quotation quotation, int limit)
    {
        if (text[quotation.Content.End - 1] == ',')
            return true;
        ReadOnlySpan<char> rest = text.AsSpan(quotation.Span.End, Math.Max(0, limit - quotation.Span.End)).TrimStart();
        return rest.Length > 0 && (rest[0] == ',' || (text[quotation.Content.End - 1] is '?' or '!' && char.IsLower(rest[0])));
    }

    // '"It is late." Mori added: "..."': what follows is a sentence of its own.
    private static bool OpensSentence(Document document, Quotation quotation, int limit)
    {
        ReadOnlySpan<char> rest = document.Text.AsSpan(quotation.Span.End, Math.Max(0, limit - quotation.Span.End)).TrimStart();
        bool ends = document.Text[quotation.Content.End - 1] is '.' or '!' or '?' || (rest.Length > 0 && rest[0] is '.' or '!' or '?');
        rest = rest.TrimStart(".!? ");
        return ends && rest.Length > 0 && char.IsUpper(rest[0]);
    }

    private static Speaker? After(Document document, int token, int limit, bool opens)
    {
        int end = token;
        while (end < document.Tokens.Length && document.Tokens[end].Start < limit && end - token < MaxDistance && !EndsSentence(document, end))
            end++;
        for (int i = token; i < end; i++)
        {
            if (ReportingClause.IsAccordingTo(document, i, end))
                return opens ? null : ReportingClause.Named(document, ReportingClause.NounAfter(document, i + 2, end), i, null);
            if (!ReportingClause.IsReporting(document, i))
                continue;

            // A new sentence tells of the words before it where it tells nothing else: "Mori said."
            if (opens && !(i + 1 < document.Tokens.Length && (EndsSentence(document, i + 1) || document.TextOf(i + 1) is ",")))
                return null;
            return ReportingClause.Subject(document, i, token, end);
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
            if (ReportingClause.IsAccordingTo(document, i, token + 1))
                return ReportingClause.Named(document, ReportingClause.NounAfter(document, i + 2, token + 1), i, null);
            if (ReportingClause.IsReporting(document, i))
                return ReportingClause.Subject(document, i, start + 1, token + 1);
        }

        return token > start + 1 && document.TextOf(token) is ":" ? ReportingClause.BeforeColon(document, start + 1, token) : null;
    }

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
