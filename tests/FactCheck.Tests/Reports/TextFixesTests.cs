using System.Diagnostics;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class TextFixesTests
{
    [Test]
    public void The_certain_fix_is_made_and_nothing_else_changes()
    {
        Report report = HandMade.Check();
        string text = report.Documents[0].Text;

        Assert.That(TextFixes.Of(report).Apply(text), Is.EqualTo(text.Replace("Some 4,500 people", "Some 3,400 people", StringComparison.Ordinal)));
    }

    [Test]
    public void The_diff_is_one_that_patch_takes() => Snapshot.Match(TextFixes.Of(HandMade.Check()).Diff(HandMade.Check().Documents[0].Text, "rewrite.txt"), "txt");

    [Test]
    public void The_correction_line_says_what_was_wrong() =>
        Assert.That(TextFixes.Of(HandMade.Check()).Correction, Is.EqualTo("This article has been corrected to say “Some 3,400 people”, not “Some 4,500 people”."));

    [Test]
    public void An_accepted_finding_is_not_mended() => Assert.That(TextFixes.Of(HandMade.Accepted(HandMade.Check(), "known", null)).All, Is.Empty);

    [Test]
    public void Of_two_fixes_of_the_same_words_the_first_is_made()
    {
        Report report = HandMade.Check();
        Finding second = HandMade.Finding(HandMade.Bound, "too", Agreement.Conflict, "900 people", HandMade.Count(report.Documents[0], "4,500 people", 0, 0, null));

        Assert.That(TextFixes.Of(HandMade.With(report, [.. report.Findings, second])).All, Has.Length.EqualTo(1));
    }

    [Test]
    public void Words_that_are_not_there_any_more_are_left_alone() =>
        Assert.That(TextFixes.Of(HandMade.Check()).Apply("Another text altogether, which is long enough to hold the span."), Does.StartWith("Another text"));

    [TestCase("three boats", "3 vessels", "three vessels")]
    [TestCase("12 boats", "3 vessels", "3 vessels", Description = "Digits stay where the text writes digits.")]
    [TestCase("some boats", "30 vessels", "30 vessels")]
    public void A_count_is_written_in_the_style_of_the_text(string original, string replacement, string expected)
    {
        Document document = HandMade.Document("a.txt", $"There were {original} in all.");

        Assert.That(FixStyle.Of(replacement, original, HandMade.Count(document, original, 3, 3, null)), Is.EqualTo(expected));
    }

    [TestCase("Oct. 4", "September 12", "Sept. 12")]
    [TestCase("October 4", "September 12", "September 12", Description = "The text writes months in full.")]
    [TestCase("Oct. 4", "September 2024", "September 2024", Description = "Without a day the month stands in full.")]
    public void A_long_month_is_shortened_before_a_day(string original, string replacement, string expected)
    {
        Document document = HandMade.Document("a.txt", $"It opened on {original} at last.");

        Assert.That(FixStyle.Of(replacement, original, HandMade.Count(document, original, 4, 4, null)), Is.EqualTo(expected));
    }

    [Test]
    public void Random_edits_give_diffs_that_patch_applies()
    {
        if (!File.Exists("/usr/bin/patch"))
            Assert.Ignore("No patch on this machine: the diffs are not applied.");

        var random = new Random(11);
        string folder = Directory.CreateTempSubdirectory("factcheck-diff").FullName;
        for (int round = 0; round < 20; round++)
        {
            List<string> before = [.. Enumerable.Range(0, random.Next(1, 30)).Select(line => $"line {line % 7}")];
            List<string> after = [.. before];
            for (int edit = 0; edit < random.Next(1, 6); edit++)
            {
                int at = random.Next(after.Count + 1);
                if (at < after.Count && random.Next(2) == 0)
                    after.RemoveAt(at);
                else
                    after.Insert(at, $"new {edit}");
            }

            string old = string.Concat(before.Select(line => line + "\n"));
            string fresh = string.Concat(after.Select(line => line + "\n"));
            if (old == fresh)
                continue;

            string file = Path.Combine(folder, "text");
            File.WriteAllText(file, old);
            File.WriteAllText(Path.Combine(folder, "diff"), UnifiedDiff.Between(old, fresh, "text", "text"));
            using var patch = Process.Start(new ProcessStartInfo("/usr/bin/patch", ["--posix", "-s", file, Path.Combine(folder, "diff")]) { RedirectStandardOutput = true })!;
            patch.WaitForExit();
            Assert.That(File.Exists(file) ? File.ReadAllText(file) : "", Is.EqualTo(fresh));
        }

        Directory.Delete(folder, recursive: true);
    }
}
