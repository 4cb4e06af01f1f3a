namespace FactCheck.Language;

/// <summary>The relation of a token to its head (Universal Dependencies v2, English subtypes).</summary>
public enum DependencyRelation : byte
{
    /// <summary><c>root</c>.</summary>
    Root,

    /// <summary><c>dep</c>.</summary>
    Dependent,

    /// <summary><c>punct</c>.</summary>
    Punctuation,

    /// <summary><c>case</c>.</summary>
    Case,

    /// <summary><c>det</c>.</summary>
    Determiner,

    /// <summary><c>nsubj</c>.</summary>
    NominalSubject,

    /// <summary><c>nsubj:pass</c>.</summary>
    PassiveSubject,

    /// <summary><c>nsubj:outer</c>.</summary>
    OuterSubject,

    /// <summary><c>csubj</c>.</summary>
    ClausalSubject,

    /// <summary><c>csubj:pass</c>.</summary>
    PassiveClausalSubject,

    /// <summary><c>csubj:outer</c>.</summary>
    OuterClausalSubject,

    /// <summary><c>obj</c>.</summary>
    Object,

    /// <summary><c>iobj</c>.</summary>
    IndirectObject,

    /// <summary><c>obl</c>.</summary>
    Oblique,

    /// <summary><c>obl:agent</c>.</summary>
    ObliqueAgent,

    /// <summary><c>obl:unmarked</c>.</summary>
    ObliqueUnmarked,

    /// <summary><c>nmod</c>.</summary>
    NominalModifier,

    /// <summary><c>nmod:poss</c>.</summary>
    PossessiveModifier,

    /// <summary><c>nmod:unmarked</c>.</summary>
    NominalModifierUnmarked,

    /// <summary><c>nmod:desc</c>.</summary>
    DescriptiveModifier,

    /// <summary><c>amod</c>.</summary>
    AdjectivalModifier,

    /// <summary><c>nummod</c>.</summary>
    NumericModifier,

    /// <summary><c>appos</c>.</summary>
    Apposition,

    /// <summary><c>compound</c>.</summary>
    Compound,

    /// <summary><c>compound:prt</c>.</summary>
    PhrasalParticle,

    /// <summary><c>flat</c>.</summary>
    Flat,

    /// <summary><c>fixed</c>.</summary>
    Fixed,

    /// <summary><c>advmod</c>.</summary>
    AdverbialModifier,

    /// <summary><c>advcl</c>.</summary>
    AdverbialClause,

    /// <summary><c>advcl:relcl</c>.</summary>
    AdverbialRelativeClause,

    /// <summary><c>acl</c>.</summary>
    AdnominalClause,

    /// <summary><c>acl:relcl</c>.</summary>
    RelativeClause,

    /// <summary><c>ccomp</c>.</summary>
    ClausalComplement,

    /// <summary><c>xcomp</c>.</summary>
    OpenComplement,

    /// <summary><c>aux</c>.</summary>
    Auxiliary,

    /// <summary><c>aux:pass</c>.</summary>
    PassiveAuxiliary,

    /// <summary><c>cop</c>.</summary>
    Copula,

    /// <summary><c>mark</c>.</summary>
    Marker,

    /// <summary><c>conj</c>.</summary>
    Conjunct,

    /// <summary><c>cc</c>.</summary>
    Coordinator,

    /// <summary><c>cc:preconj</c>.</summary>
    PreConjunction,

    /// <summary><c>det:predet</c>.</summary>
    PreDeterminer,

    /// <summary><c>parataxis</c>.</summary>
    Parataxis,

    /// <summary><c>discourse</c>.</summary>
    Discourse,

    /// <summary><c>expl</c>.</summary>
    Expletive,

    /// <summary><c>list</c>.</summary>
    List,

    /// <summary><c>vocative</c>.</summary>
    Vocative,

    /// <summary><c>orphan</c>.</summary>
    Orphan,

    /// <summary><c>goeswith</c>.</summary>
    GoesWith,

    /// <summary><c>reparandum</c>.</summary>
    Reparandum,

    /// <summary><c>dislocated</c>.</summary>
    Dislocated,
}
