using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// Parts a text into tokens: white space always parts; inside a run of other characters a linear classifier decides each place where
/// the kind of character changes, and a learned list parts contractions written as one word ("cannot"). Linear in the text.
/// </summary>
internal sealed class Tokenizer
{
    private readonly ModelArray<short> _weights;
    private readonly HashTable _contractions;
    private readonly int _longestContraction;

    public Tokenizer(ModelFile file)
    {
        _weights = file.Section<short>("english.tokens");
        if (_weights.Length != TokenBoundary.Rows)
            throw new InvalidDataException($"english.tokens: expected {TokenBoundary.Rows} weights, found {_weights.Length}.");
        _contractions = new(file, "english.contractions");
        _longestContraction = 9;
    }

    /// <summary>Adds the tokens of the range <c>[from, to)</c> of a text.</summary>
    [SkipLocalsInit]
    public void Split(ReadOnlySpan<char> text, int from, int to, TokenBuffer tokens)
    {
        Span<int> features = stackalloc int[TokenBoundary.Count];
        var weights = _weights.Span;
        text = text[..to];
        int at = from;
        while (at < to)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int start = at, tokenStart = at;
            int end = start + 1;
            bool isWord = TokenBoundary.Kind(text[start]) <= 2;
            while (end < to && !char.IsWhiteSpace(text[end]))
                isWord &= TokenBoundary.Kind(text[end++]) <= 2;
            at = end;
            if (isWord)
            {
                AddWord(text, tokenStart, end, tokens);
                continue;
            }

            if (LetterEnd.Is(text, start, end, to))
            {
                AddWord(text, start, end - 1, tokens);
                AddWord(text, end - 1, end, tokens);
                continue;
            }

            int marks = TokenBoundary.Marks(text[start..end]);
            var (addressStart, addressEnd) = TokenBoundary.Address(text, start, end, marks);
            for (int place = start + 1; place < end; place++)
            {
                if (place == addressStart || place == addressEnd)
                {
                    AddWord(text, tokenStart, place, tokens);
                    tokenStart = place;
                    continue;
                }

                if ((place > addressStart && place < addressEnd) || !TokenBoundary.IsCandidate(text, place))
                    continue;
                int score = Score(text, start, end, place, marks, weights, features);

                // A hyphen between letters stands alone or belongs to both: "Saint-Aubin" has no word "-Aubin".
                bool isHyphen = text[place] == '-' && place + 1 < end && TokenBoundary.Kind(text[place - 1]) <= 2 && TokenBoundary.Kind(text[place + 1]) <= 2 && addressStart < 0;
                if (isHyphen)
                    score += Score(text, start, end, place + 1, marks, weights, features);
                for (int last = isHyphen ? place + 1 : place; place <= last; place++)
                {
                    if (score <= 0)
                        continue;
                    AddWord(text, tokenStart, place, tokens);
                    tokenStart = place;
                }

                place--;
            }

            AddWord(text, tokenStart, end, tokens);
        }
    }

    private static int Score(ReadOnlySpan<char> text, int start, int end, int place, int marks, ReadOnlySpan<short> weights, Span<int> features)
    {
        TokenBoundary.Read(text, start, end, place, marks, features);
        int score = 0;
        foreach (int feature in features)
            score += weights[feature];
        return score;
    }

    private void AddWord(ReadOnlySpan<char> text, int start, int end, TokenBuffer tokens)
    {
        if (end - start <= _longestContraction && end - start >= 2 && TokenBoundary.Kind(text[start]) <= 2
            && _contractions.TryFind(WordFeatures.Of(text[start..end]).Normal, out int length) && length < end - start)
        {
            tokens.Add(start, start + length);
            start += length;
        }

        tokens.Add(start, end);
    }
}
