using System.Globalization;
using System.Text;
using System.Xml;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>
/// Writes a report as JUnit XML for dashboards: a suite per article under check, a test case per finding, and one that passes where an
/// article has none. Errors and warnings fail; notes and accepted findings are skipped cases that say why.
/// </summary>
public sealed class JUnitReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "junit";

    /// <inheritdoc/>
    public void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(report.Documents);
        IEnumerable<Document> checkedDocuments = report.IsCheck ? report.Documents.Take(1) : report.Documents;
        // Findings at files beside the articles belong to no article; the first suite takes them.
        ILookup<Document, Finding> byDocument = report.Findings.ToLookup(finding =>
            checkedDocuments.Contains(finding.Location.Document) ? finding.Location.Document : report.Documents[0]);
        writer.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = true };
        using (var xml = XmlWriter.Create(writer, settings))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "FactCheck");
            WriteCounts(xml, [.. report.Findings], checkedDocuments.Count(document => !byDocument[document].Any()), report.NotChecked.Length);
            foreach (Document document in checkedDocuments)
                WriteSuite(document, [.. byDocument[document]], ReferenceEquals(document, report.Documents[0]) ? [.. report.NotChecked] : [], names, xml);
            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void WriteSuite(Document document, List<Finding> findings, List<string> notChecked, ArticleNames names, XmlWriter xml)
    {
        string article = Valid(names.Of(document));
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", article);
        WriteCounts(xml, findings, findings.Count == 0 ? 1 : 0, notChecked.Count);
        foreach (Finding finding in findings)
            WriteCase(finding, article, names, xml);
        foreach (string sentence in notChecked)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", article);
            xml.WriteAttributeString("name", "not checked");
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Valid(Prose.Sentence(sentence)));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        if (findings.Count == 0)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", article);
            xml.WriteAttributeString("name", "nothing to report");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCase(Finding finding, string article, ArticleNames names, XmlWriter xml)
    {
        string words = new Excerpt("", Excerpt.OneLine(finding.Location.Shown()).Trim(), "").Fit(80).Mark;
        string message = Valid(Prose.Sentence(Excerpt.OneLine(finding.Message)));
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", article);
        xml.WriteAttributeString("name", Valid($"{finding.Rule.Id} line {finding.Location.Line}: {words}"));
        xml.WriteAttributeString("file", Valid(finding.Location.Document.Article.Path ?? article));
        xml.WriteAttributeString("line", finding.Location.Line.ToString(CultureInfo.InvariantCulture));
        if (Fails(finding))
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", Prose.Word(finding.Severity));
            xml.WriteAttributeString("message", message);
            xml.WriteString(Valid(Detail(finding, names)));
            xml.WriteEndElement();
        }
        else
        {
            xml.WriteStartElement("skipped");
            xml.WriteAttributeString("message", finding.Suppression is { } suppression ? Valid($"Accepted: {suppression.Reason}. {message}") : finding.IsAccepted ? $"In the baseline. {message}" : message);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Detail(Finding finding, ArticleNames names)
    {
        var detail = new StringBuilder();
        foreach (Location location in finding.Locations)
        {
            Excerpt excerpt = Excerpt.Of(location);
            detail.Append(CultureInfo.InvariantCulture, $"\n{names.Label(location.Document)}:{location.Line}: {excerpt.Before}[{excerpt.Mark}]{excerpt.After}");
        }

        if (finding.Replacement is { } replacement)
            detail.Append(CultureInfo.InvariantCulture, $"\nFix: {finding.Location.Text} -> {replacement}");
        return detail.Append('\n').ToString();
    }

    private static bool Fails(Finding finding) => !finding.IsAccepted && finding.Severity >= Severity.Warning;

    private static void WriteCounts(XmlWriter xml, List<Finding> findings, int passing, int errors)
    {
        xml.WriteAttributeString("tests", (findings.Count + passing + errors).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", findings.Count(Fails).ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("skipped", findings.Count(finding => !Fails(finding)).ToString(CultureInfo.InvariantCulture));
    }

    // What XML 1.0 cannot hold, not even escaped, becomes U+FFFD.
    private static string Valid(string text)
    {
        var valid = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                valid.Append(text[i]).Append(text[++i]);
            else
                valid.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return valid.ToString();
    }
}
