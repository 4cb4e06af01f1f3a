using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>
/// Reads a coordination of counted nouns and names as one sum: "the Lisbon Charter, 12 resolutions and two annexes". Stateless.
/// </summary>
internal static class EnumerationReader
{
    /// <summary>How many tokens may lie between two members: commas, "and", articles and short modifiers.</summary>
    private const int MaxGapTokens = 4;

    /// <summary>Adds the sum of the coordinated counts of a sentence to its claims, when there are at least two of them.</summary>
    public static void Add(ClaimKind kind, Document document, Sentence sentence, List<QuantityClaim> claims)
    {
        List<QuantityClaim> counts = [.. claims.Where(claim => claim.SentenceIndex == sentence.Index && IsCount(claim))];
        for (int i = 0; i + 1 < counts.Count; i++)
        {
            int last = i;
            while (last + 1 < counts.Count && AreCoordinated(document, counts[last].Span.End, counts[last + 1].Span.Start))
                last++;
            if (last == i)
                continue;
            Add(kind, document, sentence, counts[i..(last + 1)], claims);
            i = last;
        }
    }

    private static void Add(ClaimKind kind, Document document, Sentence sentence, List<QuantityClaim> members, List<QuantityClaim> claims)
    {
        ImmutableArray<string> names = NamesBefore(document, sentence, members[0].Span.Start, out int start);
        if (names.IsEmpty)
            return;
        decimal sum = names.Length + members.Sum(member => member.Quantity!.Figure!.Value);
        var quantity = new Quantity { Unit = Unit.Count, Low = sum, High = sum, Figure = sum };
        var measure = new Measure { Text = new TextSpan(start, members[^1].Span.End) };
        claims.Add(new QuantityClaim(kind, document, new TextSpan(start, members[^1].Span.End), sentence.Index)
        {
            Origin = QuantityOrigin.Enumeration,
            Quantity = quantity,
            Measure = measure,
            Figure = new TextSpan(start, members[^1].Span.End),
            NamedParts = names,
            Keys = [.. MeasureWords.CollectiveKeys],
        });
    }

    /// <summary>The capitalised names coordinated directly before the first count, each of which is one part.</summary>
    private static ImmutableArray<string> NamesBefore(Document document, Sentence sentence, int offset, out int start)
    {
        start = offset;
        int token = sentence.FirstToken;
        while (token < sentence.EndToken && document.Tokens[token].End <= offset)
            token++;
        var names = new List<string>();
        int i = token - 1;
        while (i > sentence.FirstToken && IsSeparator(document, i))
        {
            while (i >= sentence.FirstToken && IsSeparator(document, i))
                i--;
            int end = i + 1;
            while (i >= sentence.FirstToken && IsName(document, i))
                i--;
            if (end - i - 1 < 2)
                break;
            TextSpan name = document.SpanOf(i + 1, end);
            names.Insert(0, name.Of(document.Text).ToString());
            start = name.Start;
        }

        return [.. names];
    }

    private static bool IsName(Document document, int token) =>
        char.IsUpper(document.TextOf(token)[0]) && document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective;

    private static bool IsSeparator(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.CoordinatingConjunction || document.TextOf(token) is ",";

    private static bool IsCount(QuantityClaim claim) =>
        claim is { Origin: QuantityOrigin.Stated, Quantity: { Hedge: Hedge.Exact, Figure: > 0 } quantity, Measure.Head: not null }
        && quantity.Unit.Dimension == UnitDimension.Count;

    private static bool AreCoordinated(Document document, int end, int start)
    {
        // Figures can share a noun ("40 of the 60 seats"): their spans then overlap and nothing is coordinated.
        if (start < end)
            return false;
        int tokens = 0;
        bool separated = false;
        foreach (Range part in document.Text.AsSpan(end, start - end).SplitAny(' ', '\t', '\n', '\r', '\u00A0'))
        {
            ReadOnlySpan<char> word = document.Text.AsSpan(end, start - end)[part];
            if (word.IsEmpty)
                continue;
            tokens++;
            separated |= word is "," or "and" or "&" or "plus";
        }

        return separated && tokens <= MaxGapTokens;
    }
}
