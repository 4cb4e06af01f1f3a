namespace FactCheck.Values;

/// <summary>How a figure was worded, which decides the interval it stands for.</summary>
public enum Hedge
{
    /// <summary>"150": the figure as it stands.</summary>
    Exact,

    /// <summary>"about 150", "roughly", "some", "-odd", "an estimated": near the figure, either way.</summary>
    About,

    /// <summary>"over 150", "more than", "above": beyond the figure, which is excluded.</summary>
    Over,

    /// <summary>"at least 150", "no fewer than": the figure or beyond.</summary>
    AtLeast,

    /// <summary>"nearly 150", "almost", "just under": just below the figure.</summary>
    Nearly,

    /// <summary>"under 150", "fewer than": below the figure, which is excluded.</summary>
    Under,

    /// <summary>"up to 150", "at most": the figure or below.</summary>
    AtMost,

    /// <summary>"as many as 150", "as much as": an upper bound used for emphasis; it agrees with the figure itself.</summary>
    AsManyAs,

    /// <summary>"between 5 and 7", "20-30 million": from the one figure to the other, both included.</summary>
    Range,

    /// <summary>"dozens", "hundreds", "several": a usual range and no figure.</summary>
    Vague,
}
