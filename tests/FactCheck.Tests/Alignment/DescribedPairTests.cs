using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Tests.Alignment;

public sealed class DescribedPairTests
{
    [Test]
    public void How_two_figures_stand_to_each_other_is_found_out_once_and_only_when_asked_for()
    {
        Claim[] figures = [.. FactChecker.Default.ExtractClaims(new Article("The mill employs 640 people. The dairy employs 460 people.")).Where(FigureMatches.IsFigure)];
        int asked = 0;
        var pair = new DescribedPair(figures[0], figures[1], (_, _) => [++asked]);
        Assert.That(asked, Is.Zero);
        Assert.That(pair.Observed, Is.EqualTo(new[] { 1.0 }));
        Assert.That(pair.Observed, Is.EqualTo(new[] { 1.0 }));
    }

    [Test]
    public void A_figure_that_the_other_article_has_as_well_is_settled_without_a_look_at_its_other_pairs()
    {
        Claim[] mill = Figures("The mill employs 640 people."), dairy = Figures("The mill employs 640 people. The dairy employs 460 people.");
        var looked = new List<Claim>();
        DescribedPair[] pairs = [.. dairy.Select(other => new DescribedPair(mill[0], other, Observe))];
        Assert.That(FigureMatches.PairsOf(pairs, FigureOdds.OneThing), Is.Empty);
        Assert.That(looked, Is.EqualTo(new[] { dairy[0] }));

        double[] Observe(Claim claim, Claim other)
        {
            looked.Add(other);
            return new double[FigureFeatures.Names.Length];
        }
    }

    private static Claim[] Figures(string text) => [.. FactChecker.Default.ExtractClaims(new Article(text)).Where(FigureMatches.IsFigure)];
}
