using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The words that say how an office is held (<c>role-status.tsv</c>).</summary>
internal static class RoleStatuses
{
    private static readonly Lazy<FrozenDictionary<string, RoleStatus>> Words =
        new(() => LexiconTable.Load("role-status.tsv").ToLookup(row => row.Member<RoleStatus>("status")));

    private static readonly Lazy<FrozenDictionary<string, string>> Uses =
        new(() => LexiconTable.Load("role-status.tsv").ToLookup(row => row["use"]));

    /// <summary>Whether the word says so wherever it stands ("former"), and not beside a title only ("late", "under").</summary>
    public static bool SaysAlone(ReadOnlySpan<char> word) =>
        Uses.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out string? use) && use == "any";

    /// <summary>What the word says; false when it says nothing of the kind.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out RoleStatus status) =>
        Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out status);
}
