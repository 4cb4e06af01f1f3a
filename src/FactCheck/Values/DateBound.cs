namespace FactCheck.Values;

/// <summary>How the words around a date bound the time that is meant.</summary>
public enum DateBound
{
    /// <summary>"on 3 July", "in 2024": the date itself.</summary>
    At,

    /// <summary>"since 1 January 2022", "from May": from its first day on.</summary>
    From,

    /// <summary>"until the end of 2024", "through June": up to its last day.</summary>
    Until,

    /// <summary>"by 2030", "no later than 1 May": a deadline; its last day at the latest.</summary>
    By,

    /// <summary>"before 2018": ends the day before its first day.</summary>
    Before,

    /// <summary>"after 2018": starts the day after its last day.</summary>
    After,
}
