using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Somebody or something a document names, with all the ways it is named there. Immutable once its table is built.</summary>
internal sealed class NamedEntity
{
    private readonly List<int> _mentions = [];

    /// <summary>Makes an entity of its fullest mention.</summary>
    public NamedEntity(int index, EntityType type, string name, ImmutableArray<string> words, string? country)
    {
        Index = index;
        Type = type;
        Name = name;
        Words = words;
        Country = country;
        Joined = string.Join(' ', words);
        Person = type == EntityType.Person || (type == EntityType.Other && words.Length is 2 or 3 && country is null) ? PersonName.Of(words) : null;
    }

    /// <summary>Its position in <see cref="EntityTable.Entities"/>.</summary>
    public int Index { get; }

    /// <summary>What kind of thing it is.</summary>
    public EntityType Type { get; }

    /// <summary>The fullest form, as written.</summary>
    public string Name { get; }

    /// <summary>The folded words of the fullest form.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The folded words, joined by spaces.</summary>
    public string Joined { get; }

    /// <summary>The country it is, or whose people it names, as an ISO 3166 code; null when it is none.</summary>
    public string? Country { get; }

    /// <summary>The parts of the name where it is, or may be, a person's; otherwise null.</summary>
    public PersonName? Person { get; }

    /// <summary>The folded acronym the document gives or uses for it; null when it has none.</summary>
    public string? Acronym { get; internal set; }

    /// <summary>Whether the model itself takes it for a person.</summary>
    public bool IsPerson => Type == EntityType.Person;

    /// <summary>Masculine or feminine where the given name tells; otherwise none.</summary>
    public Morphology Gender => Person is { IsFull: true } ? EnglishModel.Default.GenderOf(Person.Given[0]) : Morphology.None;

    /// <summary>Indexes of its mentions in <see cref="EntityTable.Mentions"/>, in text order.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    internal void Add(int mention) => _mentions.Add(mention);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
