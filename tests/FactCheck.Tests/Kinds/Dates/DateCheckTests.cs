using FactCheck.Documents;
using FactCheck.Kinds.Dates;
using FactCheck.Reports;

namespace FactCheck.Tests.Kinds.Dates;

public sealed class DateCheckTests
{
    private static readonly FactChecker Checker = Make();

    [Test]
    public void Two_articles_count_from_their_own_datelines()
    {
        Article wednesday = Dated("The bridge in Riga was closed on Tuesday after a fire.", 2024, 7, 10);
        Assert.That(Rules(Checker.CrossCheck(wednesday, Dated("The bridge in Riga was closed on July 9 after a fire.", 2024, 7, 12))), Is.Empty);
        Assert.That(Rules(Checker.CrossCheck(wednesday, Dated("The bridge in Riga was closed on July 8 after a fire.", 2024, 7, 12))), Is.EqualTo(new[] { "FC2001" }));
    }

    [TestCase("The owners of the dairy rebuilt the barn in 2024.", "FC2020")]
    [TestCase("The owners of the dairy rebuilt the barn in 2020.", "FC2022")]
    public void Last_year_may_be_a_year_near_those_that_are_named(string rewrite, string rule) =>
        Assert.That(Checked.Findings("The dairy sold 4 million litres of milk in 2021, more than last year. Its owners thank the farmers.", rewrite), Has.Some.StartsWith(rule));

    [TestCase("The fair opens in May 2024.", "The fair opens on 3 May 2024.")]
    [TestCase("Ana Sol was born in 1971 and died in 2020.", "Ana Sol died in 2020. She was born in 1971.")]
    [TestCase("The 2018 tournament was won by Lima. The 2022 tournament was won by Quito.", "Quito won the 2022 tournament.")]
    [TestCase("The strategy for water runs until 2030. The strategy for trade runs until 2035.", "The strategy for trade runs until 2035.")]
    [TestCase("He said on Monday that the mill would close.", "The mill would close, he said on Monday.")]
    public void What_holds_together_is_not_reported(string source, string rewrite) =>
        Assert.That(Rules(Checker.Check(new Article(rewrite), new Article(source))).Where(id => id != "FC2020"), Is.Empty);

    [TestCase("The fair in Lima opens on 13 May 2024 with a concert.", "The fair in Lima opens on 3 May 2024 with a concert.", "FC2001")]
    [TestCase("The fair in Lima opens on Friday with a concert.", "The fair in Lima opens on Thursday with a concert.", "FC2001")]
    [TestCase("The mill in Turku burned down 35 years ago.", "The mill in Turku burned down 20 years ago.", "FC2001")]
    [TestCase("Ana Sol founded the theatre in Quito in 1971.", "Ana Sol founded the theatre in Quito in 1981.", "FC2002")]
    public void A_changed_date_is_reported(string source, string rewrite, string rule) =>
        Assert.That(Rules(Checker.Check(new Article(rewrite), new Article(source))), Does.Contain(rule));

    [Test]
    public void An_article_agrees_with_itself()
    {
        const string Text = "Lena Roth was elected on 3 May 2021 for a term of four years. The council met on Tuesday. It will meet again next month, and by 2030 the harbour is to be finished.";
        Assert.That(Rules(Checker.CrossCheck(new Article(Text), new Article(Text))), Is.Empty);
        Assert.That(Rules(Checker.Check(new Article(Text), new Article(Text))), Is.Empty);
    }

    private static Article Dated(string text, int year, int month, int day) => new(text) { Published = new DateOnly(year, month, day) };

    private static string[] Rules(Report report) => [.. report.Findings.Select(finding => finding.Rule.Id)];

    private static FactChecker Make()
    {
        var options = new FactCheckOptions();
        options.Kinds.Clear();
        options.Kinds.Add(DateKind.Instance);
        return new FactChecker(options);
    }
}
