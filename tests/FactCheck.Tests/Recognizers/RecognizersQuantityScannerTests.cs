using FactCheck.Expressions;
using FactCheck.Recognizers;

namespace FactCheck.Tests.Recognizers;

/// <summary>Built with <c>-p:UseRecognizers=true</c> only.</summary>
public sealed class RecognizersQuantityScannerTests
{
    [Test]
    public void On_the_sample_stories_the_figures_both_find_are_the_same()
    {
        int both = 0;
        var differences = new List<string>();
        foreach (string file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = File.ReadAllText(file);
            var theirs = new List<QuantityExpression>();
            new RecognizersQuantityScanner().Scan(text, 0, text.Length, theirs);
            Dictionary<int, decimal?> byPlace = theirs.ToDictionary(expression => expression.NumberStart, expression => expression.Quantity.Figure);
            foreach (QuantityExpression ours in QuantityScanner.Default.Scan(text))
            {
                if (ours.Quantity.Figure is not { } figure || !byPlace.TryGetValue(ours.NumberStart, out decimal? other))
                    continue;

                both++;
                if (figure != other)
                    differences.Add($"{Path.GetFileName(file)}: \"{text[ours.Start..ours.End]}\" is {figure} here and {other} there");
            }
        }

        TestContext.Out.WriteLine($"{both} figures found by both, {differences.Count} read differently");
        Assert.That(both, Is.GreaterThan(0));
        Assert.That(differences, Has.Count.LessThanOrEqualTo(both / 10), string.Join('\n', differences));
    }
}
