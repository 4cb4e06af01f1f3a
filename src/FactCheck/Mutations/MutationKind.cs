namespace FactCheck.Mutations;

/// <summary>What a planted change does to a text: the errors first, then the changes that leave it true.</summary>
public enum MutationKind
{
    /// <summary>A digit of a figure, or a number word, is another one.</summary>
    Digit,

    /// <summary>A figure is a power of ten away: million for billion, a zero too many.</summary>
    Scale,

    /// <summary>The figure stands, in another unit or currency.</summary>
    Unit,

    /// <summary>The hedge of a figure is turned or dropped.</summary>
    Hedge,

    /// <summary>Another day, month, weekday or year.</summary>
    Date,

    /// <summary>A person or an organization stands in the place of another one.</summary>
    Name,

    /// <summary>A title is another title.</summary>
    Role,

    /// <summary>A word inside quotation marks is another one.</summary>
    Quote,

    /// <summary>Somebody else is said to have said it.</summary>
    Speaker,

    /// <summary>A statement is denied, or a denial dropped.</summary>
    Negation,

    /// <summary>A word is replaced by its opposite.</summary>
    Antonym,

    /// <summary>An affair is further, or less far, than it was: charged and convicted, proposed and approved, may and will.</summary>
    Status,

    /// <summary>It happened in another place.</summary>
    Place,

    /// <summary>Faithful: a figure is rounded and says so.</summary>
    Rounding,

    /// <summary>Faithful: a figure that follows from the source's by arithmetic.</summary>
    Derivation,

    /// <summary>Faithful: a word stands in the place of another one that means the same.</summary>
    Wording,

    /// <summary>Faithful: words, or paragraphs, stand in another order.</summary>
    Reordering,
}
