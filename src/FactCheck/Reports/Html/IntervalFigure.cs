using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Values;

namespace FactCheck.Reports.Html;

/// <summary>Draws the intervals of a cluster's quantities on one axis: a dot for a figure, a bar for a range, an open bar for a bound.</summary>
internal static class IntervalFigure
{
    private const double Width = 320;
    private const double Margin = 14;
    private const int RowHeight = 34;
    private const int AxisHeight = 26;

    /// <summary>Whether two or more claims have figures in one unit.</summary>
    public static bool CanDraw(Cluster cluster) => Drawable(cluster).Length > 1;

    public static void Write(Cluster cluster, HtmlPage page)
    {
        ImmutableArray<Claim> claims = Drawable(cluster);
        var camps = new Camps(cluster, page.Report);
        (double low, double high) = Range(claims);
        int height = (claims.Length * RowHeight) + AxisHeight;
        string summary = string.Join("; ", claims.Select(claim => $"{page.Names.Label(claim.Document)}: {Excerpt.OneLine(claim.Span.Of(claim.Document.Text))}"));
        page.Line($"<svg class=\"axis\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"{HtmlText.Line(summary)}\">");
        foreach (double tick in Ticks(low, high))
        {
            string x = At(tick, low, high);
            page.Line($"<line class=\"tick\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{height - AxisHeight + 6}\"/>");
            page.Line($"<text class=\"number\" x=\"{x}\" y=\"{height - 6}\" text-anchor=\"middle\">{Short(tick)}</text>");
        }

        for (int row = 0; row < claims.Length; row++)
            WriteRow(claims[row], row * RowHeight, low, high, camps, page);
        page.Line("</svg>");
    }

    private static void WriteRow(Claim claim, int top, double low, double high, Camps camps, HtmlPage page)
    {
        Quantity quantity = claim.Quantity!;
        string camp = camps.ClassOf(claim);
        string label = $"{page.Names.Label(claim.Document)}: {Excerpt.OneLine(claim.Span.Of(claim.Document.Text)).Trim()}";
        page.Line($"<text x=\"2\" y=\"{top + 13}\">{HtmlText.Escape(new Excerpt("", label, "").Fit(46).Mark)}</text>");
        int y = top + 23;
        string from = quantity.Low is { } start ? At(Base(start, quantity.Unit), low, high) : "0";
        string to = quantity.High is { } end ? At(Base(end, quantity.Unit), low, high) : Number(Width);
        string open = quantity.Low is null ? " openleft" : quantity.High is null ? " openright" : "";
        if (from == to)
            page.Line($"<circle class=\"{camp}\" cx=\"{from}\" cy=\"{y}\" r=\"5\"/>");
        else
            page.Line($"<line class=\"range {camp}{open}\" x1=\"{from}\" x2=\"{to}\" y1=\"{y}\" y2=\"{y}\"/>");
        if (quantity.Low is not null && quantity.High is null)
            page.Line($"<path class=\"end {camp}\" d=\"M{from} {y - 6}V{y + 6}\"/><path class=\"arrow {camp}\" d=\"M{Number(Width - 8)} {y - 5}L{Number(Width - 2)} {y}L{Number(Width - 8)} {y + 5}\"/>");
        else if (quantity.Low is null)
            page.Line($"<path class=\"end {camp}\" d=\"M{to} {y - 6}V{y + 6}\"/><path class=\"arrow {camp}\" d=\"M8 {y - 5}L2 {y}L8 {y + 5}\"/>");
    }

    private static ImmutableArray<Claim> Drawable(Cluster cluster)
    {
        ImmutableArray<Claim> claims = [.. cluster.Claims.Where(claim => claim.Quantity is { Parts.IsEmpty: true } quantity && (quantity.Low ?? quantity.High) is not null)];
        return claims.IsEmpty ? claims : [.. claims.Where(claim => claim.Quantity!.Unit.IsComparableWith(claims[0].Quantity!.Unit))];
    }

    // A margin of a tenth on both sides, so that a bound at the edge can still be seen to go on.
    private static (double Low, double High) Range(ImmutableArray<Claim> claims)
    {
        double[] ends = [.. claims.SelectMany(claim => new[] { claim.Quantity!.Low, claim.Quantity.High }
            .OfType<decimal>()
            .Select(end => Base(end, claim.Quantity.Unit)))];
        double low = ends.Min();
        double high = ends.Max();
        double pad = high > low ? (high - low) / 10 : Math.Max(Math.Abs(high) / 10, 1);
        return (low - pad, high + pad);
    }

    private static double Base(decimal value, Unit unit) => (double)((value * unit.Factor) + unit.Offset);

    private static IEnumerable<double> Ticks(double low, double high)
    {
        double raw = (high - low) / 3;
        double magnitude = Math.Pow(10, Math.Floor(Math.Log10(raw)));
        double step = new[] { 1.0, 2, 5, 10 }.First(factor => factor * magnitude >= raw) * magnitude;
        for (double tick = Math.Ceiling(low / step) * step; tick <= high; tick += step)
            yield return tick;
    }

    private static string At(double value, double low, double high) =>
        Number(Margin + ((Width - (2 * Margin)) * ((value - low) / (high - low))));

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Short(double value)
    {
        (double scale, string suffix) = Math.Abs(value) switch
        {
            >= 1e12 => (1e12, "tn"),
            >= 1e9 => (1e9, "bn"),
            >= 1e6 => (1e6, "m"),
            _ => (1, ""),
        };
        return (value / scale).ToString("#,0.##", CultureInfo.InvariantCulture) + suffix;
    }
}
