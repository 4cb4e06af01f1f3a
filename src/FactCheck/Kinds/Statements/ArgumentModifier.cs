namespace FactCheck.Kinds.Statements;

/// <summary>A word that narrows a common noun.</summary>
/// <param name="Lemma">Its lemma: "car" in "car insurance", "lead" in "an inquiry led by a judge".</param>
/// <param name="IsVerbal">Whether it is a verb with its clause; what is done to a thing and what sort of thing it is do not exclude each other.</param>
internal readonly record struct ArgumentModifier(string Lemma, bool IsVerbal);
