using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Lexicons;
using FactCheck.Values;

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

    /// <summary>
    /// Whether the letters are the initials of the name as written, in order: small words and what stands behind a hyphen may give theirs or not
    /// ("TfL", "Wada"), several of a thing have an s behind ("AMs"), a country or an acronym in the name may be left out ("OHCHR" of "Office of the UN High Commissioner for Human Rights"), a
    /// number gives its digits ("WW2", "T20").
    /// </summary>
    /// <param name="acronym">The folded acronym.</param>
    /// <param name="name">The name as written.</param>
    public static bool AreInitials(string acronym, string name)
    {
        // "AMs", "MPs"
        if (acronym.Length >= 3 && acronym[^1] == 's' && (name.EndsWith('s') || name.Contains("s of ", StringComparison.Ordinal)) && AreInitials(acronym[..^1], name))
            return true;
        if (acronym.Length < 2 || name.Length == 0 || char.ToLowerInvariant(name[0]) != acronym[0])
            return !(acronym.Length < 3 || name.Length == 0) && OpensWithCountry(name, out int behind) && AreInitials(acronym, name[behind..]);
        var parts = new List<(string Word, bool IsOptional, bool IsAmount, bool IsAcronym)>();
        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !char.IsWhiteSpace(name[i]) && name[i] != '-')
                continue;
            ReadOnlySpan<char> word = name.AsSpan(start, i - start);
            string folded = NameSpelling.Fold(word);
            if (folded.Length > 0)
            {
                bool isInner = start > 0 && name[start - 1] == '-';
                parts.Add((folded, isInner || !char.IsUpper(word[0]) || IsWrittenAsOne(word), !isInner && NumberedName.TryRead(folded, out _), IsWrittenAsOne(word)));
            }

            start = i + 1;
        }

        return parts.Count > 0 && Fits(acronym, 0, parts, 0, 0);
    }

    /// <summary>Whether a word may be an acronym as newspapers write them: capitals among at most seven letters or digits ("TfL"), or four letters at least ("Wada").</summary>
    public static bool MayBe(ReadOnlySpan<char> word)
    {
        int capitals = 0;
        foreach (char c in word)
        {
            if (char.IsUpper(c))
                capitals++;
            else if (!char.IsLetterOrDigit(c))
                return IsWrittenAsOne(word);
        }

        return word.Length is >= 2 and <= 7 && char.IsUpper(word[0]) && (capitals >= 2 || word.Length >= 4 || char.IsDigit(word[^1]));
    }

    private static bool Fits(string acronym, int at, List<(string Word, bool IsOptional, bool IsAmount, bool IsAcronym)> parts, int part, int taken)
    {
        if (part == parts.Count)
            return at == acronym.Length && taken >= 2;
        (string word, bool isOptional, bool isAmount, bool isAcronym) = parts[part];
        string rest = acronym[at..];
        if (isAmount && NumberedName.TryRead(word, out decimal value) && value.ToString(CultureInfo.InvariantCulture) is var digits
            && rest.StartsWith(digits, StringComparison.Ordinal) && Fits(acronym, at + digits.Length, parts, part + 1, taken + 1))
            return true;
        if ((isAmount || isAcronym) && rest.StartsWith(word, StringComparison.Ordinal) && Fits(acronym, at + word.Length, parts, part + 1, taken + 1))
            return true;
        if (rest.Length > 0 && rest[0] == word[0] && !isAcronym)
        {
            // "Twenty20"
            int end = word.Length;
            while (char.IsAsciiDigit(word[end - 1]) && end > 1)
                end--;
            ReadOnlySpan<char> tail = word.AsSpan(end);
            if (rest.AsSpan(1).StartsWith(tail, StringComparison.Ordinal) && Fits(acronym, at + 1 + tail.Length, parts, part + 1, taken + 1 + Math.Min(1, tail.Length)))
                return true;
        }

        return isOptional && part > 0 && Fits(acronym, at, parts, part + 1, taken);
    }

    // "US Department of Homeland Security", of which the acronym is "DHS"
    private static bool OpensWithCountry(string name, out int behind)
    {
        behind = name.IndexOf(' ', StringComparison.Ordinal) + 1;
        return behind > 1 && Countries.CodeOf([NameSpelling.Fold(name.AsSpan(0, behind - 1))]) is not null;
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
