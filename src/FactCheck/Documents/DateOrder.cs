namespace FactCheck.Documents;

/// <summary>How a page writes its dates: whether "7/4/2024" has the day first, and which year a date without one belongs to.</summary>
/// <param name="DayFirst">Whether the day stands first.</param>
/// <param name="Year">The year of publication; null when nothing tells.</param>
internal readonly record struct DateOrder(bool DayFirst, int? Year)
{
    public static DateOrder Of(Article article, List<PageLine> lines)
    {
        bool dayFirst = false;
        int? year = article.Published?.Year;
        foreach (PageLine line in lines)
        {
            if (line.Dateline?.Date is not FoundDate date)
                continue;

            year ??= date.Year;
            // A date that can be read one way only shows the way of the page: 23.07.2024, or 23/07/2024.
            dayFirst |= date is { IsDayFirst: true };
        }

        return new DateOrder(dayFirst, year);
    }

    public DateOnly? Resolve(FoundDate? date) => date is FoundDate found && found.TryResolve(DayFirst, Year, out DateOnly day) ? day : null;
}
