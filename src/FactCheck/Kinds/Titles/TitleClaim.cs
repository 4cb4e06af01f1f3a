using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Titles;

/// <summary>The title of a work, project, initiative, law or document as an article gives it.</summary>
internal sealed class TitleClaim(ClaimKind kind, Document document, TextSpan span, int sentence)
    : Claim(kind, document, span, sentence)
{
    /// <summary>The content words in order, folded to upper case, with their spans; function words left out.</summary>
    public required ImmutableArray<TitleWord> Words { get; init; }

    /// <summary>The lemma of the noun that says what is titled: "project", "declaration"; null when none stands beside it.</summary>
    public string? WorkNoun { get; init; }

    /// <summary>How the title is marked as one.</summary>
    public TitleMark Mark { get; init; }
}
