using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Mutations;

/// <summary>What a mutation test plants and what counts as found. Immutable.</summary>
public sealed record MutationOptions
{
    /// <summary>The same seed plants the same changes into the same articles.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>The kinds of errors to plant; all of them by default. Faithful kinds decide how the rewrites are made.</summary>
    public ImmutableArray<MutationKind> Kinds { get; init; } = [.. Enum.GetValues<MutationKind>()];

    /// <summary>How many errors of each kind are planted into each article, each in a text of its own, where the article takes as many.</summary>
    public int PerArticle { get; init; } = 1;

    /// <summary>From which severity on a finding counts, as a hit or as a false alarm.</summary>
    public Severity Level { get; init; } = Severity.Warning;
}
