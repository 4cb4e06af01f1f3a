using FactCheck.Claims;
using FactCheck.Reports;

namespace FactCheck;

/// <summary>Writes options as a settings file that says all of them.</summary>
internal static class SettingsPrinter
{
    public static string Print(FactCheckOptions options, string? baselinePath)
    {
        using var writer = new StringWriter();
        JsonText.Write(writer, indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("failOn", Name(options.FailOn, "never"));
            json.WriteNumber("maxNotChecked", options.MaxNotChecked);
            json.WriteNumber("tolerance", options.Tolerance);
            json.WriteStartObject("severities");
            foreach ((string rule, Severity severity) in options.Severities)
                json.WriteString(rule, Name(severity, "off"));
            json.WriteEndObject();
            json.WriteStartObject("roundings");
            foreach ((string unit, decimal step) in options.Roundings)
                json.WriteNumber(unit, step);
            json.WriteEndObject();
            Groups("synonyms", options.Synonyms);
            Groups("names", options.Names);
            Strings("ignoredPassages", options.IgnoredPassages);
            Strings("trustedSources", options.TrustedSources);
            if (baselinePath is not null)
                json.WriteString("baseline", baselinePath);
            json.WriteEndObject();

            void Groups(string name, IEnumerable<IReadOnlyList<string>> groups)
            {
                json.WriteStartArray(name);
                foreach (IReadOnlyList<string> group in groups)
                    Strings(null, group);
                json.WriteEndArray();
            }

            void Strings(string? name, IEnumerable<string> items)
            {
                if (name is null)
                    json.WriteStartArray();
                else
                    json.WriteStartArray(name);
                foreach (string item in items)
                    json.WriteStringValue(item);
                json.WriteEndArray();
            }
        });
        return writer.ToString();
    }

    private static string Name(Severity severity, string none) => severity == Severity.None ? none : Prose.Word(severity);
}
