using System.Text.Json;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Reports;

/// <summary>The objects that the JSON formats share.</summary>
internal sealed class JsonParts(Utf8JsonWriter json, ArticleNames names)
{
    /// <summary>"supported", "contradicted", "unsupported", "notChecked".</summary>
    public static string Word(Verdict verdict) => verdict == Verdict.NotChecked ? "notChecked" : Prose.Word(verdict);

    public void Article(Document document)
    {
        json.WriteStartObject();
        json.WriteString("id", names.Of(document));
        json.WriteString("path", document.Article.Path);
        json.WriteString("title", document.Article.Title ?? Headline(document));
        json.WriteEndObject();
    }

    public void Finding(Finding finding)
    {
        json.WriteStartObject();
        FindingProperties(finding);
        json.WriteEndObject();
    }

    public void FindingProperties(Finding finding)
    {
        json.WriteString("rule", finding.Rule.Id);
        json.WriteString("severity", Prose.Word(finding.Severity));
        json.WriteString("kind", finding.Kind);
        json.WriteString("message", finding.Message);
        Locations("locations", finding.Locations);
        json.WriteString("title", finding.Rule.Title);
        json.WriteString("agreement", Camel(finding.Agreement.ToString()));
        json.WriteString("replacement", finding.Replacement);
        json.WriteString("fingerprint", finding.Fingerprint);
        json.WriteBoolean("accepted", finding.IsAccepted);
        Suppression(finding.Suppression);
        if (finding.Baseline == BaselineState.None)
            json.WriteNull("baseline");
        else
            json.WriteString("baseline", Camel(finding.Baseline.ToString()));
    }

    public void Locations(string name, IEnumerable<Location> locations)
    {
        json.WriteStartArray(name);
        foreach (Location location in locations)
        {
            json.WriteStartObject();
            LocationProperties(location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public void LocationProperties(Location location)
    {
        json.WriteString("article", names.Of(location.Document));
        json.WriteNumber("start", location.Original.Start);
        json.WriteNumber("end", location.Original.End);
        json.WriteNumber("line", location.Line);
        json.WriteNumber("column", location.Column);
        json.WriteString("text", WellFormed(location.Shown()));
    }

    public void Claim(Claim claim)
    {
        string text = claim.Document.Text;
        json.WriteStartObject();
        json.WriteString("kind", claim.Kind.Name);
        json.WriteString("article", names.Of(claim.Document));
        json.WriteNumber("start", claim.Location.Original.Start);
        json.WriteNumber("end", claim.Location.Original.End);
        json.WriteString("text", WellFormed(claim.Span.Of(text).ToString()));
        Quantity(claim.Quantity);
        Measure(claim.Measure, claim.Document);
        json.WriteEndObject();
    }

    public void Counts(Counts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("extracted", counts.Extracted);
        json.WriteNumber("supported", counts.Supported);
        json.WriteNumber("contradicted", counts.Contradicted);
        json.WriteNumber("unsupported", counts.Unsupported);
        json.WriteNumber("notChecked", counts.NotChecked);
        json.WriteEndObject();
    }

    public void Score(double? score)
    {
        if (score is { } value)
            json.WriteNumber("score", Math.Round(value, 4));
        else
            json.WriteNull("score");
    }

    private void Suppression(Suppression? suppression)
    {
        if (suppression is null)
        {
            json.WriteNull("suppression");
            return;
        }

        json.WriteStartObject("suppression");
        json.WriteString("reason", suppression.Reason);
        json.WriteString("author", suppression.Author);
        json.WriteString("expires", suppression.Expires?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteString("origin", Camel(suppression.Origin.ToString()));
        json.WriteEndObject();
    }

    private void Quantity(Quantity? quantity)
    {
        if (quantity is null)
        {
            json.WriteNull("quantity");
            return;
        }

        json.WriteStartObject("quantity");
        Number("low", quantity.Low);
        Number("high", quantity.High);
        json.WriteString("unit", quantity.Unit.Id);
        json.WriteString("hedge", Camel(quantity.Hedge.ToString()));
        json.WriteEndObject();
    }

    private void Measure(Measure? measure, Document document)
    {
        if (measure is null)
        {
            json.WriteNull("measure");
            return;
        }

        json.WriteStartObject("measure");
        json.WriteString("head", measure.Head);
        TextSpan? head = measure.HeadSpan is { } headSpan ? new Location(document, headSpan).Original : null;
        Number("headStart", head?.Start);
        Number("headEnd", head?.End);
        json.WriteString("text", measure.Text is { } span ? WellFormed(span.Of(document.Text).ToString()) : null);
        json.WriteString("subject", measure.Subject);
        json.WriteString("relation", measure.Relation);
        json.WriteStartArray("scope");
        foreach (string word in measure.Scope)
            json.WriteStringValue(word);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Number(string name, decimal? number)
    {
        if (number is { } value)
            json.WriteNumber(name, WithoutTrailingZeros(value));
        else
            json.WriteNull(name);
    }

    // Dividing by one with 28 decimals makes a decimal forget the zeros it was computed with: 40.000 is written as 40.
    private static decimal WithoutTrailingZeros(decimal value) => value / 1.0000000000000000000000000000m;

    private static string? Headline(Document document)
    {
        foreach (Section section in document.Sections)
        {
            if (section.Headline is { } headline)
                return WellFormed(Excerpt.OneLine(headline.Of(document.Text)));
        }

        return null;
    }

    // A text cut inside a surrogate pair has no UTF-8 form; the broken half is shown as U+FFFD, offsets stay as they are.
    public static string WellFormed(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        }

        return text;
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
