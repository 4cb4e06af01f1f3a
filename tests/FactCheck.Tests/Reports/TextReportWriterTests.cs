using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class TextReportWriterTests
{
    [Test]
    public void A_check_shows_both_sides_with_carets_the_reason_and_the_fix() => Snapshot.Match(HandMade.Check().ToText(), "txt");

    [Test]
    public void A_cross_check_shows_every_side_and_what_the_articles_agree_on() => Snapshot.Match(HandMade.Cross().ToText(80), "txt");

    [Test]
    public void An_accepted_finding_is_shown_apart_with_its_reason() =>
        Snapshot.Match(HandMade.Accepted(HandMade.Check(), "the organiser corrected the figure by telephone", "M. Lind").ToText(), "txt");

    [Test]
    public void Nothing_found_is_said_plainly() =>
        Assert.That(HandMade.Empty().ToText(), Is.EqualTo("No findings; consistency 1.00 of 1.\n0 claims: 0 supported, 0 contradicted, 0 unsupported, 0 not checked.\n"));

    [TestCase(40)]
    [TestCase(72)]
    [TestCase(100)]
    public void No_line_is_wider_than_asked(int width)
    {
        string[] lines = HandMade.Cross().ToText(width).Split('\n');

        Assert.That(lines.Select(line => Columns.Of(line)), Has.All.LessThanOrEqualTo(width));
    }

    [Test]
    public void Carets_stand_under_the_words_also_after_wide_characters()
    {
        string[] lines = HandMade.Of("東京の祭り drew 900 guests", "900").ToText().Split('\n');
        int quoted = Array.FindIndex(lines, line => line.Contains("drew", StringComparison.Ordinal));
        int before = lines[quoted].IndexOf("900", StringComparison.Ordinal);

        Assert.That(lines[quoted + 1].IndexOf('^', StringComparison.Ordinal), Is.EqualTo(Columns.Of(lines[quoted].AsSpan(0, before))));
    }

    [Test]
    public void An_article_cannot_send_escape_sequences_to_the_terminal()
    {
        string text = HandMade.Of("It drew \u001b[2J900 guests\u202Etrap", "\u001b[2J900").ToText();

        Assert.That(text, Does.Not.Contain("\u001b").And.Not.Contain("\u202E"));
    }

    [Test]
    public void Colour_is_written_only_when_asked()
    {
        using var writer = new StringWriter();
        new TextReportWriter(100, colored: true).Write(HandMade.Check(), writer);

        Assert.That(writer.ToString(), Does.Contain("\u001b[1;31m"));
        Assert.That(HandMade.Check().ToText(), Does.Not.Contain("\u001b"));
    }
}
