namespace FactCheck.Checking;

/// <summary>What one observation added to the consistency score or took from it.</summary>
/// <param name="Feature">The observation as the table of weights names it: "lack.name.max".</param>
/// <param name="Value">What was observed.</param>
/// <param name="Weight">What it added, in log-odds; below 0 it speaks against the rewrite.</param>
public readonly record struct ScoreContribution(string Feature, double Value, double Weight);
