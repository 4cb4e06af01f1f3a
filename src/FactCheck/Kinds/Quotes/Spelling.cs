namespace FactCheck.Kinds.Quotes;

/// <summary>Tells house style from another word: "co-operate" and "cooperate", "organise" and "organize", "colour" and "color".</summary>
internal static class Spelling
{
    // "four" is not "for": short words have to be the same letter by letter.
    private const int MinLength = 6;

    /// <summary>Whether both are the same words but for hyphens, spaces, marks, case, and British or American spelling.</summary>
    public static bool IsSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return false;
        bool fold = left.Length >= MinLength && right.Length >= MinLength - 1;
        int i = 0, j = 0;
        while (true)
        {
            char a = Next(left, ref i, fold);
            char b = Next(right, ref j, fold);
            if (a != b)
                return false;
            if (a == '\0')
                return true;
        }
    }

    private static char Next(ReadOnlySpan<char> text, ref int i, bool fold)
    {
        while (i < text.Length)
        {
            char c = char.ToLowerInvariant(text[i++]);
            if (!char.IsLetterOrDigit(c) || (fold && c == 'u' && i >= 2 && text[i - 2] is 'o' or 'O'))
                continue;
            return fold && c == 'z' ? 's' : c;
        }

        return '\0';
    }
}
