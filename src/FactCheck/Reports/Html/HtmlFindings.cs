using FactCheck.Checking;

namespace FactCheck.Reports.Html;

/// <summary>The findings by story point: for a check an index of the notes in the rewrite, for a cross-check the cards themselves.</summary>
internal static class HtmlFindings
{
    // A summit that ten sentences place in one city: the dissent stands first, the agreement need not be read to its end.
    private const int MaxPlaces = 4;

    public static void Write(HtmlPage page)
    {
        page.Line("<section id=\"findings\" aria-labelledby=\"findings-name\">");
        page.Line("<h2 id=\"findings-name\">Findings</h2>");
        if (page.Open.IsEmpty)
            page.Line("<p class=\"clean\">Nothing to report.</p>");

        page.Line("<div class=\"points\">");
        foreach (StoryPoint point in StoryPoint.Of(page.Report, page.Open))
        {
            page.Line("<section class=\"point\">");
            page.Line($"<h3>{HtmlText.Line(point.Title)}</h3>");
            foreach (Finding finding in point.Findings)
                WriteCard(finding, page);
            page.Line("</section>");
        }

        page.Line("</div>");
        WriteAccepted(page);
        page.Line("</section>");
    }

    /// <summary>The note of one finding in the rewrite: what is wrong and what would mend it.</summary>
    public static void WriteNote(Finding finding, HtmlPage page)
    {
        int number = page.NumberOf(finding);
        page.Line($"<aside class=\"note {Prose.Word(finding.Severity)}{Accepted(finding)}\" id=\"f{number}\" data-f=\"{number}\" tabindex=\"-1\">");
        page.Line($"<p>{Chip(finding)} {HtmlText.Line(Prose.Sentence(finding.Message))}</p>");
        WriteFix(finding, page);
        if (finding.Locations.Length > 1)
            page.Line($"<p class=\"places\">See {string.Join(" and ", Enumerable.Range(1, finding.Locations.Length - 1).Select(place => page.PlaceLink(finding, place)))}</p>");
        WriteWhy(finding, page);
        page.Line("</aside>");
    }

    private static void WriteCard(Finding finding, HtmlPage page)
    {
        int number = page.NumberOf(finding);
        // In a check the note in the rewrite is the finding's own place; the card here only leads to it.
        string id = page.Report.IsCheck && ReferenceEquals(finding.Location.Document, page.Report.Documents[0]) ? $"i{number}" : $"f{number}";
        page.Line($"<div class=\"card {Prose.Word(finding.Severity)}\" id=\"{id}\" data-f=\"{number}\" tabindex=\"-1\">");
        page.Line($"<p class=\"what\">{Chip(finding)} <b>{HtmlText.Line(finding.Rule.Title)}</b></p>");
        page.Line($"<p>{HtmlText.Line(Prose.Sentence(finding.Message))}</p>");
        page.Line("<ul class=\"sides\">");
        int shown = finding.Locations.Length <= MaxPlaces + 1 ? finding.Locations.Length : MaxPlaces;
        for (int place = 0; place < shown; place++)
            WritePlace(finding, place, page);
        if (shown < finding.Locations.Length)
        {
            page.Line($"<li class=\"more\"><details><summary>{finding.Locations.Length - shown} more places</summary>");
            page.Line("<ul class=\"sides rest\">");
            for (int place = shown; place < finding.Locations.Length; place++)
                WritePlace(finding, place, page);
            page.Line("</ul>");
            page.Line("</details></li>");
        }

        page.Line("</ul>");
        WriteFix(finding, page);
        page.Line("</div>");
    }

    private static void WritePlace(Finding finding, int place, HtmlPage page) =>
        page.Line($"<li>{HtmlPage.Quote(finding.Locations[place])} <span>{page.PlaceLink(finding, place)}</span></li>");

    private static void WriteAccepted(HtmlPage page)
    {
        if (page.Open.Length == page.Findings.Length)
            return;

        page.Line("<details class=\"accepted\">");
        page.Line($"<summary>{page.Findings.Length - page.Open.Length} accepted</summary>");
        page.Line("<ul>");
        foreach (Finding finding in page.Findings.Where(finding => finding.IsAccepted))
        {
            string id = page.Report.IsCheck && ReferenceEquals(finding.Location.Document, page.Report.Documents[0]) ? "i" : "f";
            page.Line($"<li id=\"{id}{page.NumberOf(finding)}\">{Chip(finding)} {HtmlText.Line(Prose.Sentence(finding.Message))} {page.PlaceLink(finding, 0)}: {Why(finding)}</li>");
        }

        page.Line("</ul>");
        page.Line("</details>");
    }

    private static void WriteFix(Finding finding, HtmlPage page)
    {
        if (finding.Replacement is { } replacement)
            page.Line($"<p class=\"fix\">Fix: <del>{HtmlText.Line(finding.Location.Text)}</del> <ins>{HtmlText.Line(replacement)}</ins></p>");
    }

    private static void WriteWhy(Finding finding, HtmlPage page)
    {
        if (finding.IsAccepted)
            page.Line($"<p class=\"why\">Accepted: {Why(finding)}</p>");
    }

    private static string Why(Finding finding) => finding.Suppression is { } suppression
        ? HtmlText.Line(suppression.Author is { } author ? $"{suppression.Reason} ({author})" : suppression.Reason)
        : "in the baseline";

    private static string Chip(Finding finding) =>
        $"<span class=\"chip {Prose.Word(finding.Severity)}\">{Prose.Word(finding.Severity)} {HtmlText.Escape(finding.Rule.Id)}</span>";

    private static string Accepted(Finding finding) => finding.IsAccepted ? " off" : "";
}
