using FactCheck.Claims;

namespace FactCheck.Kinds.Copies;

/// <summary>What an edit did.</summary>
/// <param name="Rule">The rule it falls under.</param>
/// <param name="Reason">The reason, as a sentence that stands alone, without a final stop.</param>
/// <param name="First">Index of the first token of the copy that it is about.</param>
/// <param name="End">Index after the last of them.</param>
/// <param name="OriginalFirst">Index of the first token of the original in its place.</param>
/// <param name="OriginalEnd">Index after the last of them.</param>
internal sealed record Change(Rule Rule, string Reason, int First, int End, int OriginalFirst, int OriginalEnd);
