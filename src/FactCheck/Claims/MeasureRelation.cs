namespace FactCheck.Claims;

/// <summary>How two measures stand to each other.</summary>
public enum MeasureRelation
{
    /// <summary>They measure different things.</summary>
    Different,

    /// <summary>One is less specific than the other, or a part was left unsaid: they may be the same.</summary>
    Compatible,

    /// <summary>They measure the same thing.</summary>
    Same,
}
