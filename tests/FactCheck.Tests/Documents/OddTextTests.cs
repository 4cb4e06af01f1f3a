using System.Diagnostics;
using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

public sealed class OddTextTests
{
    [TestCase("")]
    [TestCase("\n\r\n \t\u00A0\uFEFF")]
    [TestCase("\0\0\0")]
    [TestCase("-")]
    [TestCase("- ")]
    [TestCase("#")]
    [TestCase("(a)")]
    [TestCase("1.")]
    [TestCase("🚧🚧 \uD83D")]
    [TestCase(":\n:\n:\n;\n;")]
    [TestCase("a\u2028b\u2029c")]
    public void Odd_texts_have_blocks_inside_the_text(string text)
    {
        DocumentStructure structure = DocumentAnalyzer.ReadStructure(new Article(text));

        Assert.That(structure.Sections, Is.Not.Empty);
        int end = 0;
        foreach (Block block in structure.Blocks)
        {
            Assert.That(block.Span.Start, Is.GreaterThanOrEqualTo(end));
            Assert.That(block.Span.Length, Is.Positive);
            end = block.Span.End;
        }

        Assert.That(end, Is.LessThanOrEqualTo(text.Length));
    }

    [TestCase("a")]
    [TestCase("a ")]
    [TestCase("The bridge was closed on Monday. ")]
    [TestCase("- ")]
    [TestCase("- a\n")]
    [TestCase("\n")]
    [TestCase("a:\n")]
    [TestCase("04.07.2024\nBridge closed for repairs\nIt was closed.\n")]
    [TestCase("1/")]
    [TestCase("(")]
    [TestCase("[a](")]
    [TestCase("*")]
    [TestCase("<!--")]
    [TestCase("Related Articles\nMore News\n")]
    public void Millions_of_characters_take_linear_time(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));
        var watch = Stopwatch.StartNew();
        DocumentStructure structure = DocumentAnalyzer.ReadStructure(ArticleReader.Parse(text, "a.md"));

        Assert.That(structure.Text, Has.Length.EqualTo(text.Length));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)));
    }
}
