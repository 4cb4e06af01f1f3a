namespace FactCheck.Documents;

/// <summary>What a date line or the opening of a report says: its dates and its place.</summary>
/// <param name="Date">The date that counts; null when none is written.</param>
/// <param name="Place">The place; null when none is named.</param>
internal sealed record Dateline(FoundDate? Date, string? Place)
{
    /// <summary>Whether a word like "Published" stands with the date.</summary>
    public bool IsLabelled { get; init; }
}
