using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Tests.Expressions;

public sealed class DateScannerTests
{
    private static readonly DateOnly Dateline = new(2024, 7, 10);

    // A Wednesday is the dateline.
    [TestCase("on 4 July 2024.", "4 July 2024", "2024-07-04", "2024-07-04")]
    [TestCase("on July 4, 2024, in", "July 4, 2024", "2024-07-04", "2024-07-04")]
    [TestCase("on the 4th of July", "the 4th of July", "2024-07-04", "2024-07-04")]
    [TestCase("on 4th Jan 2019", "4th Jan 2019", "2019-01-04", "2019-01-04")]
    [TestCase("on 2024-07-04", "2024-07-04", "2024-07-04", "2024-07-04")]
    [TestCase("on 04.07.2024", "04.07.2024", "2024-07-04", "2024-07-04")]
    [TestCase("on 7/24/2024", "7/24/2024", "2024-07-24", "2024-07-24")]
    [TestCase("on July 3-4 of this year, in", "July 3-4 of this year", "2024-07-03", "2024-07-04")]
    [TestCase("on 3-5 May 2023", "3-5 May 2023", "2023-05-03", "2023-05-05")]
    [TestCase("from 3 to 5 May 2023", "from 3 to 5 May 2023", "2023-05-03", "2023-05-05")]
    [TestCase("between March and May 2020", "between March and May 2020", "2020-03-01", "2020-05-31")]
    [TestCase("ran May 3-June 2, 2021", "May 3-June 2, 2021", "2021-05-03", "2021-06-02")]
    [TestCase("from November to March 2020", "from November to March 2020", "2019-11-01", "2020-03-31")]
    [TestCase("in the 80s,", "the 80s", "1980-01-01", "1989-12-31")]
    [TestCase("in the 1990s", "the 1990s", "1990-01-01", "1999-12-31")]
    [TestCase("in Q3 2023", "Q3 2023", "2023-07-01", "2023-09-30")]
    [TestCase("in the third quarter of 2023", "the third quarter of 2023", "2023-07-01", "2023-09-30")]
    [TestCase("in the first half of 2023", "the first half of 2023", "2023-01-01", "2023-06-30")]
    [TestCase("in fiscal 2024", "fiscal 2024", "2024-01-01", "2024-12-31")]
    [TestCase("for the 2024-25 term", "the 2024-25", "2024-01-01", "2025-12-31")]
    [TestCase("for 2024-2025,", "2024-2025", "2024-01-01", "2025-12-31")]
    [TestCase("in spring 2020", "spring 2020", "2020-03-01", "2020-05-31")]
    [TestCase("in the 19th century", "the 19th century", "1800-01-01", "1899-12-31")]
    [TestCase("in 2024 the", "2024", "2024-01-01", "2024-12-31")]
    [TestCase("the 2011 uprising", "the 2011", "2011-01-01", "2011-12-31")]
    [TestCase("said yesterday", "yesterday", "2024-07-09", "2024-07-09")]
    [TestCase("said on Tuesday that", "Tuesday", "2024-07-09", "2024-07-09")]
    [TestCase("said last month", "last month", "2024-06-01", "2024-06-30")]
    [TestCase("said next year", "next year", "2025-01-01", "2025-12-31")]
    [TestCase("signed November last year", "November last year", "2023-11-01", "2023-11-30")]
    [TestCase("said two days ago", "two days ago", "2024-07-08", "2024-07-08")]
    [TestCase("in the next three years", "the next three years", "2024-07-10", "2027-07-10")]
    [TestCase("on Christmas Day", "Christmas Day", "2023-12-25", "2023-12-25")]
    [TestCase("on Good Friday 2024", "Good Friday 2024", "2024-03-29", "2024-03-29")]
    [TestCase("by 2030", "by 2030", "2030-01-01", "2030-12-31")]
    [TestCase("since 1 January 2022", "since 1 January 2022", "2022-01-01", "2022-01-01")]
    [TestCase("On Aug. 3, a", "Aug. 3", "2024-08-03", "2024-08-03", true)]
    [TestCase("it was June 2, 2021", "June 2, 2021", "2021-06-02", "2021-06-02")]
    public void Reads_a_date(string text, string words, string first, string last, bool isAhead = false)
    {
        TemporalExpression found = DateScanner.Scan(text).Single();
        Assert.That(text[found.Start..found.End], Is.EqualTo(words));
        DateRange? range = found.Resolve(Dateline, isAhead ? TemporalDirection.Future : TemporalDirection.Past);
        Assert.That((range?.First, range?.Last), Is.EqualTo(((DateOnly?)DateOnly.Parse(first, null), (DateOnly?)DateOnly.Parse(last, null))));
    }

    [TestCase("at the end of last season", "last season", -1)]
    [TestCase("next season", "next season", 1)]
    public void A_season_of_a_game_counts_from_the_one_it_is_written_in(string text, string words, int step)
    {
        TemporalExpression found = DateScanner.Scan(text).Single();
        Assert.That((text[found.Start..found.End], found.From?.Step, found.Resolve(Dateline)), Is.EqualTo((words, (int?)step, (DateRange?)null)));
    }

    [TestCase("by the end of 2024", DateBound.By)]
    [TestCase("until the end of 2024", DateBound.Until)]
    [TestCase("no later than 1 May 2024", DateBound.By)]
    [TestCase("since 2019", DateBound.From)]
    [TestCase("before 2018", DateBound.Before)]
    [TestCase("after 2018", DateBound.After)]
    [TestCase("in 2018", DateBound.At)]
    public void Keeps_the_bound(string text, DateBound bound) => Assert.That(DateScanner.Scan(text).Single().Bound, Is.EqualTo(bound));

