using System.Text;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Makes the form of a word that a Penn tag asks for: the past of "rise" is "rose", the plural of "loss" is "losses".</summary>
internal static class Inflection
{
    /// <summary>The form; null for a tag that no rule serves.</summary>
    public static string? Of(string lemma, string tag) => tag switch
    {
        "VB" or "VBP" or "NN" or "JJ" or "RB" => lemma,
        "VBZ" or "NNS" => WithS(lemma),
        "VBG" => Stem(lemma, doubles: true, dropsE: true) + "ing",
        "VBD" => IrregularVerbs.TryGet(lemma, out (string Past, string, bool) forms) ? forms.Past : Regular(lemma),
        "VBN" => IrregularVerbs.TryGet(lemma, out (string, string Participle, bool) forms) ? forms.Participle : Regular(lemma),
        _ => null,
    };

    /// <summary>The words with the capitals of those they replace: a first capital, or one on each word.</summary>
    public static string Cased(string replacement, ReadOnlySpan<char> original)
    {
        int first = original.IndexOfAnyInRange('A', 'Z');
        if (replacement.Length == 0 || first != 0)
            return replacement;
        int blank = original.IndexOf(' ');
        bool all = blank < 0 || (blank + 1 < original.Length && char.IsUpper(original[blank + 1]));
        if (original.Length > 3 && original.IndexOfAnyInRange('a', 'z') < 0)
            return replacement.ToUpperInvariant();
        var cased = new StringBuilder(replacement);
        for (int i = 0; i < cased.Length; i++)
        {
            bool begins = i == 0 || (all && blank >= 0 && cased[i - 1] == ' ');
            if (begins)
                cased[i] = char.ToUpperInvariant(cased[i]);
        }

        return cased.ToString();
    }

    /// <summary>The words with a capital each, as titles before a name have it.</summary>
    public static string Titled(string words) => string.Join(' ', words.Split(' ').Select(word => word is "of" or "the" ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Regular(string lemma) => EndsInConsonantAndY(lemma) ? lemma[..^1] + "ied" : lemma.EndsWith('e') ? lemma + "d" : Stem(lemma, true, false) + "ed";

    private static string WithS(string lemma)
    {
        if (lemma is "have")
            return "has";
        if (EndsInConsonantAndY(lemma))
            return lemma[..^1] + "ies";
        bool hisses = lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
        return lemma + (hisses || lemma is "go" or "do" or "veto" ? "es" : "s");
    }

    private static string Stem(string lemma, bool doubles, bool dropsE)
    {
        if (dropsE && lemma.EndsWith("ie", StringComparison.Ordinal))
            return lemma[..^2] + "y";
        if (dropsE && lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) && lemma.Length > 2)
            return lemma[..^1];
        return doubles && Doubles(lemma) ? lemma + lemma[^1] : lemma;
    }

    // "drop", "plan": one vowel between consonants. Of longer verbs the table of irregular ones knows which double ("admitted").
    private static bool Doubles(string lemma)
    {
        if (IrregularVerbs.TryGet(lemma, out (string, string, bool Doubles) forms) && forms.Doubles)
            return true;
        return lemma.Length >= 3 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]) && !IsVowel(lemma[^3])
            && lemma.Count(IsVowel) == 1;
    }

    private static bool EndsInConsonantAndY(string lemma) => lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
