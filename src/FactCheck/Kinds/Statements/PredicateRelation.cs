namespace FactCheck.Kinds.Statements;

/// <summary>How two predicates stand to each other.</summary>
internal enum PredicateRelation
{
    /// <summary>Nothing is known of them together.</summary>
    Unrelated,

    /// <summary>The same word, or another for the same.</summary>
    Same,

    /// <summary>Near in meaning: a kind of it, a neighbour; neither the same nor against each other.</summary>
    Near,

    /// <summary>Opposites.</summary>
    Opposite,

    /// <summary>The first one says that an affair has gone further: "convict" against "charge".</summary>
    Further,

    /// <summary>The first one says that an affair has not gone as far.</summary>
    Earlier,
}
