namespace FactCheck.Lexicons;

/// <summary>Phrases that tell of a match played in halves of so many minutes: "half-time", "stoppage time" (<c>match-words.tsv</c>).</summary>
internal static class MatchWords
{
    private static readonly Lazy<PhraseTrie<string>> Phrases = new(() => PhraseTrie<string>.Of(LexiconTable.Load("match-words.tsv"), row => row[0]));

    /// <summary>Whether a text has one of them.</summary>
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && Phrases.Value.TryMatch(text, i, text.Length, out _, out _))
                return true;
        }

        return false;
    }
}
