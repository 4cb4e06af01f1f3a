using FactCheck.Claims;

namespace FactCheck.Kinds.Quotes;

/// <summary>Who is said to have said a quotation.</summary>
/// <param name="Token">The token that names the speaker.</param>
/// <param name="Attribution">The words that attribute.</param>
internal sealed record Speaker(int Token, Attribution Attribution);
