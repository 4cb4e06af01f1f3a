using System.Collections.Immutable;
using System.Text;

namespace FactCheck.Entities;

/// <summary>Initials of names, and what looks like them.</summary>
internal static class Acronyms
{
    /// <summary>The initials of the words that count: "north atlantic fisheries organization" gives "nafo"; null for fewer than two.</summary>
    public static string? Of(ImmutableArray<string> words)
    {
        var initials = new StringBuilder(words.Length);
        foreach (string word in words)
        {
            if (word.Length > 0 && word is not ("of" or "the" or "and" or "for" or "in" or "on" or "de" or "la"))
                initials.Append(word[0]);
        }

        return initials.Length < 2 ? null : initials.ToString();
    }

    /// <summary>The initials of all words, of a word in capitals all its letters: "Ministry of Defence" gives "mod", "AK Party" "akp".</summary>
    /// <param name="words">The folded words.</param>
    /// <param name="name">The name as written.</param>
    public static string OfAll(ImmutableArray<string> words, string name)
    {
        var initials = new StringBuilder(words.Length);
        foreach (string word in words)
        {
            if (word.Length is 2 or 3 && name.Contains(word.ToUpperInvariant(), StringComparison.Ordinal))
                initials.Append(word);
            else if (word.Length > 0)
                initials.Append(word[0]);
        }

        return initials.ToString();
    }

    /// <summary>Whether a word is written like an acronym: two to seven capitals or digits, full stops between them allowed.</summary>
    public static bool IsWrittenAsOne(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (c != '.' && !char.IsDigit(c))
                return false;
        }

        return capitals is >= 2 and <= 7;
    }
}
