using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Mutations;

/// <summary>One planted change and what the checker made of it. Immutable.</summary>
public sealed record MutationOutcome
{
    /// <summary>What was planted.</summary>
    public required MutationKind Kind { get; init; }

    /// <summary>The article it was planted into.</summary>
    public required string Article { get; init; }

    /// <summary>Whether the text around it was reworded faithfully; false where it was the article word for word.</summary>
    public required bool IsReworded { get; init; }

    /// <summary>The words that were changed, as they stood; where words were only put in, the words beside them.</summary>
    public required string Original { get; init; }

    /// <summary>What stands there now.</summary>
    public required string Planted { get; init; }

    /// <summary>The sentence before the change.</summary>
    public required string Before { get; init; }

    /// <summary>The sentence after it.</summary>
    public required string After { get; init; }

    /// <summary>The severity of the most severe finding that points at the changed words; <see cref="Severity.None"/> when none does.</summary>
    public Severity Found { get; init; }

    /// <summary>The rules whose findings point at the changed words.</summary>
    public ImmutableArray<string> Rules { get; init; } = [];

    /// <summary>Whether a fix was offered that touches the changed words.</summary>
    public bool HasFix => Fixed is not null;

    /// <summary>The sentence with the fix made; null when none was offered.</summary>
    public string? Fixed { get; init; }

    /// <summary>Whether the fix gives the fact back.</summary>
    public bool IsFixRight { get; init; }
}
