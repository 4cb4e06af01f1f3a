using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Titles;

/// <summary>
/// Decides whether two titles name one thing, and whether they name it alike. Stateless. The words are laid side by side in order; what
/// stands between kept words on both sides was exchanged, what stands on one side only was left out.
/// </summary>
internal sealed class TitleComparer : IClaimComparer<TitleClaim>
{
    /// <summary>Two long titles are one when this share of the shorter one's words is kept.</summary>
    private const double MinKept = 0.5;

    /// <summary>Edits per letter up to which an exchanged word is a slip of the other: "shrinks", "shrines".</summary>
    private const double MaxSlip = 0.4;

    /// <inheritdoc/>
    public Comparison Compare(TitleClaim claim, TitleClaim evidence, Correspondence correspondence)
    {
        TitleAlignment alignment = TitleAlignment.Of(claim.Words, evidence.Words);
        bool sameNoun = claim.WorkNoun is not null && claim.WorkNoun == evidence.WorkNoun;
        bool nounsDiffer = claim.WorkNoun is not null && evidence.WorkNoun is not null && !sameNoun;
        int shorter = Math.Min(claim.Words.Length, evidence.Words.Length);
        if (alignment.Kept == 0 || alignment.Kept < MinKept * shorter)
            return Comparison.Unrelated(claim, evidence);
        if (alignment.Exchanged.IsEmpty)
        {
            bool same = alignment.Kept == Math.Max(claim.Words.Length, evidence.Words.Length);
            return same || (alignment.Kept == shorter && (alignment.StartsAlike || shorter >= 3) && shorter >= 2 && !nounsDiffer)
                ? Agrees(claim, evidence, same, correspondence)
                : Comparison.Unrelated(claim, evidence);
        }

        if (nounsDiffer || alignment.Exchanged.Length > 1)
            return Comparison.Unrelated(claim, evidence);
        (ImmutableArray<TitleWord> these, ImmutableArray<TitleWord> those) = alignment.Exchanged[0];
        if (Math.Abs(these.Length - those.Length) > 1 && !alignment.EndsExchanged)
            return Comparison.Unrelated(claim, evidence);
        if (alignment.EndsExchanged)
        {
            // One of them breaks off: "Open Harbors", "Open Harbours of the Baltic".
            these = these[..Math.Min(these.Length, those.Length)];
            those = those[..these.Length];
        }

        bool slip = these.Length == 1 && those.Length == 1 && IsSlip(these[0], those[0]);
        bool described = claim.Mark == TitleMark.Described || evidence.Mark == TitleMark.Described;
        if (claim.Document == evidence.Document && !slip && claim.Mark == TitleMark.Capitalised && evidence.Mark == TitleMark.Capitalised)
            return Comparison.Unrelated(claim, evidence);
        bool longEnough = alignment.Kept >= 3 || (alignment.Kept >= 2 && sameNoun && !described);
        bool shortPair = alignment.Kept >= 1 && (slip || correspondence.Counterpart) && !described;
        if (!(longEnough && (sameNoun || alignment.Kept >= 4)) && !shortPair && !correspondence.Counterpart)
            return Comparison.Unrelated(claim, evidence);
        return new Comparison
        {
            Claims = [claim, evidence],
            Agreement = Agreement.Conflict,
            Rule = TitleRules.WordChanged,
            Strength = Math.Max(correspondence.Wording, correspondence.Strength),
            Reason = $"the {claim.WorkNoun ?? evidence.WorkNoun ?? "title"} is called '{Line(claim)}' here and '{Line(evidence)}' there: "
                + $"'{Join(claim, these)}' against '{Join(evidence, those)}'",
            Replacement = Line(evidence),
        };
    }

    private static Comparison Agrees(TitleClaim claim, TitleClaim evidence, bool same, Correspondence correspondence) => new()
    {
        Claims = [claim, evidence],
        Agreement = same ? Agreement.Agrees : Agreement.Compatible,
        Strength = Math.Max(correspondence.Wording, 0.8),
        Reason = same ? "both give the same title" : "one gives the title in a shorter form",
    };

    private static bool IsSlip(TitleWord one, TitleWord other) =>
        EditDistance(one.Text, other.Text) <= MaxSlip * Math.Max(one.Text.Length, other.Text.Length);

    private static string Line(TitleClaim claim) =>
        string.Join(' ', claim.Location.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ',');

    private static string Join(TitleClaim claim, ImmutableArray<TitleWord> words) =>
        string.Join(' ', words.Select(word => word.Span.Of(claim.Document.Text).ToString()));

    /// <summary>Levenshtein distance in UTF-16 units over one row.</summary>
    private static int EditDistance(string one, string other)
    {
        Span<int> row = stackalloc int[other.Length + 1 <= 128 ? other.Length + 1 : 0];
        if (row.IsEmpty || one.Length > 127)
            return Math.Max(one.Length, other.Length);
        for (int j = 0; j < row.Length; j++)
            row[j] = j;
        for (int i = 1; i <= one.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
