using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>What a source says against an affair that a rewrite tells.</summary>
/// <param name="Rule">The rule it falls under.</param>
/// <param name="Reason">Why, as a sentence without a final stop.</param>
/// <param name="Evidence">What the source tells.</param>
/// <param name="Focus">The token of the rewrite that it is about; null for the word that tells the affair.</param>
internal sealed record AffairConflict(Rule Rule, string Reason, Affair Evidence, int? Focus = null);
