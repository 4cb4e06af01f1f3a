using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>
/// Pairs of real articles that share many names: one club, one court case, one war. Seldom do both tell one event, so what a cross-check
/// says between them is nearly always false.
/// </summary>
internal static class RelatedArticles
{
    private const float MinStoryLikeness = 0.35f;

    /// <summary>More alike, the two are one article in two versions.</summary>
    private const float MaxWordLikeness = 0.75f;

    private const int MinLength = 600;

    /// <summary>The pairs among the sources of the folder's labelled rows, the most alike first; dialogues and calls left out.</summary>
    public static IEnumerable<(Document One, Document Other)> Read(string folder)
    {
        DocumentProfile[] profiles = [.. LabelledRow.ReadFolder(folder)
            .Where(row => !row.Set.StartsWith("summedits", StringComparison.Ordinal) && row.Source.Length > MinLength)
            .Select(row => row.Source)
            .Distinct()
            .Select((source, i) => new DocumentProfile(Document.Analyze(new Article(source) { Id = $"source {i}" })))];
        ContentBag[] words = [.. profiles.Select(profile => ContentBag.Of(profile.Document, 0, profile.Document.Tokens.Length))];
        return Enumerable.Range(0, profiles.Length)
            .SelectMany(i => Enumerable.Range(i + 1, profiles.Length - i - 1).Select(j => (One: i, Other: j, Likeness: profiles[i].StoryLikeness(profiles[j]))))
            .Where(pair => pair.Likeness >= MinStoryLikeness && words[pair.One].Likeness(words[pair.Other]) <= MaxWordLikeness)
            .OrderByDescending(pair => pair.Likeness)
            .Select(pair => (profiles[pair.One].Document, profiles[pair.Other].Document));
    }
}
