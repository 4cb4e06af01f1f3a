using System.Text.Json;

namespace FactCheck.Benchmarks.Specs;

/// <summary>One thing to be found: its span (end excluded), its value as the file writes it (null for a bare unit word), its unit.</summary>
internal sealed record SpecEntity(int Start, int End, string Text, string? Value, string Unit, string Hedge, decimal? Low, decimal? High)
{
    public static SpecEntity Of(JsonElement element)
    {
        string text = element.GetProperty("text").GetString()!;
        int start = element.TryGetProperty("start", out JsonElement at) ? at.GetInt32() : -1;
        JsonElement resolution = element.TryGetProperty("resolution", out JsonElement inner) ? inner : default;
        string? value = resolution.ValueKind == JsonValueKind.Object && resolution.TryGetProperty("value", out JsonElement written) ? written.GetString() : null;
        return new SpecEntity(
            start,
            start < 0 ? -1 : element.GetProperty("end").GetInt32() + 1,
            text,
            value == "null" ? null : value,
            Text_(resolution, "unit") ?? Text_(element, "unit") ?? string.Empty,
            Text_(element, "hedge") ?? string.Empty,
            Number(element, "low"),
            Number(element, "high"));
    }

    private static string? Text_(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? (decimal)value.GetDouble() : null;
}
