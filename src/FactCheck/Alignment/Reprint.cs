using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Claims;
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

    /// <summary>A copy has that share of its own tokens from the original, which may say more; and no fewer tokens than that.</summary>
    private const int MinCopied = 6;

    private readonly int[] _otherOf;
    private readonly int _first;
    private readonly int _otherFirst;
    private readonly int _otherEnd;

    private Reprint(int[] otherOf, int first, int otherFirst, int otherEnd, int shared)
    {
        Shared = shared;
        _otherOf = otherOf;
        _first = first;
        _otherFirst = otherFirst;
        _otherEnd = otherEnd;
    }

    /// <summary>How many tokens stand in both sentences, in order.</summary>
    public int Shared { get; }

    /// <summary>Whether the two are one text.</summary>
    public bool IsReprint => Shared >= MinShared * Math.Max(_otherOf.Length, _otherEnd - _otherFirst);

    /// <summary>Where the sentences differ, in text order.</summary>
    public ImmutableArray<CopyEdit> Edits
    {
        get
        {
            var edits = ImmutableArray.CreateBuilder<CopyEdit>();
            int start = 0, otherStart = _otherFirst;
            for (int i = 0; i <= _otherOf.Length; i++)
            {
                int other = i == _otherOf.Length ? _otherEnd : _otherOf[i];
                if (other < 0)
                    continue;
                if (i > start || other > otherStart)
                    edits.Add(new CopyEdit(_first + start, _first + i, otherStart, other));
                (start, otherStart) = (i + 1, other + 1);
            }

            return edits.ToImmutable();
        }
    }

    /// <summary>The token-by-token match; null when the first sentence shares too little with the other one to be made from it.</summary>
    public static Reprint? Of(Document document, Sentence sentence, Document otherDocument, Sentence other)
    {
        int length = sentence.EndToken - sentence.FirstToken;
        int otherLength = other.EndToken - other.FirstToken;
        bool trimmed = length >= MinCopied;
        int least = (int)Math.Ceiling(MinShared * (trimmed ? length : Math.Max(length, otherLength)));
        if (Math.Min(length, otherLength) < least || length < 4)
            return null;

        int width = otherLength + 1;
        int[] common = ArrayPool<int>.Shared.Rent((length + 1) * width);
        try
        {
            return Of(document, sentence, otherDocument, other, common, width, least);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(common);
        }
    }

    // In a cell of the table how much of both is common from there on.
    private static Reprint? Of(Document document, Sentence sentence, Document otherDocument, Sentence other, int[] common, int width, int least)
    {
        int length = sentence.EndToken - sentence.FirstToken, otherLength = width - 1;
        Array.Clear(common, length * width, width);
        for (int i = length - 1; i >= 0; i--)
        {
            common[(i * width) + otherLength] = 0;
            for (int j = otherLength - 1; j >= 0; j--)
            {
                int at = (i * width) + j;
                common[at] = Same(document, sentence.FirstToken + i, otherDocument, other.FirstToken + j)
                    ? common[at + width + 1] + 1
                    : Math.Max(common[at + width], common[at + 1]);
            }
        }

        if (common[0] < least)
            return null;
        int[] otherOf = new int[length];
        Array.Fill(otherOf, -1);
        for (int i = 0, j = 0; i < length && j < otherLength;)
        {
            int at = (i * width) + j;
            if (Same(document, sentence.FirstToken + i, otherDocument, other.FirstToken + j) && common[at] == common[at + width + 1] + 1)
                otherOf[i++] = other.FirstToken + j++;
            else if (common[at + width] >= common[at + 1])
                i++;
            else
                j++;
        }

        return new Reprint(otherOf, sentence.FirstToken, other.FirstToken, other.EndToken, common[0]);
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
