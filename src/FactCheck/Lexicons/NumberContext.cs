namespace FactCheck.Lexicons;

/// <summary>One class of words of <see cref="NumberContexts"/>.</summary>
internal readonly struct NumberContext(ulong bit, bool capital)
{
    /// <summary>Whether a word is in the class, in any case; some classes want the word capitalised.</summary>
    public bool Contains(ReadOnlySpan<char> word) =>
        !word.IsEmpty && (NumberContexts.BitsOf(word) & bit) != 0 && (!capital || char.IsUpper(word[0]));
}
