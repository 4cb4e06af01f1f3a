using System.Buffers;

namespace FactCheck.Kinds.Quotes;

/// <summary>
/// Lays the words of a quotation along the words of an article: the place that shares most words on one diagonal is looked up first,
/// then aligned word by word. Cost: quotation length times window, for three windows at most.
/// </summary>
internal static class PassageAligner
{
    private const int MaxWindows = 3;

    // A word that stands at more places than this says nothing about where a quotation comes from.
    private const int MaxPlaces = 60;
    private const int BucketSize = 8;

    /// <summary>For each word of the quotation the word of the article it is laid on, or -1; the article's indexes rise. Null when no word is found.</summary>
    /// <param name="words">The words of the quotation, no gaps among them.</param>
    /// <param name="index">The article.</param>
    /// <param name="from">Only words at or after this index are used.</param>
    public static int[]? Align(ReadOnlySpan<QuoteWord> words, PassageIndex index, int from = 0)
    {
        Span<int> starts = stackalloc int[MaxWindows];
        int count = Windows(words, index, from, starts);
        int[]? best = null;
        int bestScore = 0;
        for (int i = 0; i < count; i++)
        {
            int slack = 8 + (words.Length / 4);
            int start = Math.Max(from, starts[i] - slack);
            int end = Math.Min(index.Words.Count, starts[i] + BucketSize + words.Length + slack);
            int[] map = AlignWindow(words, index.Words, start, end, out int score);
            if (score > bestScore)
                (best, bestScore) = (map, score);
        }

        return best;
    }

    private static int Windows(ReadOnlySpan<QuoteWord> words, PassageIndex index, int from, Span<int> starts)
    {
        var votes = new Dictionary<int, int>();
        for (int i = 0; i < words.Length; i++)
        {
            int places = 0;
            for (int place = index.LastOf(words[i].Key); place >= from && places < MaxPlaces; place = index.PreviousOf(place), places++)
            {
                int bucket = Math.Max(0, place - i) / BucketSize;
                votes[bucket] = votes.GetValueOrDefault(bucket) + 1;
            }
        }

        int count = 0;
        while (count < starts.Length)
        {
            int bestBucket = -1, bestVotes = 0;
            foreach ((int bucket, int own) in votes)
            {
                int sum = own + votes.GetValueOrDefault(bucket + 1);
                if (sum > bestVotes || (sum == bestVotes && bucket < bestBucket))
                    (bestBucket, bestVotes) = (bucket, sum);
            }

            if (bestBucket < 0)
                break;
            starts[count++] = bestBucket * BucketSize;
            votes.Remove(bestBucket);
            votes.Remove(bestBucket + 1);
        }

        return count;
    }

    // Needleman-Wunsch with free ends on the article's side: a match gains 3, a word exchanged, added or left out costs 1.
    private static int[] AlignWindow(ReadOnlySpan<QuoteWord> words, List<QuoteWord> article, int start, int end, out int score)
    {
        int width = end - start + 1;
        int[] cells = ArrayPool<int>.Shared.Rent((words.Length + 1) * width);
        Array.Clear(cells, 0, width);
        for (int i = 1; i <= words.Length; i++)
        {
            int row = i * width;
            cells[row] = -i;
            for (int j = 1; j < width; j++)
            {
                int diagonal = cells[row - width + j - 1] + (words[i - 1].Key == article[start + j - 1].Key ? 3 : -1);
                int added = cells[row - width + j] - 1;
                int left = cells[row + j - 1] - 1;
                cells[row + j] = Math.Max(diagonal, Math.Max(added, left));
            }
        }

        int last = words.Length * width;
        int column = 0;
        for (int j = 1; j < width; j++)
        {
            if (cells[last + j] > cells[last + column])
                column = j;
        }

        score = cells[last + column];
        var map = new int[words.Length];
        Array.Fill(map, -1);
        for (int i = words.Length; i > 0;)
        {
            int row = i * width;
            int own = cells[row + column];
            bool equal = column > 0 && words[i - 1].Key == article[start + column - 1].Key;
            if (column > 0 && own == cells[row - width + column - 1] + (equal ? 3 : -1))
            {
                if (equal)
                    map[i - 1] = start + column - 1;
                i--;
                column--;
            }
            else if (column > 0 && own == cells[row + column - 1] - 1)
            {
                column--;
            }
            else
            {
                i--;
            }
        }

        ArrayPool<int>.Shared.Return(cells);
        return map;
    }
}
