using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Reports;

/// <summary>Writes the claims of articles before anything is compared: what was read, as what. Thread-safe.</summary>
public static class ClaimsWriter
{
    /// <summary>Writes one JSON object with the articles and their claims; <c>claims.schema.json</c> describes it.</summary>
    public static void WriteJson(ImmutableArray<Document> documents, IEnumerable<Claim> claims, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: true, json =>
        {
            var parts = new JsonParts(json, new ArticleNames(documents));
            json.WriteStartObject();
            json.WriteStartArray("articles");
            foreach (Document document in documents)
                parts.Article(document);
            json.WriteEndArray();
            json.WriteStartArray("claims");
            foreach (Claim claim in claims)
                parts.Claim(claim);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>Writes one JSON object a line and claim.</summary>
    public static void WriteJsonLines(ImmutableArray<Document> documents, IEnumerable<Claim> claims, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(documents);
        foreach (Claim claim in claims)
            JsonText.Write(writer, indented: false, json => new JsonParts(json, names).Claim(claim));
    }

    /// <summary>Writes one line a claim: place, kind, words, and what is measured.</summary>
    public static void WriteText(ImmutableArray<Document> documents, IEnumerable<Claim> claims, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(writer);
        var names = new ArticleNames(documents);
        foreach (Claim claim in claims)
        {
            writer.Write($"{names.Label(claim.Document)}:{claim.Location.Line}:{claim.Location.Column}  {claim.Kind.Name,-10} ");
            writer.Write(Excerpt.OneLine(claim.Span.Of(claim.Document.Text)));
            if (claim.Measure?.Text is { } measure)
                writer.Write($"  [{Excerpt.OneLine(measure.Of(claim.Document.Text))}]");
            writer.Write('\n');
        }
    }
}
