using System.Globalization;
using FactCheck.Documents;
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

    [TestCase("He left, but on Sunday Andrew Percy was made minister.", "Andrew Percy")]
    [TestCase("The Sunday Times praised the concert.", "Sunday Times")]
    public void A_weekday_before_a_name_is_no_word_of_it(string text, string name)
    {
        IEnumerable<string> names = FactChecker.Default.ExtractClaims(new Article(text)).Where(claim => claim.Kind.Name == "name").Select(claim => claim.Location.Text);

        Assert.That(names, Does.Contain(name));
    }
}
