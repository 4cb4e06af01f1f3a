using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Governance;

public sealed class HouseRulesTests
{
    [TestCase("0.02", 100, 98, true)]
    [TestCase("0.02", 100, 97, false)]
    [TestCase("0.02", 100, 100, false, Description = "Equal figures disagree by something else.")]
    [TestCase("0", 100, 99, false)]
    public void A_tolerance_reconciles_figures_within_it(decimal tolerance, decimal figure, decimal other, bool expected) =>
        Assert.That(new HouseRules([], tolerance, [], [], [], []).Reconciles(Figures(figure, other)), Is.EqualTo(expected));

    [TestCase("40", "39.6", true)]
    [TestCase("40", "39.4", false)]
    [TestCase("40.2", "39.9", false, Description = "Neither is rounded.")]
    public void An_allowed_rounding_reconciles_a_figure_with_its_rounding(decimal figure, decimal other, bool expected) =>
        Assert.That(new HouseRules([], 0, [new("count", 1)], [], [], []).Reconciles(Figures(figure, other)), Is.EqualTo(expected));

    [TestCase("“The Kiew Quay”", "“The Kyiv Quay”", true)]
    [TestCase("“The Kiewer Quay”", "“The Kyiv Quay”", false)]
    public void A_house_name_reconciles_its_variants_as_whole_words(string title, string other, bool expected)
    {
        var house = new HouseRules([], 0, [], [["Kyiv", "Kiew"]], [], []);
        Document document = HandMade.Document("a.txt", $"{title} and {other}");
        var comparison = new Comparison { Claims = [HandMade.Work(document, title), HandMade.Work(document, other)], Agreement = Agreement.Conflict };

        Assert.That(house.Reconciles(comparison), Is.EqualTo(expected));
    }

    [TestCase("Reporting by * in Kiel", true)]
    [TestCase("Reporting by *", true)]
    [TestCase("reporting BY * kiel", true)]
    [TestCase("Reporting by", false)]
    public void A_passage_is_ignored_by_the_pattern_of_the_whole_paragraph(string pattern, bool expected)
    {
        Document document = HandMade.Document("a.txt", "Nothing here.\nReporting by 2 people in Kiel");

        Assert.That(new HouseRules([], 0, [], [], [pattern], []).Ignores(HandMade.Count(document, "2 people", 2, 2, null)), Is.EqualTo(expected));
    }

    [TestCase("wire/**", true)]
    [TestCase("*.txt", true)]
    [TestCase("wire/*/*.txt", false)]
    [TestCase("Harbour News", true)]
    [TestCase("https://harbour.example/*", true)]
    public void A_source_is_trusted_by_path_publisher_or_address(string pattern, bool expected)
    {
        var article = new Article("Text.") { Path = "wire/today.txt", Source = "Harbour News", Url = "https://harbour.example/a/b" };

        Assert.That(new HouseRules([], 0, [], [], [], [pattern]).Trusts(Document.Unread(article)), Is.EqualTo(expected));
    }

    [Test]
    public void A_severity_of_the_house_stands_in_for_the_rules_own()
    {
        var house = new HouseRules([new("FC0001", Severity.Note)], 0, [], [], [], []);

        Assert.That((house.SeverityOf(HandMade.Figures), house.SeverityOf(HandMade.Bound)), Is.EqualTo((Severity.Note, Severity.Warning)));
    }

    private static Comparison Figures(decimal figure, decimal other)
    {
        Document document = HandMade.Document("a.txt", "first second");
        return new Comparison { Claims = [HandMade.Count(document, "first", figure, figure, null), HandMade.Count(document, "second", other, other, null)], Agreement = Agreement.Conflict };
    }
}
