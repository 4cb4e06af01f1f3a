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
/// <param name="Id">Its name in the ledger.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Why">What an editor would say of it.</param>
/// <param name="Members">The places.</param>
/// <param name="Open">What the product still lacks to see it; null for what it has to see. A test tells when an open item is seen after all.</param>
internal sealed record LedgerItem(string Id, string? Kind, string? Why, IReadOnlyList<LedgerMember> Members, string? Open = null);

/// <summary>Two places that look alike and are no conflict.</summary>
internal sealed record LedgerTrap(string Id, string Why, IReadOnlyList<LedgerMember> Pair);

/// <summary>A place, by article and exact text.</summary>
internal sealed record LedgerMember(string Doc, string Text);
