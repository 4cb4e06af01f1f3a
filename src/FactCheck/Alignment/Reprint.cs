using FactCheck.Documents;

namespace FactCheck.Alignment;

/// <summary>
/// Two sentences of which one was made from the other by changing little: which token of the one stands in the place of which token
/// of the other. Found by the longest common subsequence of their words.
/// </summary>
internal sealed class Reprint
{
    /// <summary>The share of the longer sentence's tokens that must stand in both, in order.</summary>
    private const double MinShared = 0.75;

    private readonly int[] _otherOf;
    private readonly int _first;
    private readonly int _otherFirst;
    private readonly int _otherEnd;

    private Reprint(int[] otherOf, int first, int otherFirst, int otherEnd)
    {
        _otherOf = otherOf;
        _first = first;
        _otherFirst = otherFirst;
        _otherEnd = otherEnd;
    }

    /// <summary>The token-by-token match; null when the sentences share too little to be one text.</summary>
    public static Reprint? Of(Document document, Sentence sentence, Document otherDocument, Sentence other)
    {
        int length = sentence.EndToken - sentence.FirstToken;
        int otherLength = other.EndToken - other.FirstToken;
        if (Math.Min(length, otherLength) < MinShared * Math.Max(length, otherLength) || length < 4)
            return null;

        int[,] common = new int[length + 1, otherLength + 1];
        for (int i = length - 1; i >= 0; i--)
        {
            for (int j = otherLength - 1; j >= 0; j--)
            {
                common[i, j] = Same(document, sentence.FirstToken + i, otherDocument, other.FirstToken + j)
                    ? common[i + 1, j + 1] + 1
                    : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        if (common[0, 0] < MinShared * Math.Max(length, otherLength))
            return null;
        int[] otherOf = new int[length];
        Array.Fill(otherOf, -1);
        for (int i = 0, j = 0; i < length && j < otherLength;)
        {
            if (Same(document, sentence.FirstToken + i, otherDocument, other.FirstToken + j) && common[i, j] == common[i + 1, j + 1] + 1)
                otherOf[i++] = other.FirstToken + j++;
            else if (common[i + 1, j] >= common[i, j + 1])
                i++;
            else
                j++;
        }

        return new Reprint(otherOf, sentence.FirstToken, other.FirstToken, other.EndToken);
    }

    /// <summary>
    /// The half-open range of the other sentence's tokens that stands in the place of the tokens <c>[first, end)</c>: what lies between the
    /// counterparts of the nearest kept words on either side.
    /// </summary>
    public (int First, int End) PlaceOf(int first, int end)
    {
        int from = _otherFirst;
        for (int i = first - 1; i >= _first; i--)
        {
            if (_otherOf[i - _first] >= 0)
            {
                from = _otherOf[i - _first] + 1;
                break;
            }
        }

        int to = _otherEnd;
        for (int i = end; i < _first + _otherOf.Length; i++)
        {
            if (_otherOf[i - _first] >= 0)
            {
                to = _otherOf[i - _first];
                break;
            }
        }

        return (from, Math.Max(from, to));
    }

    private static bool Same(Document document, int token, Document otherDocument, int otherToken) =>
        document.TextOf(token).Equals(otherDocument.TextOf(otherToken), StringComparison.OrdinalIgnoreCase)
        || (IsQuote(document.TextOf(token)) && IsQuote(otherDocument.TextOf(otherToken)));

    private static bool IsQuote(ReadOnlySpan<char> text) => text.Length == 1 && text[0] is '"' or '\'' or '“' or '”' or '‘' or '’' or '«' or '»';
}
