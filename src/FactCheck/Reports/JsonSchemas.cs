using System.Collections.Immutable;

namespace FactCheck.Reports;

/// <summary>The JSON schemas (draft 2020-12) of the files FactCheck reads and writes; the package holds them as files, too.</summary>
public static class JsonSchemas
{
    private const string Prefix = "FactCheck.Schemas.";
    private const string Suffix = ".schema.json";

    /// <summary>The names of the schemas: "baseline", "claims", "configuration", "report", "suppressions".</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(JsonSchemas).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a schema.</summary>
    /// <exception cref="ArgumentException">There is no schema of that name.</exception>
    public static string Read(string name)
    {
        using Stream stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream(Prefix + name + Suffix)
            ?? throw new ArgumentException($"There is no schema \"{name}\"; expected one of {string.Join(", ", Names)}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