    [TestCase("mid-2019")]
    [TestCase("early May 2019")]
    [TestCase("around 2019")]
    [TestCase("the end of 2019")]
    public void Says_that_the_words_round(string text) =>
        Assert.That(DateScanner.Scan(text).Single().Resolve(null)!.Certainty, Is.EqualTo(DateCertainty.Approximate));

    [TestCase("this may be so")]
    [TestCase("a woman in her late 80s")]
    [TestCase("a man in his early nineties")]
    [TestCase("Theresa May said")]
    [TestCase("May I ask why?")]
    [TestCase("they march on")]
    [TestCase("won 3-2")]
    [TestCase("version 4.07.2 of it")]
    [TestCase("a second chance")]
    [TestCase("came second of all")]
    [TestCase("about 2000 people")]
    [TestCase("some 1990 homes")]
    [TestCase("paid $2000 more")]
    [TestCase("open 24/7")]
    [TestCase("a Boeing 747")]
    [TestCase("since Covid-19 came")]
    [TestCase("the Sunday Times wrote")]
    [TestCase("a 34-year-old man")]
    [TestCase("2,024 votes")]
    [TestCase("2000-strong crowd")]
    [TestCase("call 138-2010-2015")]
    [TestCase("$5 a day")]
    public void Reads_no_date_where_none_is(string text) =>
        Assert.That(DateScanner.Scan(text).Select(found => text[found.Start..found.End]), Is.Empty);

    [TestCase("for three years", 3, DurationUnit.Year)]
    [TestCase("a period of three years without", 3, DurationUnit.Year)]
    [TestCase("a two-week trip", 2, DurationUnit.Week)]
    [TestCase("over 18 months", 18, DurationUnit.Month)]
    [TestCase("jailed for 12 years after a trial", 12, DurationUnit.Year)]
    [TestCase("for twenty-four hours", 24, DurationUnit.Hour)]
    [TestCase("for a decade", 10, DurationUnit.Year)]
    public void Reads_a_length_of_time(string text, int amount, DurationUnit unit) =>
        Assert.That(DateScanner.Scan(text).Single().Duration, Is.EqualTo(new Duration(amount, amount, unit)));

    [TestCase("at 8 a.m.", "08:00")]
    [TestCase("at 13:49", "13:49")]
    [TestCase("at 9.30pm", "21:30")]
    [TestCase("at noon", "12:00")]
    [TestCase("at 0900 GMT", "09:00")]
    [TestCase("at 3pm on 4 May 2024", "15:00")]
    [TestCase("04.07.2024, 13:49", "13:49")]
    public void Reads_a_time_of_day(string text, string time) =>
        Assert.That(DateScanner.Scan(text).Single().Time, Is.EqualTo(TimeOnly.Parse(time, null)));

    [TestCase("yesterday")]
    [TestCase("on Tuesday")]
    [TestCase("on July 3")]
    [TestCase("last month")]
    [TestCase("the following day")]
    [TestCase("three years later")]
    public void What_needs_a_dateline_is_not_guessed_without_one(string text) => Assert.That(DateScanner.Scan(text).Single().Resolve(null), Is.Null);

    [TestCase("a map at a scale of 1:50 by pupils")]
    [TestCase("a 10:50 scale model")]
    [TestCase("an aspect ratio of 16:10")]
    [TestCase("boys outnumber girls in a ratio of 10:11")]
    [TestCase("won the set 21:15")]
    [TestCase("ran five kilometres in 15:40")]
    public void A_ratio_or_a_result_is_no_time_of_day(string text) => Assert.That(DateScanner.Scan(text), Is.Empty);

    [TestCase("the final began at 20:45")]
    [TestCase("won at 20:45")]
    [TestCase("The scale broke. At 20:45 it rang.")]
    public void A_time_of_day_may_stand_near_a_result(string text) => Assert.That(DateScanner.Scan(text).Single().Time, Is.EqualTo(new TimeOnly(20, 45)));

    [Test]
    public void A_numeric_date_of_unknown_order_keeps_both_readings()
    {
        TemporalExpression found = DateScanner.Scan("on 03/04/2024").Single();
        Assert.That((found.From!.Month, found.From.Day), Is.EqualTo((3, 4)));
        Assert.That((found.Other!.Month, found.Other.Day), Is.EqualTo((4, 3)));
        Assert.That(found.Resolve(null)!.Certainty, Is.EqualTo(DateCertainty.Ambiguous));
    }

    [Test]
    public void An_impossible_day_is_found_and_not_resolved()
    {
        TemporalExpression found = DateScanner.Scan("on 30 February 2023").Single();
        Assert.That(found.From!.IsImpossible);
        Assert.That(found.Resolve(Dateline), Is.Null);
    }

    [Test]
    public void A_weekday_beside_its_date_is_kept() =>
        Assert.That(DateScanner.Scan("on Tuesday, July 9, 2024").Single().From!.Weekday, Is.EqualTo(DayOfWeek.Tuesday));

    [TestCase("every two years")]
    [TestCase("weekly")]
    [TestCase("on Tuesdays")]
    public void What_comes_again_is_no_date(string text) => Assert.That(DateScanner.Scan(text).Single().Kind, Is.EqualTo(TemporalKind.Recurring));

    [Test]
    public void Odd_text_is_read_in_linear_time_and_without_error()
    {
        foreach (string piece in (string[])["the end of ", "May ", "1 ", "12-", "last ", "from ", "2024-", "'", "\uD83D", "3:", "the ", "between 1 and "])
        {
            string text = string.Concat(Enumerable.Repeat(piece, 20_000));
            foreach (TemporalExpression found in DateScanner.Scan(text))
                Assert.That((found.Start >= 0, found.End <= text.Length, found.Start < found.End), Is.EqualTo((true, true, true)));
        }
    }
}
