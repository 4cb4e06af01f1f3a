using System.IO.Compression;
using System.Text.Json;
using FactCheck.Documents;

namespace FactCheck.Benchmarks.Accuracy;

/// <summary>A rewrite with its source, and what people said about it.</summary>
/// <param name="Id">The row's key in its set.</param>
/// <param name="Set">The data set.</param>
/// <param name="Source">The source text.</param>
/// <param name="Rewrite">The rewrite.</param>
/// <param name="IsConsistent">Whether people found no error.</param>
/// <param name="Errors">The places of the rewrite that people marked; an error without a place is not among them.</param>
internal sealed record LabelledRow(string Id, string Set, string Source, string Rewrite, bool IsConsistent, IReadOnlyList<TextSpan> Errors)
{
    /// <summary>All rows of the folder's <c>*.jsonl.gz</c> files, by file name, in file order.</summary>
    public static IEnumerable<LabelledRow> ReadFolder(string folder) =>
        Directory.EnumerateFiles(folder, "*.jsonl.gz").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    /// <summary>
    /// Rows of one key go into one fold: the source's first letters and digits, so that one article under two data sets, or in two
    /// spacings, is never fitted on and scored at once.
    /// </summary>
    public string SourceKey() => new([.. Source.Where(char.IsLetterOrDigit).Take(200).Select(char.ToLowerInvariant)]);

    private static IEnumerable<LabelledRow> ReadFile(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        for (int line = 1; reader.ReadLine() is { } text; line++)
        {
            using var row = JsonDocument.Parse(text);
            JsonElement root = row.RootElement;
            string rewrite = root.GetProperty("rewrite").GetString()!;
            yield return new LabelledRow(
                root.GetProperty("id").GetString() ?? $"{path}({line})",
                root.GetProperty("dataset").GetString()!,
                root.GetProperty("source").GetString()!,
                rewrite,
                root.GetProperty("label").GetInt32() == 1,
                [.. Spans(root.GetProperty("errors"), rewrite.Length)]);
        }
    }

    /// <summary>The marked places; one that lies outside the text marks nothing.</summary>
    private static IEnumerable<TextSpan> Spans(JsonElement errors, int length) =>
        from error in errors.EnumerateArray()
        where error.TryGetProperty("start", out JsonElement start) && start.ValueKind == JsonValueKind.Number
        let span = (Start: error.GetProperty("start").GetInt32(), End: error.GetProperty("end").GetInt32())
        where span.Start >= 0 && span.Start < span.End && span.End <= length
        select new TextSpan(span.Start, span.End);
}
