using System.Collections.Immutable;
using FactCheck.Checking;

namespace FactCheck.Reports.Html;

/// <summary>The figures that several articles give for one measure, each cluster drawn on one axis.</summary>
internal static class HtmlMeasures
{
    public static void Write(HtmlPage page)
    {
        ImmutableArray<Cluster> clusters = [.. SharedClusters.Of(page.Report).Where(IntervalFigure.CanDraw)];
        if (clusters.IsEmpty)
            return;

        page.Line("<section id=\"measures\" aria-labelledby=\"measures-name\">");
        page.Line("<h2 id=\"measures-name\">Figures on one axis</h2>");
        page.Line("<div class=\"figures\">");
        foreach (Cluster cluster in clusters)
        {
            string verdict = Prose.Word(cluster.Verdict);
            page.Line($"<figure class=\"{verdict}\">");
            page.Line($"<figcaption>{HtmlText.Line(cluster.Measure)} <span class=\"chip {verdict}\">{verdict}</span></figcaption>");
            IntervalFigure.Write(cluster, page);
            page.Line("</figure>");
        }

        page.Line("</div>");
        page.Line("</section>");
    }
}
