using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class HtmlReportWriterTests
{
    internal const string Hostile = "The <script>document.title='owned'</script> port & \"pier\" <img src=x onerror=alert(1)> drew 900 </body>";

    [Test]
    public void A_check_shows_the_rewrite_beside_its_source() => Snapshot.Match(Body(HandMade.Check()), "html");

    [Test]
    public void A_cross_check_shows_the_matrix_the_figures_and_the_articles() => Snapshot.Match(Body(HandMade.Cross()), "html");

    [Test]
    public void The_policy_names_the_only_style_and_the_only_script_by_their_hashes()
    {
        string html = HandMade.Check().ToHtml();
        string policy = Regex.Match(html, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;

        Assert.That(policy, Does.StartWith("default-src 'none'").And.Not.Contain("unsafe").And.Not.Contain("http"));
        foreach (string element in new[] { "style", "script" })
        {
            MatchCollection parts = Regex.Matches(html, $"<{element}[^>]*>(.*?)</{element}>", RegexOptions.Singleline);
            Assert.That(parts, Has.Count.EqualTo(1));
            Assert.That(policy, Does.Contain($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(parts[0].Groups[1].Value)))}'"));
        }

        Assert.That(html, Does.Not.Match("\\son[a-z]+=").And.Not.Match("\\sstyle=").And.Not.Match("(src|href)=\"(?!#)"));
    }

    [Test]
    public void Markup_of_an_article_is_shown_as_text()
    {
        string html = HandMade.Of(Hostile, "900", message: "<b>bold</b> claim").ToHtml();

        Assert.That(html, Does.Contain("The &lt;script&gt;document.title=&#39;owned&#39;&lt;/script&gt; port &amp; &quot;pier&quot; &lt;img src=x onerror=alert(1)&gt; drew "));
        Assert.That(html, Does.Contain("&lt;b&gt;bold&lt;/b&gt; claim").And.Not.Contain("<b>bold"));
    }

    [Test]
    public void Every_id_is_there_once_and_every_link_leads_to_one()
    {
        foreach (Report report in new[] { HandMade.Check(), HandMade.Cross(), HandMade.Large(), HandMade.Accepted(HandMade.Check(), "known", null) })
        {
            string html = report.ToHtml();
            string[] ids = [.. Regex.Matches(html, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value)];
            string[] links = [.. Regex.Matches(html, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value)];
            Assert.That(ids, Is.Unique);
            Assert.That(links.Distinct(), Is.SubsetOf(ids));
        }
    }

    // Style and script are files of their own; a snapshot of what is written around them stays readable.
    private static string Body(Report report)
    {
        string html = report.ToHtml();
        return html[html.IndexOf("<body", StringComparison.Ordinal)..html.IndexOf("<script>", StringComparison.Ordinal)];
    }
}
