using System.Diagnostics;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;
using FactCheck.Values;

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

    [TestCase("four boats", "3 boats", "three boats")]
    [TestCase("4 boats", "3 boats", "3 boats", Description = "The text writes small numbers in digits.")]
    [TestCase("12 boats", "3 boats", "three boats")]
    [TestCase("some boats", "30 boats", "30 boats")]
    [TestCase("13 boats", "Fourteen boats", "14 boats")]
    [TestCase("13 boats", "twenty five boats", "25 boats")]
    [TestCase("five boats", "twelve boats", "12 boats")]
    [TestCase("two million boats", "three million boats", "3 million boats")]
    [TestCase("half of them", "two-thirds of them", "two-thirds of them")]
    [TestCase("150 boats", "one hundred boats", "one hundred boats", Description = "What is no number below 100 stays as it is.")]
    public void A_count_is_written_in_AP_style(string original, string replacement, string expected) =>
        Assert.That(NumberStyle.Of(replacement, original, Unit.Count, isAge: false, startsSentence: false), Is.EqualTo(expected));

    [TestCase("USD", "$30", "twenty five dollars", "25 dollars")]
    [TestCase("USD", "$30 billion", "$1.5bn", "$1.5 billion")]
    [TestCase("USD", "$30bn", "$1.5 billion", "$1.5bn")]
    [TestCase("USD", "30 cents", "$0.05", "5 cents")]
    [TestCase("USD", "$0.30", "$0.05", "$0.05")]
    [TestCase("percent", "9%", "12 percent", "12%")]
    [TestCase("percent", "9 percent", "12%", "12 percent")]
    [TestCase("percent", "nine per cent", "6%", "6 per cent")]
    [TestCase("mile", "12 miles", "4 miles", "four miles")]
    [TestCase("inch", "12 inches", "four inches", "4 inches")]
    [TestCase("week", "12 weeks", "2 weeks", "two weeks")]
    [TestCase("celsius", "4 degrees", "-6 degrees", "minus 6 degrees")]
    public void An_amount_is_written_in_AP_style(string unit, string original, string replacement, string expected)
    {
        UnitDimension dimension = unit switch { "USD" => UnitDimension.Money, "percent" => UnitDimension.Percent, "week" => UnitDimension.Time, "celsius" => UnitDimension.Temperature, _ => UnitDimension.Length };
        Assert.That(NumberStyle.Of(replacement, original, new Unit(unit, dimension), isAge: false, startsSentence: false), Is.EqualTo(expected));
    }

    [Test]
    public void An_age_is_written_in_digits_and_a_sentence_begins_with_a_word() =>
        Assert.That(
            (NumberStyle.Of("seven-year-old", "12-year-old", Unit.Count, true, false), NumberStyle.Of("27 boats", "Twelve boats", Unit.Count, false, true), NumberStyle.Of("more than 27 boats", "Twelve boats", Unit.Count, false, true)),
            Is.EqualTo(("7-year-old", "Twenty-seven boats", "More than 27 boats")));

    [TestCase("Oct. 4", "September 12", "Sept. 12")]
    [TestCase("October 4", "September 12", "September 12", Description = "The text writes months in full.")]
    [TestCase("Oct. 4", "September 2024", "September 2024", Description = "Without a day the month stands in full.")]
    [TestCase("Monday", "September 12th", "Sept. 12")]
    [TestCase("4 May 2020", "September 12, 2019", "12 September 2019")]
    [TestCase("May 4, 2020", "12 September 2019", "Sept. 12, 2019")]
    [TestCase("noon", "8:00 PM", "8 p.m.")]
    [TestCase("noon", "8:30pm", "8:30 p.m.")]
    [TestCase("6pm", "8:30pm", "8:30pm", Description = "The text writes times so.")]
    [TestCase("the 1980s", "the 1990's", "the 1990s")]
    public void A_date_is_written_in_AP_style(string original, string replacement, string expected) =>
        Assert.That(DateStyle.Of(replacement, original), Is.EqualTo(expected));

    [TestCase("\"There were 12 boats,\" she said.", "3 boats", TestName = "A quotation is mended to the letter")]
    public void What_is_quoted_has_no_style_but_its_own(string text, string replacement)
    {
        Document document = HandMade.Document("a.txt", text);

        Assert.That(FixStyle.Of(replacement, "12 boats", HandMade.Count(document, "12 boats", 12, 12, null)), Is.EqualTo(replacement));
    }

    [TestCase("Sen.", "Governor", "Gov.")]
    [TestCase("Senator", "Governor", "Governor", Description = "The text spells titles out.")]
    public void A_title_before_a_name_is_written_as_the_text_writes_titles(string original, string replacement, string expected)
    {
        Document document = HandMade.Document("a.txt", $"It was {original} Jane Roe who came.");

        Assert.That(NameStyle.Of(replacement, original, HandMade.Count(document, original, 1, 1, null)), Is.EqualTo(expected));
    }

    [Test]
    public void A_stop_is_not_written_twice()
    {
        Document document = HandMade.Document("a.txt", "The hall opened in Peoria.");

        Assert.That(FixStyle.Of("Springfield Jr.", "Peoria", HandMade.Count(document, "Peoria", 1, 1, null)), Is.EqualTo("Springfield Jr"));
    }

    [Test]
    public void A_state_is_spelled_out()
    {
        Document document = HandMade.Document("a.txt", "It was in Peoria at last.");

        Assert.That(NameStyle.Of("Springfield, Ill.", "Peoria", HandMade.Count(document, "Peoria", 1, 1, null)), Is.EqualTo("Springfield, Illinois"));
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
