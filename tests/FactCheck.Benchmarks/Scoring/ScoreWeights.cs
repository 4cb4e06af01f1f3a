using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>What is fitted for the consistency score: what its three tables hold.</summary>
/// <param name="Intercept">The constant of the score.</param>
/// <param name="Weights">The weights of its linear part.</param>
/// <param name="Forest">Its trees.</param>
/// <param name="WordIntercept">The constant of the suspicion of a word.</param>
/// <param name="WordWeights">The weights of that.</param>
internal sealed record ScoreWeights(double Intercept, ConsistencyWeight[] Weights, ScoreForest Forest, double WordIntercept, ConsistencyWeight[] WordWeights);
