using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for one figure that leads the other way in another text: "fell 2 percent" and "rose 2 percent", "nine months ahead of schedule" and
/// "nine months later than planned". Both sentences speak of the same, and nowhere does the other text have the figure in the same direction.
/// Stateless.
/// </summary>
internal static class TurnedDifference
{
    // Words that both sentences have; articles that do not copy each other have to share more, as one figure is met by chance.
    private const int MinShared = 1, MinSharedInStory = 2;

    private const int Reach = 4;

    /// <summary>Adds the differences that are turned round.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        int least = claims.Rewrite is null ? MinSharedInStory : MinShared;
        foreach ((Document one, Document other) in claims.ComparedPairs())
        {
            Claim[] told = [.. claims.Of(other).Where(IsDifference)];
            foreach (Claim claim in claims.Of(one).Where(IsDifference))
            {
                (int direction, int word) = DirectionOf(claim);
                if (direction == 0)
                    continue;
                Claim[] same = [.. told.Where(rival => rival.Quantity!.Unit == claim.Quantity!.Unit && rival.Quantity.Figure == claim.Quantity.Figure)];
                if (same.Length == 0 || !Array.TrueForAll(same, rival => DirectionOf(rival).Sign == -direction) || Array.Find(same, rival => Shared(claim, rival) >= least) is not { } turned)
                    continue;
                if (!comparisons.Any(comparison => comparison.IsAbout(StatementRules.Opposite, one, claim.Sentence.Span)))
                    comparisons.Add(Comparison.AgainstPassage(claim, StatementRules.Opposite, $"the other text has \"{turned.Location.Text}\" the other way round", WithWord(claim, word), new Location(other, WithWord(turned, DirectionOf(turned).Word)), 0.6));
            }
        }
    }

    private static bool IsDifference(Claim claim) =>
        claim.Quantity is { Figure: > 0, Unit.Dimension: UnitDimension.Percent or UnitDimension.PercentagePoint or UnitDimension.Time or UnitDimension.Money or UnitDimension.Mass or UnitDimension.Length };

    private static TextSpan WithWord(Claim claim, int word)
    {
        TextSpan span = claim.Document.SpanOf(word);
        return new TextSpan(Math.Min(span.Start, claim.Span.Start), Math.Max(span.End, claim.Span.End));
    }

    // 1 for more or later, -1 for less or earlier, with the word that says so; 0 where none does.
    private static (int Sign, int Word) DirectionOf(Claim claim)
    {
        Document document = claim.Document;
        Sentence sentence = claim.Sentence;
        int first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && document.Tokens[first].End <= claim.Span.Start)
            first++;
        int end = first;
        while (end < sentence.EndToken && document.Tokens[end].Start < claim.Span.End)
            end++;
        return claim.Quantity!.Unit.Dimension == UnitDimension.Time ? OfSchedule(document, sentence, end) : OfChange(document, sentence, first, end);
    }

    // "ahead of schedule", "later than planned"; two years later than something else is told from the other side too.
    private static (int Sign, int Word) OfSchedule(Document document, Sentence sentence, int end)
    {
        if (end >= sentence.EndToken)
            return default;
        int direction = SignOf(document.Tokens[end].Lemma, ClauseWord.Behind, ClauseWord.Ahead);
        for (int i = end + 1; i < Math.Min(sentence.EndToken, end + 1 + Reach); i++)
        {
            if (ClauseWords.Is(document.Tokens[i].Lemma, ClauseWord.Planned))
                return (direction, end);
        }

        return default;
    }

    // "rose by 2 percent", "up 2 percent", "fell to 231 euros", "a 2 percent rise"
    private static (int Sign, int Word) OfChange(Document document, Sentence sentence, int first, int end)
    {
        if (end < sentence.EndToken && document.Tokens[end].PartOfSpeech == PartOfSpeech.Noun && SignOf(document.Tokens[end].Lemma, ClauseWord.Rising, ClauseWord.Falling) is not 0 and var noun)
            return (noun, end);
        for (int i = first - 1; i >= Math.Max(sentence.FirstToken, first - Reach); i--)
        {
            Token word = document.Tokens[i];
            if (SignOf(word.Lemma, ClauseWord.Rising, ClauseWord.Falling) is not 0 and var sign)
                return IsDenied(document, i) ? default : (sign, i);
            if (word.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Number || word.Lemma is "from" or "," or "of" or "at" or "in")
                return default;
        }

        return default;
    }

    private static bool IsDenied(Document document, int token)
    {
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Negative))
                return true;
        }

        return false;
    }

    private static int SignOf(string lemma, ClauseWord more, ClauseWord less) => ClauseWords.Is(lemma, more) ? 1 : ClauseWords.Is(lemma, less) ? -1 : 0;

    // Nouns and names that both sentences have, units and measures left out.
    private static int Shared(Claim claim, Claim other)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddWords(claim, words);
        var others = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddWords(other, others);
        words.IntersectWith(others);
        return words.Count;
    }

    private static void AddWords(Claim claim, HashSet<string> words)
    {
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            Token word = claim.Document.Tokens[i];
            if (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && word.Length > 2 && !UnitWords.Has(word.Lemma.ToLowerInvariant()) && !claim.Span.Overlaps(claim.Document.SpanOf(i))
                && !ClauseWords.Is(word.Lemma, ClauseWord.Planned) && word.Lemma is not ("percent" or "year" or "month" or "quarter"))
                words.Add(word.Lemma);
        }
    }
}
