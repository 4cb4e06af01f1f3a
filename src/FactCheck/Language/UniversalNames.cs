namespace FactCheck.Language;

/// <summary>The names that Universal Dependencies files use, in the order of our enumerations.</summary>
internal static class UniversalNames
{
    /// <summary>Names of the relations, in the order of <see cref="DependencyRelation"/>.</summary>
    public static readonly string[] Relations =
    [
        "root", "dep", "punct", "case", "det", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "csubj:pass", "csubj:outer", "obj", "iobj",
        "obl", "obl:agent", "obl:unmarked", "nmod", "nmod:poss", "nmod:unmarked", "nmod:desc", "amod", "nummod", "appos", "compound",
        "compound:prt", "flat", "fixed", "advmod", "advcl", "advcl:relcl", "acl", "acl:relcl", "ccomp", "xcomp", "aux", "aux:pass", "cop",
        "mark", "conj", "cc", "cc:preconj", "det:predet", "parataxis", "discourse", "expl", "list", "vocative", "orphan", "goeswith",
        "reparandum", "dislocated",
    ];

    /// <summary>Names of the parts of speech, in the order of <see cref="PartOfSpeech"/>.</summary>
    public static readonly string[] PartsOfSpeech =
    [
        "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
    ];

    /// <summary>The relation of that name; of an unknown subtype, its main type; else <see cref="DependencyRelation.Dependent"/>.</summary>
    public static DependencyRelation Relation(string name)
    {
        int place = Array.IndexOf(Relations, name);
        if (place < 0 && name.IndexOf(':', StringComparison.Ordinal) is > 0 and int colon)
            place = Array.IndexOf(Relations, name[..colon]);
        return place < 0 ? DependencyRelation.Dependent : (DependencyRelation)place;
    }

    /// <summary>The flags of a FEATS column.</summary>
    public static Morphology Features(string features)
    {
        var all = Morphology.None;
        foreach (string feature in features.Split('|'))
        {
            all |= feature switch
            {
                "Number=Sing" => Morphology.Singular,
                "Number=Plur" or "Number=Ptan" => Morphology.Plural,
                "Tense=Past" => Morphology.Past,
                "Tense=Pres" => Morphology.Present,
                "VerbForm=Fin" => Morphology.Finite,
                "VerbForm=Inf" => Morphology.Infinitive,
                "VerbForm=Part" => Morphology.Participle,
                "VerbForm=Ger" => Morphology.Gerund,
                "Voice=Pass" => Morphology.Passive,
                "Degree=Cmp" => Morphology.Comparative,
                "Degree=Sup" => Morphology.Superlative,
                "Poss=Yes" or "Case=Gen" => Morphology.Possessive,
                "Polarity=Neg" or "PronType=Neg" => Morphology.Negative,
                "Person=1" => Morphology.FirstPerson,
                "Person=2" => Morphology.SecondPerson,
                "Person=3" => Morphology.ThirdPerson,
                "Gender=Masc" => Morphology.Masculine,
                "Gender=Fem" => Morphology.Feminine,
                "Gender=Neut" => Morphology.Neuter,
                "Definite=Def" => Morphology.Definite,
                "Definite=Ind" => Morphology.Indefinite,
                "NumType=Ord" => Morphology.Ordinal,
                "Mood=Imp" => Morphology.Imperative,
                _ => Morphology.None,
            };
        }

        return all;
    }
}
