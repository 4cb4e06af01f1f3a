using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Durations;

/// <summary>How long something lasts as an article tells it, in seconds, with the words for what lasts. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Span">The words of the length.</param>
/// <param name="Low">The shortest length meant.</param>
/// <param name="High">The longest; the largest value where nothing bounds it.</param>
/// <param name="Words">What lasts: the noun the length hangs on with what is below it, else the clause.</param>
/// <param name="Around">All words of the clause, and of the clause above where it hangs on a noun.</param>
/// <param name="Happening">What lasts, as a happening.</param>
internal sealed record ToldDuration(Document Document, TextSpan Span, decimal Low, decimal High, ImmutableArray<int> Words, ImmutableArray<int> Around, Happening Happening)
{
    // Below it two lengths may be one, told by somebody who did not look at the clock.
    private const decimal MinRatio = 1.25m, MaxRatio = 60;

    /// <summary>Who is in office, in a job, at the top for so long; null where something else lasts.</summary>
    public NamedEntity? Holder { get; init; }

    private decimal Middle => High == decimal.MaxValue ? Low : Low == 0 ? High : (Low + High) / 2;

    /// <summary>Whether the lengths exclude each other, and yet may be of one thing: a minute and a year are of two.</summary>
    public bool Excludes(ToldDuration other)
    {
        if (Low <= other.High && other.Low <= High)
            return false;
        decimal ratio = Math.Max(Middle, other.Middle) / Math.Max(1, Math.Min(Middle, other.Middle));
        return ratio is >= MinRatio and <= MaxRatio;
    }
}
