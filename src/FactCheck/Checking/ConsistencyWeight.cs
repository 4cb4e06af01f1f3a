namespace FactCheck.Checking;

/// <summary>What one observation counts in the consistency score.</summary>
/// <param name="Feature">The observation.</param>
/// <param name="Mean">Its mean over the labelled rewrites.</param>
/// <param name="Spread">Its standard deviation over them.</param>
/// <param name="Weight">Log-odds for each deviation above the mean.</param>
/// <param name="WhenCopied">What is added to the weight for each deviation by which more than usual is copied.</param>
internal readonly record struct ConsistencyWeight(string Feature, double Mean, double Spread, double Weight, double WhenCopied)
{
    /// <summary>How many deviations a value lies above the mean.</summary>
    public double Deviation(double value) =>
        Math.Clamp((value - Mean) / Spread, -ConsistencyScore.MaxDeviations, ConsistencyScore.MaxDeviations);
}
