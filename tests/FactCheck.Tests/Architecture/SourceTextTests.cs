namespace FactCheck.Tests.Architecture;

/// <summary>What the source text itself promises.</summary>
public sealed class SourceTextTests
{
    [Test]
    public void No_regular_expression_in_the_library_can_backtrack()
    {
        string[] backtracking = [.. SourceFiles.Of("src/FactCheck")
            .Where(file => file.Text.Contains("System.Text.RegularExpressions", StringComparison.Ordinal)
                || file.Text.Contains("new Regex(", StringComparison.Ordinal)
                || file.Text.Contains("[GeneratedRegex", StringComparison.Ordinal))
            .Where(file => !file.Text.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal))
            .Select(file => file.Path)];
        Assert.That(backtracking, Is.Empty);
    }

    [Test]
    public void Every_row_of_a_word_table_names_its_source()
    {
        var broken = new List<string>();
        foreach ((string path, string text) in SourceFiles.Of("src/FactCheck", ".tsv"))
        {
            string[] lines = text.TrimEnd('\n').Split('\n');
            string[] header = lines[0].Split('\t');
            if (header[^1] != "source")
                broken.Add($"{path}: the last column is '{header[^1]}', not 'source'");
            for (int i = 1; i < lines.Length; i++)
            {
                string[] row = lines[i].Split('\t');
                if (row.Length != header.Length || string.IsNullOrWhiteSpace(row[^1]))
                    broken.Add($"{path}({i + 1}): {lines[i]}");
            }
        }

        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void No_file_holds_a_task_left_for_later()
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:"];
        string[] left = [.. SourceFiles.Of("src")
            .Concat(SourceFiles.Of("tests"))
            .Where(file => marks.Any(mark => file.Text.Contains(mark, StringComparison.Ordinal)))
            .Select(file => file.Path)];
        Assert.That(left, Is.Empty);
    }

    [Test]
    public void The_beat_of_the_sample_documents_is_in_no_code_and_no_word_table()
    {
        string[] words = ["Astana", "Tokayev", "Shanghai Cooperation", "Islamabad", "Yermekbayev", "Spiritual Relics"];
        string[] found = [.. SourceFiles.Of("src/FactCheck", ".cs", ".tsv", ".md")
            .SelectMany(file => words.Where(word => file.Text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => (file.Path, word)))
            .Where(hit => !hit.Path.EndsWith(".tsv", StringComparison.Ordinal) || hit.word is not ("Astana" or "Islamabad"))
            .Select(hit => $"{hit.Path}: {hit.word}")];
        Assert.That(found, Is.Empty);
    }
}
