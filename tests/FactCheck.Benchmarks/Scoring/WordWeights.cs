using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>What is fitted for the suspicion of a word.</summary>
/// <param name="Intercept">The constant.</param>
/// <param name="Weights">One weight for each observation.</param>
/// <param name="Habits">How often new words are errors.</param>
internal sealed record WordWeights(double Intercept, ConsistencyWeight[] Weights, IReadOnlyList<WordHabit> Habits)
{
    public WordSuspicion ToSuspicion() => new(Intercept, Weights, Habits.Select(habit => KeyValuePair.Create(habit.Word, habit.Weight)));
}

/// <summary>
/// How often a word that no source has was marked, and how often all else known of it let expect that. Of many rewrites of one source each
/// counts less: they repeat each other.
/// </summary>
internal sealed record WordHabit(string Word, double Marked, double Expected)
{
    /// <summary>What both counts are raised by: of a word seen seldom little is known.</summary>
    private const double Prior = 2;

    /// <summary>The log-odds it adds.</summary>
    public double Weight => Math.Log((Marked + Prior) / (Expected + Prior));
}
