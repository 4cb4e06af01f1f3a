namespace FactCheck.Values;

/// <summary>How two names of persons stand to each other.</summary>
public enum PersonNameRelation
{
    /// <summary>They name different people.</summary>
    Different,

    /// <summary>Given name and surname are the same.</summary>
    Same,

    /// <summary>One says less, or writes it in another way: a surname alone, an initial, a short form, another transliteration.</summary>
    Compatible,

    /// <summary>One letter or two apart, as slips are.</summary>
    Misspelt,

    /// <summary>One surname with two given names: relatives, or a name exchanged.</summary>
    GivenNameDiffers,

    /// <summary>One given name with two surnames.</summary>
    SurnameDiffers,
}
