using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Support;

/// <summary>Things of one sort that a letter or a number tells apart: "Pool A" and "Pool B", "Ward 4" and "Ward 6".</summary>
internal static class LabelledThings
{
    /// <summary>Whether the sources have the thing with other labels only; false for a name without a label.</summary>
    /// <param name="words">The folded words of a name.</param>
    /// <param name="sources">The articles to look in.</param>
    public static bool AreOther(ImmutableArray<string> words, IEnumerable<Document> sources)
    {
        if (words.Length != 2 || !IsLabel(words[1]))
            return false;
        bool other = false;
        foreach (Document source in sources)
        {
            for (int i = 0; i + 1 < source.Tokens.Length; i++)
            {
                if (!source.TextOf(i).StartsWith(words[0], StringComparison.OrdinalIgnoreCase) || source.TextOf(i).Length > words[0].Length + 1)
                    continue;

                // "Pools A and B"
                if (source.TextOf(i).Length > words[0].Length)
                    return false;
                string label = source.TextOf(i + 1).ToString();
                if (label.Equals(words[1], StringComparison.OrdinalIgnoreCase) || (NumberedName.TryRead(label.ToLowerInvariant(), out decimal one) && NumberedName.TryRead(words[1], out decimal two) && one == two))
                    return false;
                other |= label.Length < 3 && IsLabel(label.ToLowerInvariant()) && (char.IsUpper(label[0]) || char.IsAsciiDigit(label[0])) && char.IsUpper(source.TextOf(i)[0]);
            }
        }

        return other;
    }

    private static bool IsLabel(string word) => (word.Length == 1 && char.IsAsciiLetter(word[0])) || (word.Length < 3 && NumberedName.TryRead(word, out _));
}
