namespace FactCheck.Expressions;

/// <summary>A holiday and the rule that gives its day in a year.</summary>
/// <param name="Name">The name in lower case.</param>
/// <param name="Month">The month; 0 when the day counts from Easter Sunday.</param>
/// <param name="Day">The day of the month, or the weekday (0 Sunday) when <paramref name="Nth"/> is not 0.</param>
/// <param name="Nth">Which such weekday of the month, -1 for the last; 0 for a fixed day.</param>
/// <param name="Shift">Days added: -2 from Easter for Good Friday.</param>
internal sealed record Holiday(string Name, int Month, int Day, int Nth, int Shift)
{
    /// <summary>The day it falls on.</summary>
    /// <param name="year">1583 to 9999: the Gregorian calendar.</param>
    public DateOnly In(int year)
    {
        DateOnly day = Month == 0 ? Easter(year)
            : Nth == 0 ? new DateOnly(year, Month, Day)
            : Nth > 0 ? NthFrom(new DateOnly(year, Month, 1), Nth - 1)
            : NthFrom(new DateOnly(year, Month, DateTime.DaysInMonth(year, Month)).AddDays(-6), 0);
        return day.AddDays(Shift);
    }

    private DateOnly NthFrom(DateOnly first, int weeks) => first.AddDays(((Day - (int)first.DayOfWeek + 7) % 7) + (7 * weeks));

    // The anonymous Gregorian algorithm (Nature, 20 April 1876).
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, g = ((8 * b) + 13) / 25;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int m = (a + (11 * h)) / 319;
        int r = ((2 * e) + (2 * (c / 4)) - (c % 4) - h + m + 32) % 7;
        int month = (h - m + r + 90) / 25;
        return new DateOnly(year, month, (h - m + r + month + 19) % 32);
    }
}
