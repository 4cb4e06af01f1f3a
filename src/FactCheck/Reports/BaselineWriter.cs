using FactCheck.Checking;

namespace FactCheck.Reports;

/// <summary>Writes a baseline as the file that <see cref="Baseline.Parse"/> reads.</summary>
public static class BaselineWriter
{
    /// <summary>Writes one JSON object; the writer is not closed. Lines end in LF.</summary>
    public static void Write(Baseline baseline, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(writer);
        JsonText.Write(writer, indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("findings");
            foreach (BaselineEntry entry in baseline.Entries)
            {
                json.WriteStartObject();
                json.WriteString("fingerprint", entry.Fingerprint);
                json.WriteString("rule", entry.Rule);
                json.WriteString("article", entry.Article);
                json.WriteString("text", entry.Text);
                json.WriteString("message", entry.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
