using FactCheck;
using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

// Checks a rewrite against its source and prints every finding with both sides.
var source = new Article(
    """
    The harbour of Lindvik handled 1.2 million containers last year, 8 percent more than the year before, port director Ida Falk said.
    Some 240 people work there. A second terminal opens in May.
    """)
{ Id = "source" };
var rewrite = new Article(
    """
    The port of Lindvik moved 1.2 million containers last year, an increase of 18 percent, according to its director Ida Falk.
    It employs about 240 people and opens a second terminal in March.
    """)
{ Id = "rewrite" };

Report report = FactChecker.Default.Check(rewrite, against: source);
foreach (Finding finding in report.Findings)
{
    Console.WriteLine($"{finding.Location}: {finding.Severity} {finding.Rule.Id} {finding.Message}");
    foreach (Location place in finding.Locations)
        Console.WriteLine($"    {place}: {place.Text}");
}

Console.WriteLine($"{report.Counts.Supported} of {report.Counts.Extracted} claims are supported, score {report.Score:0.00}");
