using System.Collections.Immutable;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Dates;

/// <summary>What happened, will happen or was said on a date, as the parse gives it. Immutable.</summary>
internal sealed class DateEvent
{
    /// <summary>The lemma of what happened: "summit", "elect"; null when the sentence tells none.</summary>
    public string? Head { get; init; }

    /// <summary>The token of <see cref="Head"/>; -1 when there is none.</summary>
    public int HeadToken { get; init; } = -1;

    /// <summary>The token the date hangs on; -1 when there is none.</summary>
    public int Governor { get; init; } = -1;

    /// <summary>What <see cref="Head"/> is in its sentence.</summary>
    public PartOfSpeech HeadPart { get; init; }

    /// <summary>The lemma of the verb the date hangs on, where <see cref="Head"/> is its object or subject: "take" in "takes office"; else null.</summary>
    public string? Verb { get; init; }

    /// <summary>What the date is of it.</summary>
    public DateRole Role { get; init; }

    /// <summary>The names that take part, in lower case.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The lemmas of the nouns, adjectives and verbs that take part.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    /// <summary>Who was born or died, what was founded: the entity, where the text names it; else null.</summary>
    public NamedEntity? Holder { get; init; }

    /// <summary>The noun that stands for <see cref="Holder"/> or in its place: "authority"; null for other events.</summary>
    public string? HolderNoun { get; init; }

    /// <summary>Whether the head is a verb of saying.</summary>
    public bool IsReport { get; init; }

    /// <summary>Whether it has not happened yet when told: "will", "plans to", "is due".</summary>
    public bool IsPlanned { get; init; }

    /// <summary>Whether it is told as having happened.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whether it is said not to have happened.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Whether it is the last of its kind so far: "the last strike", "was last inspected", "as recently as".</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether the date tells which one of several is meant: "the 2022 World Cup".</summary>
    public bool IsIdentifying { get; init; }
}
