using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports.Html;

/// <summary>
/// Writes a report as one HTML page that needs no network and no script to be read: a check shows the rewrite beside its sources, a
/// cross-check who says what, the figures on one axis, and the articles. Everything from an article is shown as text.
/// </summary>
public sealed class HtmlReportWriter : IReportWriter
{
    private static readonly Lazy<(string Style, string Script)> Parts = new(() => (Resource("report.css"), Resource("report.js")));

    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var page = new HtmlPage(report, writer);
        WriteHead(report, page);
        page.Line($"<body class=\"{(report.IsCheck ? "check" : "cross")}\">");
        page.Line("<a class=\"skip\" href=\"#articles\">To the articles</a>");
        WriteSummary(report, page);
        page.Line("<main>");
        HtmlFindings.Write(page);
        if (!report.IsCheck)
        {
            HtmlMatrix.Write(page);
            HtmlMeasures.Write(page);
        }

        WriteArticles(report, page);
        page.Line("</main>");
        page.Line("<svg id=\"join\" aria-hidden=\"true\"><path d=\"\"/></svg>");
        page.Line($"<script>{Parts.Value.Script}</script>");
        page.Line("</body>");
        page.Line("</html>");
    }

    private static void WriteHead(Report report, HtmlPage page)
    {
        page.Line("<!DOCTYPE html>");
        page.Line("<html lang=\"en\">");
        page.Line("<head>");
        page.Line("<meta charset=\"utf-8\">");
        page.Line($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(Parts.Value.Style)}'; script-src '{Hash(Parts.Value.Script)}'; base-uri 'none'; form-action 'none'\">");
        page.Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.Line("<meta name=\"color-scheme\" content=\"light dark\">");
        page.Line("<meta name=\"referrer\" content=\"no-referrer\">");
        page.Line($"<title>FactCheck: {HtmlText.Escape(Prose.Summary(page.Open))}{HtmlText.Escape(Subject(report, page))}</title>");
        page.Line($"<style>{Parts.Value.Style}</style>");
        page.Line("</head>");
    }

    private static string Subject(Report report, HtmlPage page) =>
        report.IsCheck ? $" in {page.Names.Label(report.Documents[0])}" : $" in {Prose.Count(report.Documents.Length, "article")}";

    private static void WriteSummary(Report report, HtmlPage page)
    {
        int accepted = page.Findings.Length - page.Open.Length;
        string summary = Prose.Summary(page.Open);
        page.Line("<header>");
        page.Line("<p class=\"brand\">FactCheck</p>");
        page.Line($"<h1>{HtmlText.Escape(char.ToUpperInvariant(summary[0]) + summary[1..])}<span>{HtmlText.Escape(Subject(report, page))}</span></h1>");
        string sources = report.IsCheck && report.Documents.Length > 1
            ? $"against {string.Join(", ", report.Documents.Skip(1).Select(document => HtmlText.Escape(page.Names.Label(document))))}"
            : "";
        string score = report.Score is { } value ? $"{(sources.Length > 0 ? " · " : "")}consistency <b>{Prose.Score(value)}</b> of 1" : "";
        string marked = accepted > 0 ? $"{(sources.Length + score.Length > 0 ? " · " : "")}{accepted} accepted" : "";
        if (sources.Length + score.Length + marked.Length > 0)
            page.Line($"<p class=\"facts\">{sources}{score}{marked}</p>");
        WriteCounts(report.Counts, report.IsCheck, page);
        foreach (string sentence in report.NotChecked)
            page.Line($"<p class=\"warn\">Not checked: {HtmlText.Line(sentence)}</p>");
        page.Line("</header>");
    }

    // The boxes of the legend switch the marks in the articles on and off without script, through :has() in the style.
    private static void WriteCounts(Counts counts, bool isCheck, HtmlPage page)
    {
        (Verdict Verdict, int Count)[] parts =
        [
            (Verdict.Supported, counts.Supported),
            (Verdict.Contradicted, counts.Contradicted),
            (Verdict.Unsupported, counts.Unsupported),
            (Verdict.NotChecked, counts.NotChecked),
        ];
        page.Line($"<svg class=\"bar\" viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"{HtmlText.Escape(Prose.Summary(counts, isCheck))}\">");
        long before = 0;
        foreach ((Verdict verdict, int count) in parts.Where(part => part.Count > 0))
        {
            long start = 1000 * before / counts.Extracted;
            before += count;
            page.Line($"<rect class=\"{HtmlPage.Class(verdict)}\" x=\"{start}\" y=\"0\" width=\"{(1000 * before / counts.Extracted) - start}\" height=\"12\"/>");
        }

        page.Line("</svg>");
        page.Line($"<fieldset class=\"legend\"><legend>{HtmlText.Escape(Prose.Count(counts.Extracted, "claim"))}</legend>");
        foreach ((Verdict verdict, int count) in parts)
        {
            string name = HtmlPage.Class(verdict);
            page.Line($"<label><input type=\"checkbox\" id=\"show-{name}\" checked> <span class=\"c {name}\">{Prose.Word(verdict, isCheck)}</span> {count.ToString("N0", CultureInfo.InvariantCulture)}</label>");
        }

        page.Line("</fieldset>");
    }

    private static void WriteArticles(Report report, HtmlPage page)
    {
        page.Line("<section id=\"articles\" aria-label=\"Articles\">");
        for (int i = 0; i < report.Documents.Length; i++)
        {
            Document document = report.Documents[i];
            string role = !report.IsCheck ? "" : i == 0 ? "rewrite" : "source";
            page.Line($"<article class=\"{role}\" id=\"a{i + 1}\" tabindex=\"0\" aria-labelledby=\"a{i + 1}-name\">");
            page.Line($"<h2 id=\"a{i + 1}-name\">{(role.Length > 0 ? $"<span>{role}</span> " : "")}{HtmlText.Line(page.Names.Of(document))}</h2>");
            HtmlArticle.Write(document, page, withNotes: report.IsCheck && i == 0);
            page.Line("</article>");
            if (report.IsCheck && i == 0)
                page.Line("<div class=\"sources\">");
        }

        if (report.IsCheck)
            page.Line("</div>");

        page.Line("</section>");
    }

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    private static string Resource(string name)
    {
        using Stream stream = typeof(HtmlReportWriter).Assembly.GetManifestResourceStream($"FactCheck.Html.{name}")
            ?? throw new InvalidDataException($"{name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
