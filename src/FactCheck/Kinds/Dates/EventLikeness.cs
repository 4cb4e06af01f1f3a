using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Dates;

/// <summary>How much speaks for two dates being dates of one event.</summary>
/// <param name="Heads">Whether both name the same happening.</param>
/// <param name="Shared">How many names and words take part in both.</param>
/// <param name="Share">The shared ones among those of the shorter side, 0 to 1; 1 when a side names nothing.</param>
/// <param name="NamesDiffer">Whether both name somebody and nobody is named by both.</param>
/// <param name="Overlap">The shared ones among those of both sides (Dice), 0 to 1; 1 when neither names anything.</param>
internal readonly record struct EventLikeness(bool Heads, int Shared, double Share, bool NamesDiffer, double Overlap)
{
    /// <summary>Compares two events.</summary>
    public static EventLikeness Of(DateEvent left, DateEvent right)
    {
        int names = Common(left.Names, right.Names);
        int words = Common(left.Words, right.Words);
        bool heads = left.Head is string head && right.Head is string other
            && (string.Equals(head, other, StringComparison.OrdinalIgnoreCase) || Names(right, head) || Names(left, other)
                || MeanTheSame(head, left.HeadPart, other, right.HeadPart));
        int fewer = Math.Min(left.Names.Length + left.Words.Length, right.Names.Length + right.Words.Length);
        int both = left.Names.Length + left.Words.Length + right.Names.Length + right.Words.Length;
        return new EventLikeness(
            heads,
            names + words,
            fewer == 0 ? 1 : (double)(names + words) / fewer,
            names == 0 && left.Names.Length > 0 && right.Names.Length > 0,
            both == 0 ? 1 : 2.0 * (names + words) / both);
    }

    // "elected" and "the election", "died" and "passed away".
    private static bool MeanTheSame(string head, PartOfSpeech part, string other, PartOfSpeech otherPart) =>
        part == otherPart
            ? EnglishModel.Default.AreSynonyms(head, other, part)
            : EnglishModel.Default.AreRelatedByDerivation(head, part, other, otherPart) || (part == PartOfSpeech.Noun ? AreOneAct(head, other) : AreOneAct(other, head));

    // "the release" and "freed": the verb of the noun means the same.
    private static bool AreOneAct(string noun, string verb) =>
        Nominalisations.VerbOf(noun) is { } act && (act == verb || EnglishModel.Default.AreSynonyms(act, verb, PartOfSpeech.Verb));

    private static bool Names(DateEvent read, string lemma) => read.Words.Contains(lemma) || read.Names.Contains(lemma.ToLowerInvariant());

    // Both are sorted ordinally.
    private static int Common(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        int count = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            int order = string.CompareOrdinal(left[i], right[j]);
            if (order == 0)
                count++;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }

        return count;
    }
}
