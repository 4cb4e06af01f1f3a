using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Tests.Stories;

/// <summary>What a careful editor finds in one story: conflicts to report, agreements to see, and traps to leave alone.</summary>
internal sealed record Ledger(
    string About,
    IReadOnlyDictionary<string, string> Documents,
    IReadOnlyList<LedgerItem> MustFlag,
    IReadOnlyList<LedgerItem> MustAgree,
    IReadOnlyList<LedgerTrap> MustNotFlag)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public static Ledger Read(string path) =>
        JsonSerializer.Deserialize<Ledger>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path} is empty.");
}

/// <summary>One disagreement or agreement, with the places that take part.</summary>
internal sealed record LedgerItem(string Id, string? Kind, string? Why, IReadOnlyList<LedgerMember> Members);

/// <summary>Two places that look alike and are no conflict.</summary>
internal sealed record LedgerTrap(string Id, string Why, IReadOnlyList<LedgerMember> Pair);

/// <summary>A place, by article and exact text.</summary>
internal sealed record LedgerMember(string Doc, string Text);
