namespace FactCheck.Values;

/// <summary>How one date, as a claim, relates to another, the evidence, when both are said of the same thing.</summary>
public enum DateRelation
{
    /// <summary>The same days.</summary>
    Equal,

    /// <summary>The claim names fewer days, all of them among the evidence's: "3 July" against "July".</summary>
    Finer,

    /// <summary>The claim names more days, the evidence's among them: "July" against "3 July".</summary>
    Coarser,

    /// <summary>They share days; neither holds the other.</summary>
    Overlapping,

    /// <summary>They share no day, and not because one of them rounds.</summary>
    Disjoint,
}
