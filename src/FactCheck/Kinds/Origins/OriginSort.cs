namespace FactCheck.Kinds.Origins;

/// <summary>What ties somebody or something to a place.</summary>
internal enum OriginSort
{
    /// <summary>The country it is of: "the Finnish diplomat Aino Berg".</summary>
    Nation,

    /// <summary>Where it has its seat: "Oslo-based", "headquartered in", "of Athens".</summary>
    Seat,
}
