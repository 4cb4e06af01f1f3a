using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>The weights of words and of whole rewrites, fitted together on the same rows.</summary>
internal sealed record FittedScore(WordSuspicion Words, ConsistencyScore Score)
{
    public double Of(FeatureRow row) => Score.Of(WithWords(row, Words)).Score;

    /// <summary>What the score is applied to.</summary>
    public static Dictionary<string, double> WithWords(FeatureRow row, WordSuspicion words)
    {
        var features = new Dictionary<string, double>(row.Features, StringComparer.Ordinal);
        foreach ((string name, double value) in words.Summarize(row.Words.Select(word => word.Word)))
            features[name] = value;
        return features;
    }
}
