using System.Text.Json;

namespace FactCheck.Benchmarks.Specs;

/// <summary>One case of a spec file: a text and what a recogniser is said to find in it.</summary>
internal sealed record SpecCase(string Id, string Input, IReadOnlyList<SpecEntity> Expected)
{
    public static IEnumerable<SpecCase> Read(string path)
    {
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            yield return new SpecCase(
                root.GetProperty("id").GetString()!,
                root.GetProperty("input").GetString()!,
                [.. root.GetProperty("expected").EnumerateArray().Select(SpecEntity.Of)]);
        }
    }
}
