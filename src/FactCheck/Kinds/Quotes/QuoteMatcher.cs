using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quotes;

/// <summary>Says where in an article a quotation comes from and what was done to its words.</summary>
internal static class QuoteMatcher
{
    // Below this share of common words in one place the quotation is not that passage altered, it is something else.
    private const double MinCoverage = 0.6;

    // A fragment of a few words with another word in it is a paraphrase, not that passage altered.
    private const int MinAltered = 6;
    private const int MinPiece = 3;
    private const int MaxPieces = 3;

    // More words left out in silence than this, and two passages have been joined.
    private const int MaxOmission = 12;
    private const int NegationReach = 6;

    // Beside the negation one word may differ.
    private const int MinOtherWords = 2;

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;:!?,\"\u201C\u2018");

    /// <summary>Finds the passage and compares word by word.</summary>
    public static QuoteMatch Match(QuoteClaim claim, PassageIndex index)
    {
        List<QuoteWord> words = [.. claim.Words.Where(word => !word.IsGap)];
        int[] map = Map(claim.Words, index, out List<bool> gapBefore, out bool ordered);
        double coverage = map.Count(place => place >= 0) / (double)map.Length;
        if (coverage < 1 || !ordered)
        {
            List<TextSpan>? pieces = Pieces(words, index);
            if (pieces is { Count: > 1 } && (coverage < 0.9 || !ordered))
                return new QuoteMatch(QuoteVerdict.Spliced, 1) { Passages = pieces, Quotation = -1 };
        }

        if (coverage < MinCoverage || !ordered)
            return new QuoteMatch(QuoteVerdict.Absent, coverage);

        QuoteMatch match = Judge(claim, words, map, gapBefore, index, coverage);
        return match.Verdict == QuoteVerdict.Altered && words.Count < MinAltered && match.Quotation < 0 ? new QuoteMatch(QuoteVerdict.Absent, coverage) : match;
    }

    private static QuoteMatch Judge(QuoteClaim claim, List<QuoteWord> words, int[] map, List<bool> gapBefore, PassageIndex index, double coverage)
    {
        int first = Array.FindIndex(map, place => place >= 0);
        int last = Array.FindLastIndex(map, place => place >= 0);

        // Words exchanged at either end have their originals beside the passage.
        int start = Math.Max(0, map[first] - first), end = Math.Min(index.Words.Count - 1, map[last] + words.Count - 1 - last);
        ImmutableArray<TextSpan> passages = [new TextSpan(index.Words[start].Start, index.Words[end].End)];
        var match = new QuoteMatch(claim.Words.Any(word => word.IsGap) ? QuoteVerdict.Trimmed : QuoteVerdict.Verbatim, coverage)
        {
            Passages = passages,
            Quotation = MostQuoted(map, index),
        };

        // Words added before the first or behind the last word that the article has.
        if (first > 0)
            match = Worse(match, Edit(claim, words, 0, first, index, Math.Max(0, map[first] - first), map[first]));
        for (int i = first; i < last;)
        {
            int next = i + 1;
            bool gap = gapBefore[next];
            while (map[next] < 0)
            {
                next++;
                gap |= gapBefore[next];
            }

            if (next > i + 1)
                match = Worse(match, Edit(claim, words, i + 1, next, index, map[i] + 1, gap ? map[i] + 1 : map[next]));
            else if (!gap && map[next] > map[i] + 1)
                match = Worse(match, Omission(match, index, map[i] + 1, map[next]));
            i = next;
        }

        if (last < words.Count - 1)
            match = Worse(match, Edit(claim, words, last + 1, words.Count, index, map[last] + 1, Math.Min(index.Words.Count, map[last] + words.Count - last)));
        return match.Verdict <= QuoteVerdict.Trimmed && IsCutFromNegation(claim, index, map[first])
            ? match with { Verdict = QuoteVerdict.CutFromNegation }
            : match;
    }

    private static QuoteMatch Worse(QuoteMatch match, QuoteMatch? edit)
    {
        if (edit is null || (edit.Verdict <= match.Verdict && !(edit.Negates && !match.Negates)))
            return match;
        return match with { Verdict = edit.Verdict > match.Verdict ? edit.Verdict : match.Verdict, Changed = edit.Changed, Original = edit.Original, Negates = edit.Negates };
    }

    private static QuoteMatch? Edit(QuoteClaim claim, List<QuoteWord> words, int from, int to, PassageIndex index, int sourceFrom, int sourceTo)
    {
        string changed = Text(claim.Document.Text, words, from, to);
        string original = Text(index.Document.Text, index.Words, sourceFrom, sourceTo);
        if (Spelling.IsSame(changed, original))
            return null;
        int denials = Negations(index.Words, sourceFrom, sourceTo);

        // "I don't think there is anybody" for "there is no one"
        if (from == 0)
            denials += Negations(index.Words, Math.Max(0, sourceFrom - NegationReach), sourceFrom);
        bool negates = Negations(words, from, to) % 2 != denials % 2 && OtherWords(changed) + OtherWords(original) < MinOtherWords;
        return new QuoteMatch(QuoteVerdict.Altered, 0) { Changed = changed, Original = original, Negates = negates };
    }

    // "We were attacked" and "we have nothing to say" differ in more than a negation.
    private static int OtherWords(string text)
    {
        int words = 0;
        foreach (Range part in text.AsSpan().Split(' '))
        {
            string word = text[part].Trim('.', ',', ';', ':', '!', '?', '\'', '\u2019').ToLowerInvariant();
            words += word.Length > 0 && !FunctionWords.Contains(word) && !ClauseWords.Is(word, ClauseWord.Negative) ? 1 : 0;
        }

        return words;
    }

    private static QuoteMatch? Omission(QuoteMatch match, PassageIndex index, int from, int to)
    {
        int unquoted = 0;
        for (int i = from; i < to; i++)
        {
            if (index.QuotationOf(i) < 0)
                unquoted++;
        }

        // "...," Mori said. "...": the reporting clause between two parts may go.
        if (match.Quotation >= 0 && unquoted == to - from)
            return null;
        bool negates = Negations(index.Words, from, to) % 2 != 0;
        QuoteVerdict verdict = negates ? QuoteVerdict.Altered
            : (match.Quotation >= 0 && unquoted > 0) || to - from > MaxOmission ? QuoteVerdict.Spliced : QuoteVerdict.Shortened;
        return new QuoteMatch(verdict, 0) { Original = Text(index.Document.Text, index.Words, from, to), Negates = negates };
    }

    // Segments between gaps are laid along the article one after the other.
    private static int[] Map(IReadOnlyList<QuoteWord> words, PassageIndex index, out List<bool> gapBefore, out bool ordered)
    {
        var segment = new List<QuoteWord>(words.Count);
        var map = new List<int>(words.Count);
        gapBefore = new List<bool>(words.Count);
        ordered = true;
        int from = 0;
        bool gap = false;
        for (int i = 0; i <= words.Count; i++)
        {
            if (i < words.Count && !words[i].IsGap)
            {
                gapBefore.Add(gap && map.Count + segment.Count > 0);
                gap = false;
                segment.Add(words[i]);
                continue;
            }

            gap = true;
            if (segment.Count == 0)
                continue;
            int[] places = Place(segment, index, from, ref ordered);
            map.AddRange(places);
            from = Math.Max(from, places.Max() + 1);
            segment.Clear();
        }

        return [.. map];
    }

    private static int[] Place(List<QuoteWord> segment, PassageIndex index, int from, ref bool ordered)
    {
        var span = CollectionsMarshal.AsSpan(segment);
        int[]? here = PassageAligner.Align(span, index, from);
        if (from > 0 && segment.Count >= MinPiece && Covered(here) < segment.Count && Covered(PassageAligner.Align(span, index)) == segment.Count)
            ordered = false;
        if (here is not null)
            return here;
        here = new int[segment.Count];
        Array.Fill(here, -1);
        return here;
    }

    private static int Covered(int[]? map) => map?.Count(place => place >= 0) ?? 0;

    // The quotation as a chain of two or three exact passages, each of three words at least; null when it is none.
    private static List<TextSpan>? Pieces(List<QuoteWord> words, PassageIndex index)
    {
        var pieces = new List<TextSpan>();
        for (int i = 0; i < words.Count;)
        {
            int best = 0, bestPlace = -1;
            for (int place = index.LastOf(words[i].Key); place >= 0; place = index.PreviousOf(place))
            {
                int length = 1;
                while (i + length < words.Count && place + length < index.Words.Count && words[i + length].Key == index.Words[place + length].Key)
                    length++;
                if (length >= best)
                    (best, bestPlace) = (length, place);
            }

            if (best < MinPiece || pieces.Count == MaxPieces)
                return null;
            pieces.Add(new TextSpan(index.Words[bestPlace].Start, index.Words[bestPlace + best - 1].End));
            i += best;
        }

        return pieces;
    }

    private static int MostQuoted(int[] map, PassageIndex index)
    {
        int best = -1, bestCount = 0, quoted = 0, all = 0;
        foreach (IGrouping<int, int> group in map.Where(place => place >= 0).GroupBy(index.QuotationOf))
        {
            int count = group.Count();
            all += count;
            if (group.Key < 0)
                continue;
            quoted += count;
            if (count > bestCount)
                (best, bestCount) = (group.Key, count);
        }

        return quoted * 2 > all ? best : -1;
    }

    // "I do not think this is a good idea" gives no right to: she called it "a good idea".
    private static bool IsCutFromNegation(QuoteClaim claim, PassageIndex index, int place)
    {
        int offset = index.Words[place].Start;
        int start = Math.Max(claim.Sentence.Span.Start, claim.Quotation.Span.Start - 60);
        var before = new List<QuoteWord>();
        if (start < claim.Quotation.Span.Start)
            QuoteWordScanner.Scan(claim.Document.Text, new TextSpan(start, claim.Quotation.Span.Start), before, gaps: false);
        if (before.Exists(word => QuoteWordScanner.Negations.Contains(word.Key)))
            return false;
        for (int i = place - 1; i >= 0 && place - i <= NegationReach; i--)
        {
            // A clause or sentence ends between the negation and the words quoted, or the quotation begins there.
            if (index.Document.Text.AsSpan(index.Words[i].End, offset - index.Words[i].End).IndexOfAny(ClauseEnds) >= 0)
                return false;
            // "not only a hit but a lesson"
            if (QuoteWordScanner.Negations.Contains(index.Words[i].Key))
                return index.Words[i + 1].Span.Of(index.Document.Text) is not ("only" or "just" or "merely" or "simply" or "solely");
        }

        return false;
    }

    private static int Negations(List<QuoteWord> words, int from, int to)
    {
        int count = 0;
        for (int i = from; i < to; i++)
        {
            if (QuoteWordScanner.Negations.Contains(words[i].Key))
                count++;
        }

        return count;
    }

    private static string Text(string text, List<QuoteWord> words, int from, int to) =>
        from < to ? text[words[from].Start..words[to - 1].End] : "";
}
