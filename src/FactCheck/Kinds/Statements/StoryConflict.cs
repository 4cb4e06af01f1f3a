using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>Two articles of one story that cannot both be right about one affair.</summary>
/// <param name="Rule">The rule it falls under.</param>
/// <param name="One">What the first article tells.</param>
/// <param name="Other">What the other one tells.</param>
/// <param name="Ties">How much holds the two together.</param>
internal sealed record StoryConflict(Rule Rule, Affair One, Affair Other, double Ties)
{
    /// <summary>Whether another conflict of the rule speaks of a word of this one.</summary>
    public bool SharesPlace(StoryConflict other) => Rule == other.Rule && (IsAt(other.One) || IsAt(other.Other));

    private bool IsAt(Affair affair) => IsAt(One, affair) || IsAt(Other, affair);

    private static bool IsAt(Affair one, Affair other) => one.Token == other.Token && ReferenceEquals(one.Document, other.Document);
}
