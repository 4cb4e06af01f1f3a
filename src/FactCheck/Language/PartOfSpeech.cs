namespace FactCheck.Language;

/// <summary>The universal part of speech of a token (Universal Dependencies, UPOS).</summary>
public enum PartOfSpeech : byte
{
    /// <summary>Other: foreign material, typing errors, what fits no class.</summary>
    X,

    /// <summary>Adjective.</summary>
    Adjective,

    /// <summary>Adposition: "in", "during".</summary>
    Adposition,

    /// <summary>Adverb.</summary>
    Adverb,

    /// <summary>Auxiliary verb: "has", "will", copular "is".</summary>
    Auxiliary,

    /// <summary>Coordinating conjunction.</summary>
    CoordinatingConjunction,

    /// <summary>Determiner.</summary>
    Determiner,

    /// <summary>Interjection.</summary>
    Interjection,

    /// <summary>Common noun.</summary>
    Noun,

    /// <summary>Cardinal number.</summary>
    Number,

    /// <summary>Particle: "not", infinitival "to", possessive "'s".</summary>
    Particle,

    /// <summary>Pronoun.</summary>
    Pronoun,

    /// <summary>Proper noun.</summary>
    ProperNoun,

    /// <summary>Punctuation.</summary>
    Punctuation,

    /// <summary>Subordinating conjunction.</summary>
    SubordinatingConjunction,

    /// <summary>Symbol: "$", "%".</summary>
    Symbol,

    /// <summary>Full verb.</summary>
    Verb,
}
