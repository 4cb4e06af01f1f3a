namespace FactCheck.Language;

/// <summary>The morphological features of a token that FactCheck uses (Universal Dependencies FEATS).</summary>
[Flags]
public enum Morphology : uint
{
    /// <summary>No feature is marked.</summary>
    None = 0,

    /// <summary>Number=Sing.</summary>
    Singular = 1u << 0,

    /// <summary>Number=Plur, or a plurale tantum.</summary>
    Plural = 1u << 1,

    /// <summary>Tense=Past.</summary>
    Past = 1u << 2,

    /// <summary>Tense=Pres.</summary>
    Present = 1u << 3,

    /// <summary>VerbForm=Fin.</summary>
    Finite = 1u << 4,

    /// <summary>VerbForm=Inf.</summary>
    Infinitive = 1u << 5,

    /// <summary>VerbForm=Part.</summary>
    Participle = 1u << 6,

    /// <summary>VerbForm=Ger.</summary>
    Gerund = 1u << 7,

    /// <summary>Voice=Pass.</summary>
    Passive = 1u << 8,

    /// <summary>Degree=Cmp.</summary>
    Comparative = 1u << 9,

    /// <summary>Degree=Sup.</summary>
    Superlative = 1u << 10,

    /// <summary>Poss=Yes, or Case=Gen.</summary>
    Possessive = 1u << 11,

    /// <summary>Polarity=Neg, or PronType=Neg.</summary>
    Negative = 1u << 12,

    /// <summary>Person=1.</summary>
    FirstPerson = 1u << 13,

    /// <summary>Person=2.</summary>
    SecondPerson = 1u << 14,

    /// <summary>Person=3.</summary>
    ThirdPerson = 1u << 15,

    /// <summary>Gender=Masc.</summary>
    Masculine = 1u << 16,

    /// <summary>Gender=Fem.</summary>
    Feminine = 1u << 17,

    /// <summary>Gender=Neut.</summary>
    Neuter = 1u << 18,

    /// <summary>Definite=Def.</summary>
    Definite = 1u << 19,

    /// <summary>Definite=Ind.</summary>
    Indefinite = 1u << 20,

    /// <summary>NumType=Ord.</summary>
    Ordinal = 1u << 21,

    /// <summary>Mood=Imp.</summary>
    Imperative = 1u << 22,
}
