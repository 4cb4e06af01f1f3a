using FactCheck.Values;

namespace FactCheck.Tests.Values;

public sealed class RoundFigureTests
{
    [TestCase(1800, 1863, true)]
    [TestCase(1900, 1863, true)]
    [TestCase(2000, 1863, true)]
    [TestCase(1863, 1863, true)]
    [TestCase(0.5, 0.46, true)]
    [TestCase(1000, 1863, true)]
    [TestCase(80, 100, false)]
    [TestCase(100, 57, false)]
    [TestCase(1700, 1863, false)]
    [TestCase(1864, 1863, false)]
    [TestCase(-1800, 1863, false)]
    public void A_round_figure_is_cut_off_or_raised_in_fewer_digits(double figure, double amount, bool expected) =>
        Assert.That(RoundFigure.MayBe((decimal)figure, (decimal)amount), Is.EqualTo(expected));
}
