using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// The length of time that a figure is told for: "a week" of "£90,000 a week", "each day" of "22,000 lorries cross it each day", "monthly" of
/// "monthly sales of 3,400 bicycles". Stateless.
/// </summary>
internal static class RateTime
{
    // "22,000 lorries from both countries cross it each day"; "a monthly average of some 3,400".
    private const int Reach = 8, ReachBefore = 6;

    /// <summary>The unit of time, in lower case, and the words that say so; null where the text tells none.</summary>
    public static (string Unit, TextSpan Words)? Of(QuantityClaim claim) => Joined(claim) ?? Behind(claim) ?? Before(claim);

    // Right behind the figure: "a week", "-a-week", "per month", "/year".
    private static (string Unit, TextSpan Words)? Joined(QuantityClaim claim)
    {
        int end = claim.Figure.End;
        string text = claim.Document.Text;
        if (end < text.Length && text[end] == '/')
            end++;
        else if (!(IsGap(text, ref end) && Word(text, ref end) is { } joint && NumberContexts.Rate.Contains(joint) && IsGap(text, ref end)))
            return null;
        return Word(text, ref end) is { } time && TimeUnits.Contains(time) ? (time.ToLowerInvariant(), new TextSpan(claim.Figure.End, end)) : null;
    }

    // Behind what is counted. "A" and "an" stand behind a noun, and "a year ago" is no rate.
    private static (string Unit, TextSpan Words)? Behind(QuantityClaim claim)
    {
        Document document = claim.Document;
        int first = FirstBehind(claim);
        for (int i = first; i < Math.Min(claim.Sentence.EndToken, first + Reach); i++)
        {
            ReadOnlySpan<char> word = document.TextOf(i);
            if (Ends(document, i))
                return null;
            if (TimeUnits.OfRhythm(word.ToString()) is { } rhythm)
                return document.Tokens[i].PartOfSpeech == PartOfSpeech.Adverb || i + 1 == claim.Sentence.EndToken || Ends(document, i + 1) ? (rhythm, document.SpanOf(i)) : null;
            if (i + 1 >= claim.Sentence.EndToken || i == claim.Sentence.FirstToken || !NumberContexts.Rate.Contains(word) || !TimeUnits.Contains(document.TextOf(i + 1).ToString()))
                continue;
            bool each = word is "each" or "every" or "per";
            if (!each && document.Tokens[i - 1].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number))
                return null;
            return i + 2 < claim.Sentence.EndToken && IsApart(document, i + 2) ? null : (document.TextOf(i + 1).ToString().ToLowerInvariant(), document.SpanOf(i, i + 2));
        }

        return null;
    }

    // "monthly sales of 3,400", "an average annual 3,400"
    private static (string Unit, TextSpan Words)? Before(QuantityClaim claim)
    {
        Document document = claim.Document;
        int first = FirstBehind(claim) - 1;
        while (first > claim.Sentence.FirstToken && document.Tokens[first].Start > claim.Figure.Start)
            first--;
        for (int i = first - 1; i >= Math.Max(claim.Sentence.FirstToken, first - ReachBefore); i--)
        {
            if (Ends(document, i) || document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb)
                return null;
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Adjective && TimeUnits.OfRhythm(document.TextOf(i).ToString()) is { } rhythm)
                return (rhythm, document.SpanOf(i));
        }

        return null;
    }

    private static int FirstBehind(QuantityClaim claim)
    {
        int first = claim.Sentence.FirstToken;
        while (first < claim.Sentence.EndToken && claim.Document.Tokens[first].Start < claim.Figure.End)
            first++;
        return first;
    }

    // Another figure, another clause: what stands behind is not of this one.
    private static bool Ends(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.SubordinatingConjunction;

    // "a year ago", "a week after the flood"
    private static bool IsApart(Document document, int token) => document.TextOf(token) is "ago" or "earlier" or "later" or "before" or "after" or "old" or "long" or "early" or "late";

    private static bool IsGap(string text, ref int end)
    {
        if (end >= text.Length || text[end] is not (' ' or '-'))
            return false;
        end++;
        return true;
    }

    private static string? Word(string text, ref int end)
    {
        int start = end;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end == start ? null : text[start..end];
    }
}
