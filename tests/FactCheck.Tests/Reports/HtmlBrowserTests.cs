using System.Globalization;
using System.Text.Json;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

/// <summary>The HTML page in a real browser, where there is one.</summary>
[NonParallelizable]
public sealed class HtmlBrowserTests
{
    private Browser _browser = null!;

    [OneTimeSetUp]
    public async Task StartBrowser() => _browser = await Browser.Start();

    [OneTimeTearDown]
    public async Task StopBrowser()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
    }

    [Test]
    public async Task Every_place_of_the_JSON_is_marked_and_both_sides_join()
    {
        Report report = HandMade.Check();
        await _browser.Open(Page(report, "check"), 1440, 1000);
        using var json = JsonDocument.Parse(report.ToJson());
        int number = 0;
        foreach (JsonElement finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            number++;
            foreach (JsonElement location in finding.GetProperty("locations").EnumerateArray())
            {
                string marked = await _browser.Evaluate($"[...document.querySelectorAll('article a[data-f~=\"{number}\"]')].filter(a => +a.dataset.start >= {location.GetProperty("start")} && +a.dataset.start < {location.GetProperty("end")}).map(a => a.textContent).join('')");
                Assert.That(marked, Does.Contain(location.GetProperty("text").GetString()));
            }
        }

        await _browser.Hover("article.rewrite a[data-f~=\"1\"]");
        Assert.That(await _browser.Evaluate("document.querySelector('article.source a[data-f~=\"1\"]').classList.contains('on')"), Is.EqualTo("true"));
        Assert.That(await _browser.Evaluate("document.querySelector('#join path').getAttribute('d').length > 0"), Is.EqualTo("true"));
        await Picture("check-joined");

        await _browser.Evaluate("document.querySelector('article.source a[data-f~=\"2\"]').focus()");
        Assert.That(await _browser.Evaluate("document.querySelector('article.rewrite a[data-f~=\"2\"]').classList.contains('on')"), Is.EqualTo("true"));

        await _browser.Evaluate("document.querySelector('article.rewrite a[data-f~=\"1\"]').click()");
        Assert.That(await _browser.Evaluate("document.activeElement.closest('article').className"), Is.EqualTo("source"));
        Assert.That(_browser.Complaints, Is.Empty);
    }

    [TestCase(360, "check")]
    [TestCase(1440, "check")]
    [TestCase(360, "cross")]
    [TestCase(1440, "cross")]
    [TestCase(360, "large")]
    [TestCase(1440, "large")]
    public async Task Nothing_runs_over_the_edge_and_nothing_complains(int width, string name)
    {
        Report report = name switch { "check" => HandMade.Check(), "cross" => HandMade.Cross(), _ => HandMade.Large() };
        await _browser.Open(Page(report, name), width, 900);
        await Picture($"{name}-{width}");

        Assert.That(await _browser.Evaluate("document.documentElement.scrollWidth"), Is.EqualTo(width.ToString(CultureInfo.InvariantCulture)));
        Assert.That(_browser.Complaints, Is.Empty);
    }

    [Test]
    public async Task A_script_of_an_article_is_inert()
    {
        await _browser.Open(Page(HandMade.Of(HtmlReportWriterTests.Hostile, "900"), "hostile"), 800, 600);

        Assert.That(await _browser.Evaluate("document.title"), Does.StartWith("FactCheck:"));
        Assert.That(await _browser.Evaluate("document.querySelectorAll('img').length"), Is.EqualTo("0"));
        Assert.That(await _browser.Evaluate("document.scripts.length"), Is.EqualTo("1"));
        Assert.That(_browser.Complaints, Is.Empty);
    }

    [Test]
    public async Task Twelve_articles_and_four_hundred_claims_are_quick()
    {
        await _browser.Open(Page(HandMade.Large(), "large"), 1440, 900);
        double milliseconds = double.Parse(await _browser.Evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"), CultureInfo.InvariantCulture);
        TestContext.Out.WriteLine($"loaded in {milliseconds:0} ms");

        // On a shared core; alone it is about a tenth of this.
        Assert.That(milliseconds, Is.LessThan(5000));
    }

    // For a person to look at; the folder of the run keeps it.
    private Task Picture(string name) => _browser.Screenshot(Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{name}.png"), whole: true);

    private static string Page(Report report, string name)
    {
        string file = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{name}.html");
        File.WriteAllText(file, report.ToHtml());
        return file;
    }
}
