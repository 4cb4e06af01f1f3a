using System.Collections.Immutable;
using FactCheck.Checking;
using FactCheck.Documents;

namespace FactCheck.Reports.Html;

/// <summary>Who says what: measures down, articles across, the dissent marked.</summary>
internal static class HtmlMatrix
{
    public static void Write(HtmlPage page)
    {
        ImmutableArray<Cluster> clusters = SharedClusters.Of(page.Report);
        if (clusters.IsEmpty)
            return;

        page.Line("<section id=\"matrix\" aria-labelledby=\"matrix-name\">");
        page.Line("<h2 id=\"matrix-name\">Who says what</h2>");
        page.Line("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"matrix-name\">");
        page.Line("<table role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\"><th role=\"columnheader\" scope=\"col\">measure</th>");
        for (int i = 0; i < page.Report.Documents.Length; i++)
            page.Line($"<th role=\"columnheader\" scope=\"col\"><a href=\"#a{i + 1}\">{HtmlText.Line(page.Names.Label(page.Report.Documents[i]))}</a></th>");
        page.Line("</tr></thead><tbody role=\"rowgroup\">");
        foreach (Cluster cluster in clusters)
            WriteRow(cluster, page);
        page.Line("</tbody></table>");
        page.Line("</div>");
        page.Line("</section>");
    }

    private static void WriteRow(Cluster cluster, HtmlPage page)
    {
        string verdict = Prose.Word(cluster.Verdict);
        var camps = new Camps(cluster, page.Report);
        page.Line($"<tr role=\"row\" class=\"{verdict}\"><th role=\"rowheader\" scope=\"row\">{HtmlText.Line(cluster.Measure)} <span class=\"chip {verdict}\">{verdict}</span></th>");
        foreach (Document document in page.Report.Documents)
        {
            string label = HtmlText.Line(page.Names.Label(document));
            IEnumerable<string> says = cluster.Claims
                .Where(claim => ReferenceEquals(claim.Document, document))
                .Select(claim => $"<span class=\"{camps.ClassOf(claim)}\">{HtmlText.Line(claim.Span.Of(document.Text))}</span>")
                .Distinct(StringComparer.Ordinal);
            string cell = string.Join("<br>", says);
            page.Line(cell.Length == 0
                ? "<td role=\"cell\" class=\"silent\"><span class=\"sr\">says nothing</span></td>"
                : $"<td role=\"cell\" data-article=\"{label}\">{cell}</td>");
        }

        page.Line("</tr>");
    }
}
