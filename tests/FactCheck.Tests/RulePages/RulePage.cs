namespace FactCheck.Tests.RulePages;

/// <summary>The page of one rule, taken apart: its id, its title and its examples.</summary>
internal sealed record RulePage(string Path, string Id, string Title, IReadOnlyList<RuleExample> Reports, IReadOnlyList<RuleExample> Passes)
{
    public static RulePage Parse(string path, string text)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal) || lines[0].Split(": ", 2) is not [var head, var title])
            throw new InvalidDataException($"{path}(1): expected '# FCxxxx: Title', found '{lines[0]}'.");

        var sections = new Dictionary<string, List<RuleExample>>();
        List<RuleExample>? section = null;
        for (int i = 1; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                sections[lines[i][3..].Trim()] = section = [];
            else if (lines[i].StartsWith("~~~", StringComparison.Ordinal))
                (section ?? throw new InvalidDataException($"{path}({i + 1}): an example stands under no heading.")).Add(Example(path, lines, ref i));
        }

        return new RulePage(path, head[2..], title, sections.GetValueOrDefault("Reports") ?? [], sections.GetValueOrDefault("Passes") ?? []);
    }

    private static RuleExample Example(string path, string[] lines, ref int i)
    {
        int first = i;
        string mode = lines[i][3..].Trim();
        var texts = new List<List<string>> { new() };
        for (i++; i < lines.Length && lines[i] != "~~~"; i++)
        {
            if (lines[i] == "---")
                texts.Add([]);
            else
                texts[^1].Add(lines[i]);
        }

        if (i == lines.Length || mode is not ("check" or "cross"))
            throw new InvalidDataException($"{path}({first + 1}): expected a block '~~~check' or '~~~cross' that is closed.");
        return new RuleExample(first + 1, mode == "check", [.. texts.Select(text => string.Join('\n', text))]);
    }
}

/// <summary>One example of a rule page.</summary>
/// <param name="Line">Where it starts.</param>
/// <param name="IsCheck">The last text is a rewrite of the others; otherwise all stand equal.</param>
/// <param name="Texts">The articles.</param>
internal sealed record RuleExample(int Line, bool IsCheck, IReadOnlyList<string> Texts);
