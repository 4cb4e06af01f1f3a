using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class DateRangeTests
{
    private static readonly DateRange July2024 = Range("2024-07-01", "2024-07-31", DateGranularity.Month);

    [TestCase("2024-07-03", "2024-07-03", DateRelation.Finer)]
    [TestCase("2024-07-01", "2024-07-31", DateRelation.Equal)]
    [TestCase("2024-01-01", "2024-12-31", DateRelation.Coarser)]
    [TestCase("2024-07-20", "2024-08-10", DateRelation.Overlapping)]
    [TestCase("2024-08-01", "2024-08-31", DateRelation.Disjoint)]
    public void Relates_to_another_range_by_the_days_they_share(string first, string last, DateRelation expected) =>
        Assert.That(Range(first, last, DateGranularity.Day).RelationTo(July2024), Is.EqualTo(expected));

    [Test]
    public void Two_deadlines_differ_though_both_leave_the_same_days_open()
    {
        DateRange by2030 = Range("2030-01-01", "2030-12-31", DateGranularity.Year) with { Bound = DateBound.By };
        DateRange by2035 = Range("2035-01-01", "2035-12-31", DateGranularity.Year) with { Bound = DateBound.By };
        Assert.That(by2030.RelationTo(by2035), Is.EqualTo(DateRelation.Disjoint));
    }

    [Test]
    public void A_day_inside_the_time_a_bound_leaves_open_does_not_contradict_it()
    {
        DateRange since2022 = Range("2022-01-01", "2022-12-31", DateGranularity.Year) with { Bound = DateBound.From };
        Assert.That(July2024.RelationTo(since2022), Is.EqualTo(DateRelation.Finer));
        Assert.That(Range("2021-05-01", "2021-05-31", DateGranularity.Month).RelationTo(since2022), Is.EqualTo(DateRelation.Disjoint));
    }

    [Test]
    public void A_rounded_year_reaches_into_its_neighbours()
    {
        DateRange around2018 = Range("2018-01-01", "2018-12-31", DateGranularity.Year) with { Certainty = DateCertainty.Approximate };
        Assert.That(Range("2017-11-02", "2017-11-02", DateGranularity.Day).RelationTo(around2018), Is.EqualTo(DateRelation.Overlapping));
        Assert.That(Range("2015-11-02", "2015-11-02", DateGranularity.Day).RelationTo(around2018), Is.EqualTo(DateRelation.Disjoint));
    }

    [TestCase(DateBound.At, "2024-07-01", "2024-07-31")]
    [TestCase(DateBound.From, "2024-07-01", null)]
    [TestCase(DateBound.Until, null, "2024-07-31")]
    [TestCase(DateBound.By, null, "2024-07-31")]
    [TestCase(DateBound.Before, null, "2024-06-30")]
    [TestCase(DateBound.After, "2024-08-01", null)]
    public void A_bound_opens_one_side(DateBound bound, string? earliest, string? latest)
    {
        DateRange range = July2024 with { Bound = bound };
        Assert.That(range.Earliest, Is.EqualTo(earliest is null ? null : DateOnly.Parse(earliest, null)));
        Assert.That(range.Latest, Is.EqualTo(latest is null ? null : DateOnly.Parse(latest, null)));
    }

    [Test]
    public void The_ends_of_the_calendar_are_no_trouble()
    {
        var all = new DateRange(DateOnly.MinValue, DateOnly.MaxValue, DateGranularity.Century);
        Assert.That((all with { Bound = DateBound.Before }).Latest, Is.Null);
        Assert.That((all with { Bound = DateBound.After }).Earliest, Is.Null);
    }

    internal static DateRange Range(string first, string last, DateGranularity granularity) =>
        new(DateOnly.Parse(first, null), DateOnly.Parse(last, null), granularity);
}
