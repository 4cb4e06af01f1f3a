using System.Text;

namespace FactCheck.Reports;

/// <summary>The parts of a rule's page that a report shows beside a finding.</summary>
/// <param name="Meaning">What the rule means, on one line.</param>
/// <param name="Advice">What to do, on one line; empty when the page gives none.</param>
internal sealed record RulePageText(string Meaning, string Advice)
{
    private const string AdviceHeading = "## What to do";

    public static RulePageText Of(string page)
    {
        var meaning = new StringBuilder();
        var advice = new StringBuilder();
        StringBuilder? current = meaning;
        foreach (string line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                current = line.Equals(AdviceHeading, StringComparison.Ordinal) ? advice : null;
            else if (!line.StartsWith('#'))
                current?.Append(line).Append(' ');
        }

        return new RulePageText(Excerpt.OneLine(meaning.ToString()).Trim(), Excerpt.OneLine(advice.ToString()).Trim());
    }
}
