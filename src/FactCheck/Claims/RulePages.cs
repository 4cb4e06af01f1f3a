using System.Collections.Immutable;

namespace FactCheck.Claims;

/// <summary>The pages that say what each rule means, as they are written: Markdown, one a rule. Thread-safe.</summary>
public static class RulePages
{
    private const string Prefix = "FactCheck.Rules.";
    private const string Suffix = ".md";

    /// <summary>The ids that have a page, sorted.</summary>
    public static ImmutableArray<string> Ids { get; } =
        [.. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>The page of a rule; null when the id names none.</summary>
    /// <param name="id">The id, in any case: "FC1001".</param>
    public static string? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        using Stream? stream = typeof(RulePages).Assembly.GetManifestResourceStream(Prefix + id.ToUpperInvariant() + Suffix);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
