using FactCheck.Checking;

namespace FactCheck.Benchmarks.Scoring;

/// <summary>What is fitted for the consistency score: what its tables hold.</summary>
/// <param name="Intercept">The constant of the score.</param>
/// <param name="Weights">The weights of its linear part.</param>
/// <param name="Forest">Its trees.</param>
/// <param name="Words">The suspicion of a word.</param>
internal sealed record ScoreWeights(double Intercept, ConsistencyWeight[] Weights, ScoreForest Forest, WordWeights Words);
