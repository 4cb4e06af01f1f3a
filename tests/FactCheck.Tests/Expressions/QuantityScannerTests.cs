using FactCheck.Expressions;

namespace FactCheck.Tests.Expressions;

public sealed class QuantityScannerTests
{
    [TestCase("1,500", 1500)]
    [TestCase("1.5", 1.5)]
    [TestCase("1.000.000", 1000000)]
    [TestCase("40 000", 40000)]
    [TestCase("10 1/2", 10.5)]
    [TestCase("10½", 10.5)]
    [TestCase("twenty-four", 24)]
    [TestCase("a hundred and fifty", 150)]
    [TestCase("two dozen", 24)]
    [TestCase("half a dozen", 6)]
    [TestCase("three lakh", 300000)]
    [TestCase("2.5m people", 2500000)]
    [TestCase("10.7m sq ft", 10700000)]
    [TestCase("the 27 - year - old", 27)]
    [TestCase("an 18 - month contract", 18)]
    [TestCase("taking a sixth-minute lead", 6)]
    [TestCase("two and a half million", 2500000)]
    [TestCase("one point five million", 1500000)]
    [TestCase("a quarter of a million", 250000)]
    public void A_numeral_is_worth(string text, double value) =>
        Assert.That((double)QuantityScanner.Default.Scan(text).Single().Quantity.Figure!.Value, Is.EqualTo(value));

    [TestCase("the fair drew 3, 545 visitors , the council said .", 3545)]
    [TestCase("it cost 1, 200, 000 euros , the council said .", 1200000)]
    public void A_figure_of_a_text_cut_into_words_has_a_blank_behind_its_comma(string text, double value) =>
        Assert.That((double)QuantityScanner.Default.Scan(text).Single().Quantity.Figure!.Value, Is.EqualTo(value));

    [TestCase("In room 3, 545 people slept, the council said.")]
    [TestCase("Of the 3, 545 or so , he said, were old.")]
    public void A_comma_between_two_figures_does_not_join_them(string text) =>
        Assert.That(QuantityScanner.Default.Scan(text).Select(found => found.Quantity.Figure), Does.Contain(545m));

    [TestCase("COVID-19")]
    [TestCase("Boeing 747")]
    [TestCase("the G20")]
    [TestCase("24/7")]
    [TestCase("Gate 24")]
    [TestCase("iPhone 15")]
    [TestCase("09:11")]
    [TestCase("23.07.2024")]
    [TestCase("July 3-4")]
    [TestCase("3-4 July 2024")]
    [TestCase("2024-25")]
    [TestCase("6 p.m.")]
    [TestCase("by half past three")]
    [TestCase("at about a quarter to ten")]
    [TestCase("at eight minutes to seven in the morning")]
    [TestCase("at ten to nine the doors opened")]
    [TestCase("by 6 in the evening")]
    [TestCase("at four the ferry left")]
    [TestCase("https://example.org/24/30%")]
    [TestCase("someone24@example.org")]
    [TestCase("555-1234")]
    [TestCase("the fans of One Direction")]
    [TestCase("from 12 noon")]
    [TestCase("a half - marathon")]
    [TestCase("version 3.11.2")]
    [TestCase("the 1990s")]
    [TestCase("a 5G network")]
    public void A_figure_of_a_name_or_a_date_is_no_quantity(string text) => Assert.That(QuantityScanner.Default.Scan(text), Is.Empty);

    [Test]
    public void A_compound_tells_its_noun()
    {
        const string Text = "It is a 10-member group.";
        QuantityExpression expression = QuantityScanner.Default.Scan(Text).Single();
        Assert.That(Text[expression.NounStart..expression.NounEnd], Is.EqualTo("member"));
        Assert.That(Text[expression.NumberStart..expression.NumberEnd], Is.EqualTo("10"));
    }

    [Test]
    public void The_hedge_is_in_the_expression_and_out_of_the_core()
    {
        const string Text = "They spent more than $5 million.";
        QuantityExpression expression = QuantityScanner.Default.Scan(Text).Single();
        Assert.That(Text[expression.Start..expression.End], Is.EqualTo("more than $5 million"));
        Assert.That(Text[expression.CoreStart..expression.CoreEnd], Is.EqualTo("$5 million"));
        Assert.That(Text[expression.HedgeStart..expression.HedgeEnd], Is.EqualTo("more than"));
    }

    [Test]
    public void A_bare_year_is_marked() =>
        Assert.That(QuantityScanner.Default.Scan("It opened in 2024.").Single().Is(QuantityTraits.Year), Is.True);

    [TestCase("Lund, 31, became the youngest.")]
    [TestCase("Lund, at 31, became the youngest.")]
    [TestCase("A man aged 31 became the youngest.")]
    public void An_age_is_in_years(string text)
    {
        QuantityExpression age = QuantityScanner.Default.Scan(text).Single();
        Assert.That((age.Is(QuantityTraits.Age), age.Quantity.Unit.Id), Is.EqualTo((true, "year")));
    }

    [Test]
    public void Members_of_a_list_know_where_it_begins()
    {
        IReadOnlyList<QuantityExpression> list = QuantityScanner.Default.Scan("Rows 4, 8 and 15 are wet, and 16 chairs broke.");
        Assert.That(list.Select(expression => expression.ListStart), Is.EqualTo(new[] { 5, 5, 5, -1 }));
    }

