using FactCheck;
using FactCheck.Documents;
using FactCheck.Reports;

// Writes the report on one pair as Markdown: deterministic, so it can be kept and compared. See README.md for a test that does it.
var source = new Article("The council approved 14 of 20 projects on 3 March.") { Id = "source" };
var rewrite = new Article("On 3 March the council approved 40 of 20 projects.") { Id = "rewrite" };

Report report = FactChecker.Default.Check(rewrite, against: source);
string path = args.Length > 0 ? args[0] : "report.md";
using var writer = new StreamWriter(path) { NewLine = "\n" };
new MarkdownReportWriter().Write(report, writer);
Console.WriteLine($"wrote {path}");
