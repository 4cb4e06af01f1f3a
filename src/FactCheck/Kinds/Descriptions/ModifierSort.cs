namespace FactCheck.Kinds.Descriptions;

/// <summary>Where a modifier stands.</summary>
internal enum ModifierSort
{
    /// <summary>An adjective before the noun.</summary>
    Adjective,

    /// <summary>A noun or a name before the noun: "car insurance", "the Bergen office", "Norway's minister".</summary>
    Noun,

    /// <summary>Behind the noun, with a preposition: "the repair of the roof".</summary>
    Phrase,
}
