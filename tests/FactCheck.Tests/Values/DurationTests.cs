using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class DurationTests
{
    [TestCase(3, DurationUnit.Year, "2025-01-01", "2027-12-31", DateGranularity.Year, true)]
    [TestCase(2, DurationUnit.Year, "2025-01-01", "2027-12-31", DateGranularity.Year, true)]
    [TestCase(36, DurationUnit.Month, "2025-01-01", "2027-12-31", DateGranularity.Year, true)]
    [TestCase(5, DurationUnit.Year, "2025-01-01", "2027-12-31", DateGranularity.Year, false)]
    [TestCase(1, DurationUnit.Year, "2025-01-01", "2027-12-31", DateGranularity.Year, false)]
    [TestCase(3, DurationUnit.Day, "2024-05-03", "2024-05-05", DateGranularity.Day, true)]
    [TestCase(2, DurationUnit.Day, "2024-05-03", "2024-05-05", DateGranularity.Day, true)]
    [TestCase(4, DurationUnit.Day, "2024-05-03", "2024-05-05", DateGranularity.Day, false)]
    [TestCase(2, DurationUnit.Week, "2024-05-03", "2024-05-16", DateGranularity.Day, true)]
    [TestCase(3, DurationUnit.Week, "2024-05-03", "2024-05-16", DateGranularity.Day, false)]
    [TestCase(3, DurationUnit.Month, "2020-03-01", "2020-05-31", DateGranularity.Month, true)]
    [TestCase(6, DurationUnit.Month, "2020-03-01", "2020-05-31", DateGranularity.Month, false)]
    public void Fits_ends_counted_either_way(int amount, DurationUnit unit, string first, string last, DateGranularity granularity, bool expected) =>
        Assert.That(new Duration(amount, amount, unit).Fits(DateRangeTests.Range(first, last, granularity)), Is.EqualTo(expected));
}
