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

    // "Chairman Mike" before "Cherry said it": no sentence, and no caption either.
    private const int MaxFragment = 3;

    // Rows of the vectors are in the order of frequency: "the", "he", "in", "after".
    private const int FunctionWords = 64;

    private readonly ModelArray<short> _weights;
    private readonly WordVectors _vectors;

    public SentenceSplitter(ModelFile file, WordVectors vectors)
    {
        _vectors = vectors;
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
                    if (score <= 0 ? !EndsAtAbbreviation(text, starts, stops, i) && !SentenceOpener.Follows(text, starts, stops, begin, i) : IsBesideFragment(text, starts, stops, begin, i))
                        continue;
                }
            }

            ends.Add(i + 1);
            begin = i + 1;
            state = default;
        }
    }

    // "at 5.34 a.m. A man fell": a word that no name begins with, written with a capital.
    private bool EndsAtAbbreviation(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> stops, int at)
    {
        ReadOnlySpan<char> last = text[starts[at]..stops[at]];
        if (last is not [_, '.', _, '.'] || at + 2 >= starts.Length)
            return false;
        ReadOnlySpan<char> next = text[starts[at + 1]..stops[at + 1]];
        return char.IsUpper(next[0]) && char.IsLower(text[starts[at + 2]]) && (next is "A" || (next.Length > 1 && _vectors.TryGetRow(next, out int row) && row < FunctionWords));
    }

    private static bool IsBesideFragment(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> stops, int first, int at) =>
        at - first + 1 < MaxFragment && SentenceBoundary.Gap(text, starts, stops, at) == 1 && char.IsLetter(text[stops[at] - 1]) && char.IsLetter(text[starts[at + 1]]);
}
