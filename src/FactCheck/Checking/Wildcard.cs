namespace FactCheck.Checking;

/// <summary>Patterns with <c>*</c> for any run of characters and <c>?</c> for one, case ignored. No backtracking beyond the last star.</summary>
internal static class Wildcard
{
    /// <summary>Whether the pattern matches the whole text.</summary>
    public static bool Matches(string pattern, ReadOnlySpan<char> text)
    {
        int p = 0;
        int star = -1;
        int resume = 0;
        for (int t = 0; t < text.Length;)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || Same(pattern[p], text[t])))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    /// <summary>
    /// Whether the pattern matches a path: <c>*</c> and <c>?</c> stay inside one folder, <c>**</c> crosses folders, and a pattern without a
    /// slash is held against the file name.
    /// </summary>
    public static bool MatchesPath(string pattern, string path)
    {
        string[] parts = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return pattern.Contains('/', StringComparison.Ordinal)
            ? MatchesParts(pattern.Split('/', StringSplitOptions.RemoveEmptyEntries), parts)
            : parts.Length > 0 && Matches(pattern, parts[^1]);
    }

    private static bool MatchesParts(ReadOnlySpan<string> pattern, ReadOnlySpan<string> parts)
    {
        if (pattern.IsEmpty)
            return parts.IsEmpty;

        if (pattern[0] != "**")
            return !parts.IsEmpty && Matches(pattern[0], parts[0]) && MatchesParts(pattern[1..], parts[1..]);

        for (int skipped = 0; skipped <= parts.Length; skipped++)
        {
            if (MatchesParts(pattern[1..], parts[skipped..]))
                return true;
        }

        return false;
    }

    private static bool Same(char a, char b) => a == b || char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
