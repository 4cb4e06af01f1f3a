namespace FactCheck.Entities;

/// <summary>How two names stand to each other.</summary>
internal enum NameRelation
{
    /// <summary>They name different things.</summary>
    Different,

    /// <summary>They name the same thing in the same words, or by a known other name: an acronym, a demonym.</summary>
    Same,

    /// <summary>One says less or is spelt by another transliteration; nothing speaks against their being the same.</summary>
    Compatible,

    /// <summary>A letter or two apart.</summary>
    Misspelt,

    /// <summary>All words but one are the same.</summary>
    WordDiffers,

    /// <summary>One surname with two given names.</summary>
    GivenNameDiffers,
}
