namespace FactCheck.Values;

/// <summary>How a quantity relates to another quantity of the same measure, the evidence.</summary>
public enum QuantityRelation
{
    /// <summary>The units cannot be compared.</summary>
    Incomparable,

    /// <summary>Both stand for the same interval, or state the same figure.</summary>
    Equal,

    /// <summary>One is a lawful rounding of the other.</summary>
    Rounded,

    /// <summary>The claim says less than the evidence: its interval holds the evidence's.</summary>
    Weaker,

    /// <summary>The claim says more than the evidence: its interval lies inside the evidence's.</summary>
    Stronger,

    /// <summary>The intervals share a part; neither holds the other.</summary>
    Overlapping,

    /// <summary>The intervals share nothing.</summary>
    Disjoint,

    /// <summary>The same two sides of a score or vote, the other way round: "3-2" and "2-3".</summary>
    Reordered,
}
