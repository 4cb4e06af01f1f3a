namespace FactCheck.Claims;

/// <summary>What alignment knows about a pair of claims. Finds and ranks evidence; comparers decide. All scores are 0 to 1.</summary>
/// <param name="Measure">How the measures stand to each other; <see cref="MeasureRelation.Different"/> where a claim has none.</param>
/// <param name="Counterpart">
/// Whether the two stand in the same place of nearly the same sentence: one text was made from the other, and only what stands in this
/// place can differ.
/// </param>
/// <param name="Subjects">Whether both name a subject and it is the same one: null when one of them names none.</param>
/// <param name="Clauses">Likeness of the two clauses by their content words.</param>
/// <param name="Contexts">Likeness of the two sentences by their content words.</param>
/// <param name="Wording">Likeness of the two claims' own words, near-spellings included.</param>
/// <param name="Strength">How sure it is that both speak of the same thing.</param>
public readonly record struct Correspondence(
    MeasureRelation Measure,
    bool Counterpart,
    bool? Subjects,
    double Clauses,
    double Contexts,
    double Wording,
    double Strength);
