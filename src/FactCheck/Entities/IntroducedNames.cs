using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>
/// Names as far as the acronym in brackets behind them says that they reach (Schwartz and Hearst 2003): "Transport for London (TfL)" is one name,
/// though "for" joins what could be two.
/// </summary>
internal static class IntroducedNames
{
    // Words of a name to a letter of its acronym, and small ones beside them.
    private const int WordsToLetter = 2;
    private const int MoreWords = 2;

    /// <summary>Puts the whole name in the place of the mentions that are parts of it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="found">Its mentions in text order; changed.</param>
    public static void Join(Document document, List<MentionScanner.Found> found)
    {
        for (int bracket = 2; bracket + 2 < document.Tokens.Length; bracket++)
        {
            if (document.TextOf(bracket) is not "(" || document.TextOf(bracket + 2) is not ")" || !Acronyms.MayBe(document.TextOf(bracket + 1)))
                continue;
            JoinBefore(document, bracket, found);
        }
    }

    private static void JoinBefore(Document document, int bracket, List<MentionScanner.Found> found)
    {
        int start = StartOf(document, bracket, NameSpelling.Fold(document.TextOf(bracket + 1)));
        int first = start < 0 ? -1 : found.FindIndex(mention => mention.End > start && mention.First < bracket);
        if (first < 0 || found[first].First < start)
            return;
        int last = found.FindLastIndex(mention => mention.First < bracket);
        if (found[first].First == start && found[first].End == bracket)
            return;
        found.RemoveRange(first, last - first + 1);
        found.Insert(first, new MentionScanner.Found(start, bracket, MentionScanner.HeadOf(document, start, bracket), EntityType.Organization, MentionScanner.Words(document, start, bracket), false));
    }

    // The nearest capital from which on the words have these initials; -1 when there is none.
    private static int StartOf(Document document, int bracket, string acronym)
    {
        int limit = Math.Max(document.SentenceOf(bracket).FirstToken, bracket - (acronym.Length * WordsToLetter) - MoreWords);
        for (int start = bracket - 2; start >= limit; start--)
        {
            if (document.TextOf(start) is "(" or ")" or "\"" or ";" or ":")
                return -1;
            if (char.IsUpper(document.TextOf(start)[0]) && Acronyms.AreInitials(acronym, document.SpanOf(start, bracket).Of(document.Text).ToString()))
                return start;
        }

        return -1;
    }
}