    [Test]
    public void Only_the_range_asked_for_is_read()
    {
        var expressions = new List<QuantityExpression>();
        QuantityScanner.Default.Scan("12 cows, 30 sheep and 5 goats", 9, 17, expressions);
        Assert.That(expressions.Select(expression => (expression.Start, expression.End)), Is.EqualTo(new[] { (9, 11) }));
    }

    [TestCase("99999999999999999999999999999999999999 stars")]
    [TestCase("seven trillion trillion trillion trillion")]
    [TestCase("1e9999999999")]
    [TestCase("9999999999999999999999999 million billion trillion")]
    [TestCase("1/0")]
    [TestCase("$")]
    [TestCase("-")]
    [TestCase("more than")]
    [TestCase("between 5 and")]
    [TestCase("5-")]
    [TestCase("½½½")]
    [TestCase("\ud83d\ude00 12\ud83d\ude00")]
    public void Odd_text_is_read_without_an_exception(string text)
    {
        foreach (QuantityExpression expression in QuantityScanner.Default.Scan(text))
            Assert.That(expression.End, Is.LessThanOrEqualTo(text.Length));
    }

    [Test]
    public void Every_beginning_of_a_text_can_be_read()
    {
        const string Text = "Between $20-30 million, not more than 1,234.5 kg (10 1/2 ft 3 in), two-thirds of 18- to 24-year-olds, 3-2, over a third, 5 dollars 50 or so.";
        for (int length = 0; length <= Text.Length; length++)
        {
            int last = 0;
            foreach (QuantityExpression expression in QuantityScanner.Default.Scan(Text[..length]))
            {
                Assert.That(expression.Start, Is.GreaterThanOrEqualTo(last));
                Assert.That(expression.End, Is.GreaterThan(expression.Start).And.LessThanOrEqualTo(length));
                last = expression.End;
            }
        }
    }

    [TestCase("Revenue rose from 200 million euros in 2023 to 250 million in 2024.", "EUR", 250_000_000)]
    [TestCase("Profit was £12m, up from 9m a year earlier.", "GBP", 9_000_000)]
    [TestCase("Profit was £12 million, compared with 9 million in the year before.", "GBP", 9_000_000)]
    [TestCase("Sales rose from 3.9 billion to $4.2 billion.", "USD", 3_900_000_000)]
    public void A_figure_takes_the_currency_of_the_one_it_is_held_against(string text, string unit, double value) =>
        Assert.That(QuantityScanner.Default.Scan(text).Where(found => found.Quantity.Unit.Id == unit).Select(found => (double)found.Quantity.Figure!.Value), Does.Contain(value));

    [TestCase("The share rose from 22 to 41 percent.", "percent", 22)]
    [TestCase("The ride was cut from 94 minutes to 52.", "minute", 52)]
    [TestCase("They settled for 17 instead of 19 percent.", "percent", 17)]
    [TestCase("The rate is 5 percent, down from 6 in May.", "percent", 6)]
    [TestCase("The brothers got six and four years.", "year", 6)]
    [TestCase("Each gets 60 litres a day, 25 fewer than before.", "litre", 25)]
    public void A_figure_takes_the_unit_of_the_one_it_is_held_against(string text, string unit, double value) =>
        A_figure_takes_the_currency_of_the_one_it_is_held_against(text, unit, value);

    [TestCase("The bus took 5 minutes to 3 schools.")]
    [TestCase("It grew by 4 percent, 25 fewer people than last year said.")]
    [TestCase("It took from 20 drivers to 40 minutes.")]
    public void What_is_counted_takes_no_unit(string text) =>
        Assert.That(QuantityScanner.Default.Scan(text).Select(found => found.Quantity.Unit.Id), Does.Contain("count"));

    [TestCase("They met three times at most.", ExpectedResult = FactCheck.Values.Hedge.AtMost)]
    [TestCase("He sold 30 boats at least.", ExpectedResult = FactCheck.Values.Hedge.AtLeast)]
    public FactCheck.Values.Hedge A_bound_may_stand_behind_the_noun(string text) => QuantityScanner.Default.Scan(text).Single().Quantity.Hedge;

    [TestCase("They have three more weeks.", "week")]
    [TestCase("It lasted two full days.", "day")]
    [TestCase("It rose for five consecutive years.", "year")]
    public void A_word_may_stand_between_a_figure_and_its_unit(string text, string unit) =>
        Assert.That(QuantityScanner.Default.Scan(text).Select(found => found.Quantity.Unit.Id), Is.EqualTo(new[] { unit }));

    [TestCase("The group raised $4 million from 2 million donors.")]
    [TestCase("The wall of £12m is raised from 9m to 11m high.")]
    [TestCase("They spent £12 million; 9 million came.")]
    [TestCase("It has paid $30 billion since 2001 and 4 million have voted.")]
    public void What_is_counted_takes_no_currency(string text) =>
        Assert.That(QuantityScanner.Default.Scan(text).Count(found => found.Quantity.Unit.Dimension == FactCheck.Values.UnitDimension.Money), Is.EqualTo(1));

    [Test]
    public void The_year_of_one_figure_and_the_next_figure_are_no_range() =>
        Assert.That(
            QuantityScanner.Default.Scan("Attendance rose from 2,300 in 2021 to 4,100 in 2023.").Select(found => found.Quantity.Figure),
            Is.EqualTo(new decimal?[] { 2300, 2021, 4100, 2023 }));

    [Test]
    public void A_long_line_takes_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("1,234-5.6/7:8%and more than two hundred and ", 20_000));
        Assert.That(() => QuantityScanner.Default.Scan(text), Throws.Nothing);
    }
}
