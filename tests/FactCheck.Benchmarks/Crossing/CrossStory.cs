using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Documents;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>An invented event told independently by several outlets, with what contradicts and what only seems to.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Articles">Its <c>*.txt</c>, by name.</param>
/// <param name="Conflicts">Places of two articles that contradict each other.</param>
/// <param name="Traps">Places of two articles that differ and are both true.</param>
internal sealed record CrossStory(string Name, ImmutableArray<Article> Articles, ImmutableArray<CrossPlaces> Conflicts, ImmutableArray<CrossPlaces> Traps)
{
    /// <summary>The stories of a folder, by name: its subfolders with a <c>cross.json</c>.</summary>
    public static IEnumerable<CrossStory> ReadFolder(string folder) =>
        Directory.GetDirectories(folder).Where(story => File.Exists(Path.Combine(story, "cross.json"))).Order(StringComparer.Ordinal).Select(Read);

    private static CrossStory Read(string folder)
    {
        ImmutableArray<Article> articles = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(file => new Article(File.ReadAllText(file)) { Id = Path.GetFileNameWithoutExtension(file) })];
        using var ledger = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "cross.json")));
        return new CrossStory(Path.GetFileName(folder), articles, Places("conflicts", "kind"), Places("traps", "why"));

        ImmutableArray<CrossPlaces> Places(string list, string label) => [.. ledger.RootElement.GetProperty(list).EnumerateArray().Select(item =>
            new CrossPlaces(
                item.GetProperty(label).GetString()!,
                [.. item.GetProperty("texts").EnumerateObject().Select(text => (text.Name, SpanOf(text.Name, text.Value.GetString()!)))]))];

        TextSpan SpanOf(string id, string words)
        {
            string text = articles.Single(article => article.Id == id).Text;
            int start = text.IndexOf(words, StringComparison.Ordinal);
            return start >= 0 ? new TextSpan(start, start + words.Length) : throw new InvalidDataException($"{folder}/cross.json: expected '{words}' in {id}.txt, found it nowhere.");
        }
    }
}
