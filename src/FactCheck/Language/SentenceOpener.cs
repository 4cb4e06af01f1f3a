namespace FactCheck.Language;

/// <summary>
/// Sentences that begin without a mark before them, as captions on a page run into each other: "the first for the club He joined in May",
/// "more on this below It was the third time".
/// </summary>
internal static class SentenceOpener
{
    // A shorter piece is no sentence: "On the Road The film".
    private const int MinTokens = 4;

    /// <summary>
    /// Whether a word that a sentence begins with stands after token <paramref name="at"/>, written with a capital that no name gives it; the
    /// sentence so far began at token <paramref name="first"/>.
    /// </summary>
    public static bool Follows(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int first, int at)
    {
        if (at - first + 1 < MinTokens || at + 3 >= starts.Length || SentenceBoundary.Gap(text, starts, ends, at) is not (1 or 2))
            return false;
        return IsOpener(text[starts[at + 1]..ends[at + 1]]) && GoesOn(text, starts, at + 2) && IsPlain(text[starts[at]..ends[at]]);
    }

    // "Gone With The Wind" goes on with a capital, "the Take That song" begins with one.
    private static bool GoesOn(ReadOnlySpan<char> text, ReadOnlySpan<int> starts, int at) => text[starts[at]] is >= 'a' and <= 'z' or '\'' or '\u2019';

    private static bool IsPlain(ReadOnlySpan<char> word) => word is ")" || char.IsLower(word[0]);

    // Words that titles and names begin with ("It girl", "That Day", "A side") or that stand in them ("What's On") are left out.
    private static bool IsOpener(ReadOnlySpan<char> word) =>
        word is "The" or "He" or "She" or "They" or "We" or "His" or "Their" or "These" or "This" or "There" or "It" or "But" or "In" or "After" or "However" or "Although"
            or "Despite" or "While" or "When";
}
