using System.Text;
using FactCheck.Reports;
using Pages = FactCheck.Claims.RulePages;

namespace FactCheck.Tests.Packages;

public sealed class RuleListTests
{
    private static readonly string File = Path.Combine(RepositoryRoot.Path, "docs", "rules.md");

    /// <summary>With <c>SNAPSHOT_ACCEPT=1</c> in the environment the file is written instead.</summary>
    [Test]
    public void The_rule_list_of_the_documentation_is_what_the_pages_say()
    {
        string expected = Generated();
        if (Environment.GetEnvironmentVariable("SNAPSHOT_ACCEPT") == "1")
            System.IO.File.WriteAllText(File, expected);

        Assert.That(UnifiedDiff.Between(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), expected, "docs/rules.md", "the pages"), Is.Empty);
    }

    private static string Generated()
    {
        var text = new StringBuilder();
        text.Append("# Rules\n\n");
        text.Append("Every finding names one of these rules. An id is permanent and never used again for something else. `factcheck explain FC1001` prints a page\n");
        text.Append("with its examples; `factcheck.json` sets the severity of a rule or switches it off. This list is made from the pages beside the code; the\n");
        text.Append("examples in it run as tests.\n\n");
        text.Append("| rule | problem |\n| --- | --- |\n");
        foreach (string id in Pages.Ids)
            text.Append("| [").Append(id).Append("](#").Append(id.ToLowerInvariant()).Append(") | ").Append(Title(id)).Append(" |\n");

        foreach (string id in Pages.Ids)
        {
            text.Append("\n<a id=\"").Append(id.ToLowerInvariant()).Append("\"></a>\n\n");
            foreach (string line in Pages.Find(id)!.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
                text.Append(line.StartsWith('#') ? "#" : "").Append(line.Replace("~~~check", "~~~", StringComparison.Ordinal).Replace("~~~cross", "~~~", StringComparison.Ordinal)).Append('\n');
        }

        return text.ToString();
    }

    private static string Title(string id)
    {
        string heading = Pages.Find(id)!.ReplaceLineEndings("\n").Split('\n')[0];
        return heading[(heading.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
