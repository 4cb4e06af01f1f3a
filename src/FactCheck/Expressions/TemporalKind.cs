namespace FactCheck.Expressions;

/// <summary>What a temporal expression states.</summary>
internal enum TemporalKind
{
    /// <summary>A day, a month, a year, or days from one to another.</summary>
    Date,

    /// <summary>A length of time: "three years".</summary>
    Duration,

    /// <summary>A time of day without a date: "8 a.m.".</summary>
    Time,

    /// <summary>Something that comes again: "every Friday". Found so that nothing else is read into its words.</summary>
    Recurring,
}
