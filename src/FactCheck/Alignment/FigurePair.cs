using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Alignment;

/// <summary>Two figures of one unit that differ, and what speaks for their being one thing told in two ways. Not thread-safe.</summary>
/// <param name="claim">The figure of the one article.</param>
/// <param name="other">The figure of the other article.</param>
/// <param name="likelihood">The log-odds that both are of one thing, by what stands around them.</param>
internal sealed class FigurePair(Claim claim, Claim other, double likelihood)
{
    /// <summary>A margin over the next best candidate counts up to this; so does having no other candidate.</summary>
    private const double MaxMargin = 3;

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["likelihood", "margin.here", "margin.there", "story", "alone", "people", "alone.people", "tenfold", "digits.swapped", "digit.changed", "within.10", "within.50", "within.150"];

    /// <summary>The figure of the one article.</summary>
    public Claim Claim => claim;

    /// <summary>The figure of the other article.</summary>
    public Claim Other => other;

    /// <summary>The log-odds that both are of one thing.</summary>
    public double Likelihood => likelihood;

    /// <summary>Fills in the observations.</summary>
    /// <param name="bestElsewhere">The best log-odds of the claim with another figure of the other article; null where it has none.</param>
    /// <param name="bestElsewhereOfOther">The same for the other figure.</param>
    /// <param name="story">The log-odds that the two articles tell one story.</param>
    /// <param name="features">As long as <see cref="Names"/>.</param>
    /// <param name="isAlone">Whether each article has one open figure of this unit, or of people.</param>
    /// <param name="ofPeople">Whether both count people.</param>
    public void Fill(double? bestElsewhere, double? bestElsewhereOfOther, double story, bool isAlone, bool ofPeople, Span<double> features)
    {
        features[0] = likelihood;
        features[1] = Margin(bestElsewhere);
        features[2] = Margin(bestElsewhereOfOther);
        features[3] = story;
        features[4] = isAlone && !ofPeople ? 1 : 0;
        features[5] = ofPeople ? 1 : 0;
        features[6] = isAlone && ofPeople ? 1 : 0;
        features[7..].Clear();
        if (claim.Quantity!.Figure is not { } figure || other.Quantity!.Figure is not { } otherFigure || figure <= 0 || otherFigure <= 0)
            return;
        string digits = Digits(claim.Quantity);
        string otherDigits = Digits(other.Quantity);
        if (digits.Length == otherDigits.Length && digits.Length >= 2)
        {
            features[8] = digits.Order().SequenceEqual(otherDigits.Order()) ? 1 : 0;
            features[9] = digits.Zip(otherDigits).Count(pair => pair.First != pair.Second) == 1 ? 1 : 0;
        }

        // "1,400", "14,000": a nought was lost.
        features[7] = digits.Length >= 2 && IsPowerOfTen(Math.Max(figure, otherFigure) / Math.Min(figure, otherFigure)) ? 1 : 0;
        double apart = Math.Abs(Math.Log((double)(figure / otherFigure)));
        features[10] = apart < 0.1 ? 1 : 0;
        features[11] = apart < 0.4 ? 1 : 0;
        features[12] = apart < 0.9 ? 1 : 0;
    }

    private static bool IsPowerOfTen(decimal ratio) => ratio is 10 or 100 or 1000;

    private double Margin(double? elsewhere) => elsewhere is { } best ? Math.Clamp(likelihood - best, -MaxMargin, MaxMargin) : MaxMargin;

    private static string Digits(Quantity quantity) => (quantity.Figure!.Value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
