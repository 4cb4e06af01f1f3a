using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Descriptions;

/// <summary>People told by their age and by two nouns that are opposites: "a girl of 12", "the 12-year-old boy". Pure functions.</summary>
internal static class NounsOfAge
{
    /// <summary>Adds the nouns of another article that are opposites of a noun and of its age, where neither article has both of that age.</summary>
    /// <param name="one">The article.</param>
    /// <param name="noun">The token of the noun.</param>
    /// <param name="other">The other article.</param>
    /// <param name="found">Where their tokens are added.</param>
    public static void Add(Document one, int noun, Document other, List<int> found)
    {
        if (AgeOf(one, noun) is not { } age)
            return;
        for (int j = 0; j < other.Tokens.Length; j++)
        {
            if (other.Tokens[j].PartOfSpeech == PartOfSpeech.Noun && Opposites.Are(one.Tokens[noun].Lemma, other.Tokens[j].Lemma, PartOfSpeech.Noun) && AgeOf(other, j) == age
                && !HasOfAge(other, one.Tokens[noun].Lemma, age) && !HasOfAge(one, other.Tokens[j].Lemma, age))
                found.Add(j);
        }
    }

    private static bool HasOfAge(Document document, string lemma, string age)
    {
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].Lemma == lemma && AgeOf(document, i) == age)
                return true;
        }

        return false;
    }

    private static string? AgeOf(Document document, int noun)
    {
        if (document.Tokens[noun].PartOfSpeech != PartOfSpeech.Noun)
            return null;
        for (int i = Math.Max(0, noun - 6); i < Math.Min(document.Tokens.Length, noun + 4); i++)
        {
            if (document.Tokens[i].PartOfSpeech != PartOfSpeech.Number || !char.IsAsciiDigit(document.TextOf(i)[0]) || document.Tokens[i].Length > 2)
                continue;
            bool before = i < noun && document.Text.AsSpan(document.Tokens[i].End).StartsWith("-year-old", StringComparison.Ordinal);
            bool behind = i > noun && (document.TextOf(i - 1) is "of" or "aged") && i - noun <= 2;
            if (before || behind)
                return EnglishModel.Default.IsKindOf(document.Tokens[noun].Lemma, "person", PartOfSpeech.Noun) ? document.TextOf(i).ToString() : null;
        }

        return null;
    }
}
