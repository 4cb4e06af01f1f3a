using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;
using FactCheck.Tests.Stories;

namespace FactCheck.Tests.Invariants;

/// <summary>What holds for any articles, tried on the five documents.</summary>
public sealed class CrossCheckInvariantTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void An_article_and_its_copy_have_no_finding_beyond_those_the_article_has_alone(int index)
    {
        string text = File.ReadAllText(FiveDocuments.Files[index]);
        Report alone = FactChecker.Default.CrossCheck([FiveDocuments.Named("original", text)]);
        Report both = FactChecker.Default.CrossCheck([FiveDocuments.Named("original", text), FiveDocuments.Named("copy", text)]);
        Assert.That(both.Findings.Select(Expectations.Show).ToArray(), Has.Length.EqualTo(alone.Findings.Length));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    [TestCase(4)]
    public void A_changed_figure_in_a_copy_gives_one_finding_more_and_there(int index)
    {
        string text = File.ReadAllText(FiveDocuments.Files[index]);
        Article original = FiveDocuments.Named("original", text);
        Report copied = FactChecker.Default.CrossCheck([original, FiveDocuments.Named("copy", text)]);
        var wrong = new List<string>();
        int planted = 0;
        foreach (TextSpan span in QuantitySpans(copied))
        {
            if (Figures.Plant(text, span) is not { } change)
                continue;

            planted++;
            Report report = FactChecker.Default.CrossCheck([original, FiveDocuments.Named("copy", change.Text)]);
            Finding[] there = [.. report.Findings.Where(finding => finding.Locations.Any(location =>
                location.Document.Article.Name == "copy" && location.Span.Overlaps(change.Place)))];
            if (report.Findings.Length != copied.Findings.Length + 1 || there.Length == 0)
            {
                string all = string.Join("", there.Select(finding => "\n    " + Expectations.Show(finding)));
                string place = change.Text[Math.Max(0, change.Place.Start - 40)..Math.Min(change.Text.Length, change.Place.End + 40)];
                wrong.Add($"{report.Findings.Length - copied.Findings.Length} more, {there.Length} there: ...{place}...{all}");
            }
        }

        Assert.That(wrong, Is.Empty, $"{wrong.Count} of {planted} planted figures");
    }

    [Test]
    public void The_order_of_the_articles_changes_no_disagreement()
    {
        Article[] articles = [.. FiveDocuments.Files.Select(file => FiveDocuments.Named(Path.GetFileName(file), File.ReadAllText(file)))];
        string[] forward = Disagreements(FactChecker.Default.CrossCheck(articles));
        string[] backward = Disagreements(FactChecker.Default.CrossCheck([.. articles.Reverse()]));
        Assert.That(backward, Is.EqualTo(forward));
    }

    [Test]
    public void The_same_articles_give_the_same_report()
    {
        Article[] articles = [.. FiveDocuments.Files.Select(file => FiveDocuments.Named(Path.GetFileName(file), File.ReadAllText(file)))];
        string[] first = [.. FactChecker.Default.CrossCheck(articles).Findings.Select(Expectations.Show)];
        string[] second = [.. FactChecker.Default.CrossCheck(articles).Findings.Select(Expectations.Show)];
        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public void Every_place_lies_inside_its_text_and_the_counts_add_up()
    {
        Article[] articles = [.. FiveDocuments.Files.Select(file => FiveDocuments.Named(Path.GetFileName(file), File.ReadAllText(file)))];
        Report report = FactChecker.Default.CrossCheck(articles);
        Assert.Multiple(() =>
        {
            Assert.That(report.Findings.SelectMany(f => f.Locations).Where(l => l.Span.End > l.Document.Text.Length), Is.Empty);
            Assert.That(report.Claims.Where(claim => claim.Claim.Span.End > claim.Claim.Document.Text.Length), Is.Empty);
            Assert.That(report.Counts.Extracted, Is.EqualTo(report.Claims.Length));
        });
    }

    private static TextSpan[] QuantitySpans(Report report) =>
        [.. report.Claims.Where(verdict => verdict.Claim.Document.Article.Name == "copy" && verdict.Claim.Kind.Name == "quantity")
            .Select(verdict => verdict.Claim.Span).Distinct().Order()];

    private static string[] Disagreements(Report report) =>
        [.. report.Findings.Select(finding =>
                $"{finding.Rule.Id} {finding.Agreement} {string.Join(" / ", finding.Locations.Select(l => $"{l} {l.Text}").Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal)];
}
