using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Ages;

/// <summary>How old somebody or something is at the time of the article. Immutable.</summary>
internal sealed class AgeClaim(ClaimKind kind, Document document, TextSpan span, int sentence) : Claim(kind, document, span, sentence)
{
    /// <summary>Who is named as being of the age; null for somebody only described, and for a thing.</summary>
    public NamedEntity? Person { get; init; }

    /// <summary>The lemma of the noun the person or thing is described with: "driver" of "the driver, 44", "bridge" of "the 120-year-old bridge"; null when there is none.</summary>
    public string? Noun { get; init; }

    /// <summary>Full years.</summary>
    public required int Years { get; init; }

    /// <summary>Whether only the context tells whose age it is: "the 61-year-old".</summary>
    public bool IsInferred { get; init; }

    /// <summary>All ages of the document, this one among them.</summary>
    public required IReadOnlyList<AgeClaim> Beside { get; init; }

    /// <summary>The day its section was published; null when unknown.</summary>
    public DateOnly? Dateline => Document.Sections[Sentence.Section].Published;
}
