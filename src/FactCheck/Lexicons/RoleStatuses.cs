using System.Collections.Frozen;

namespace FactCheck.Lexicons;

/// <summary>The words that say how an office is held (<c>role-status.tsv</c>).</summary>
internal static class RoleStatuses
{
    private static readonly Lazy<FrozenDictionary<string, RoleStatus>> Words =
        new(() => LexiconTable.Load("role-status.tsv").ToLookup(row => row.Member<RoleStatus>("status")));

    /// <summary>What the word says; false when it says nothing of the kind.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out RoleStatus status) =>
        Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out status);
}
