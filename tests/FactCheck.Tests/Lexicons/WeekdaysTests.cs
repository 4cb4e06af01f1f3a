using System.Globalization;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

internal sealed class WeekdaysTests
{
    [Test]
    public void Every_day_of_the_week_has_a_number()
    {
        string[] names = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

        Assert.That(names.Select(name => Weekdays.NumberOf(name)), Is.EqualTo(new[] { 7, 1, 2, 3, 4, 5, 6 }), "Sunday stands first among the names");
    }
}
