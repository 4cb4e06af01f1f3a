using FactCheck.Claims;

namespace FactCheck.Kinds.Titles;

/// <summary>Titles of works, projects, initiatives, laws and documents.</summary>
internal static class TitleKind
{
    /// <summary>The kind.</summary>
    public static ClaimKind Instance { get; } = ClaimKind.Create("title", TitleRules.All, new TitleExtractor(), new TitleComparer());
}
