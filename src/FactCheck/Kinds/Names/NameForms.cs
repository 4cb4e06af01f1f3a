using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Names;

/// <summary>Forms of names that look like slips and are none. Pure functions.</summary>
internal static class NameForms
{
    // "Chechnya", "Chechen": what is left of both forms.
    private const int MinStem = 4;

    private static readonly string[] Endings =
        ["", "a", "e", "i", "o", "s", "es", "n", "an", "ans", "ns", "ian", "ians", "ean", "ese", "ish", "ist", "ists", "ic", "ics", "al", "ia", "ite", "ites", "er", "ers"];

    /// <summary>
    /// Whether two names differ only in the ending of one word, as a place and its people or a party and its members do: "Unionist" and
    /// "Unionists", "Corsica" and "Corsican", "Democrats" and "Democratic". Never two people's names.
    /// </summary>
    public static bool AreOfOneStem(NamedEntity one, NamedEntity other)
    {
        if ((IsSomebody(one) && IsSomebody(other)) || one.Words.Length != other.Words.Length)
            return false;
        for (int i = 0; i < one.Words.Length; i++)
        {
            if (one.Words[i] != other.Words[i])
                return AreOfOneStem(one.Words[i], other.Words[i]);
        }

        return false;
    }

    /// <summary>Whether the name is written like a code: "Isil" beside "ISIS" and "UConn" are no words in which a letter slips.</summary>
    public static bool IsCode(NamedEntity entity) => entity is { Words.Length: 1, Name.Length: <= 6 } && (entity.Name.Skip(1).Any(char.IsUpper) || entity.Name.Any(char.IsDigit));

    /// <summary>Whether the name is a person's and nothing else: no figure, no party, no "England's" before it, nothing joined by "and".</summary>
    public static bool IsPlainPerson(NamedEntity entity) =>
        entity is { IsPerson: true, Words.Length: 2 or 3 } && entity.Words[0].Length > 2 && entity.Name.Split(' ') is { Length: <= 3 } parts
        && Array.TrueForAll(parts, part => part.Length > 0 && char.IsUpper(part[0])) && !parts[^1].All(char.IsUpper) && !entity.Name.Any(char.IsDigit)
        && !entity.Name.Contains("'s ", StringComparison.Ordinal) && !entity.Name.Contains("\u2019s ", StringComparison.Ordinal) && Countries.CodeOf([entity.Words[0]]) is null;

    /// <summary>"Oskar Hellmann": two plain words, no "Al", no "of Roscosmos", nothing hyphenated.</summary>
    public static bool IsFirstAndLast(NamedEntity entity) =>
        entity is { IsPerson: true, Words: [_, { Length: > 3 }] } && !entity.Name.Contains('-', StringComparison.Ordinal);

    // The model takes "Ulster Unionist" for a person; nobody is called Ulster.
    private static bool IsSomebody(NamedEntity entity) => entity.IsPerson && (entity.Gender != Morphology.None || (entity.Words.Length == 1 && !entity.Name.EndsWith('s')));

    private static bool AreOfOneStem(string one, string other)
    {
        int common = one.AsSpan().CommonPrefixLength(other);

        // The stem may end anywhere in what both share: "Democrat|s" and "Democrat|ic", "Corsic|a" and "Corsic|an".
        for (int stem = common; stem >= Math.Max(MinStem, common - 1); stem--)
        {
            if (Endings.Contains(one[stem..]) && Endings.Contains(other[stem..]) && (IsEnding(one[stem..]) || IsEnding(other[stem..])))
                return true;
        }

        return false;
    }

    private static bool IsEnding(string ending) => ending is not ("" or "a" or "e" or "i" or "o");
}
