using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Compressions;

/// <summary>The rules of compressed sentences; what each means is written in its page.</summary>
internal static class CompressionRules
{
    /// <summary>"The search for Noah has widened", "Noah has widened".</summary>
    public static Rule Subject { get; } = new("FC5080", "A shortened sentence tells of one what was told of another", Severity.Warning);

    /// <summary>"a pool of blood with her head", "a pool of her head".</summary>
    public static Rule Moved { get; } = new("FC5081", "A word of a shortened sentence goes with another than before", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Subject, Moved];
}
