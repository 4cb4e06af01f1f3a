namespace FactCheck.Documents;

/// <summary>A date as a dateline writes it.</summary>
/// <param name="Year">The year; null when it is not written.</param>
/// <param name="Month">The month, 1 to 12, read day first where day and month may stand either way.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="IsAmbiguous">Whether day and month may also stand the other way round.</param>
internal readonly record struct FoundDate(int? Year, int Month, int Day, bool IsAmbiguous)
{
    /// <summary>Whether it is written in figures with the day before the month, past doubt.</summary>
    public bool IsDayFirst { get; init; }

    public bool IsValid => Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year is > 0 and <= 9999 ? Year.Value : 2000, Month);

    /// <summary>The calendar date, in the order the page writes dates and in the year it was published when none is written.</summary>
    public bool TryResolve(bool dayFirst, int? otherwiseYear, out DateOnly date)
    {
        date = default;
        if ((Year ?? otherwiseYear) is not int year || year is < 1 or > 9999)
            return false;

        (int month, int day) = IsAmbiguous && !dayFirst ? (Day, Month) : (Month, Day);
        if (day > DateTime.DaysInMonth(year, month))
            return false;

        date = new DateOnly(year, month, day);
        return true;
    }
}
