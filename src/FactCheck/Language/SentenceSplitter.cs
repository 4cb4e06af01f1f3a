using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// Ends sentences by a linear classifier over the tokens around each place; blank lines always end one, and so does the longest length
/// that is parsed at once.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>Tokens of the longest sentence; the longest of the training text has fewer.</summary>
    internal const int MaxTokens = 240;

    private readonly ModelArray<short> _weights;

    public SentenceSplitter(ModelFile file)
    {
        _weights = file.Section<short>("english.sentences");
        if (_weights.Length != SentenceBoundary.Rows)
            throw new InvalidDataException($"english.sentences: expected {SentenceBoundary.Rows} weights, found {_weights.Length}.");
    }

    /// <summary>Calls out the end (exclusive) of every sentence among the tokens <c>[first, end)</c>.</summary>
    [SkipLocalsInit]
    public void Split(ReadOnlySpan<char> text, TokenBuffer tokens, int first, int end, List<int> ends)
    {
        // What stands in the next block is not seen: a block ends as a text ends.
        var starts = tokens.Starts[..end];
        var stops = tokens.Ends[..end];
        var weights = _weights.Span;
        Span<int> features = stackalloc int[SentenceBoundary.Count];
        var state = default(SentenceState);
        int begin = first;
        for (int i = first; i < end; i++)
        {
            state.Add(text[starts[i]..stops[i]]);
            if (i < end - 1 && i - begin + 1 < MaxTokens)
            {
                if (SentenceBoundary.Gap(text, starts, stops, i) < 4)
                {
                    if (!SentenceBoundary.IsCandidate(text, starts, stops, i))
                        continue;
                    SentenceBoundary.Read(text, starts, stops, begin, i, state, features);
                    int score = 0;
                    foreach (int feature in features)
                        score += weights[feature];
                    if (score <= 0)
                        continue;
                }
            }

            ends.Add(i + 1);
            begin = i + 1;
            state = default;
        }
    }
}
