using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>Verbs that are steps of one affair: accused, charged, convicted; proposed, signed, ratified (<c>status-ladders.tsv</c>).</summary>
internal static class StatusLadders
{
    private static readonly Lazy<FrozenDictionary<string, (string Ladder, int Rung)[]>> Steps = new(() =>
        LexiconTable.Load("status-ladders.tsv", keyColumns: 2).Rows
            .GroupBy(row => row["lemma"], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(row => (row["ladder"], row.Integer("rung"))).ToArray(), StringComparer.Ordinal));

    /// <summary>The ladders a verb is a step of; empty when none.</summary>
    public static ReadOnlySpan<(string Ladder, int Rung)> Of(string lemma) => Steps.Value.GetValueOrDefault(lemma);

    /// <summary>How many steps the first verb stands above the second one on a ladder both are on; null when on none, 0 on the same step.</summary>
    public static int? Compare(string lemma, string other)
    {
        foreach ((string ladder, int rung) in Of(lemma))
        {
            foreach ((string otherLadder, int otherRung) in Of(other))
            {
                if (ladder == otherLadder)
                    return rung - otherRung;
            }
        }

        return null;
    }
}
