using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Statements;

/// <summary>The rules of statements.</summary>
internal static class StatementRules
{
    public static readonly Rule Polarity = new("FC5001", "One text denies what another says", Severity.Warning);
    public static readonly Rule Opposite = new("FC5002", "The verb says the opposite", Severity.Warning);
    public static readonly Rule Participant = new("FC5003", "Another name stands in the same part", Severity.Warning);
    public static readonly Rule Exchanged = new("FC5004", "Who did it and to whom are exchanged", Severity.Warning);
    public static readonly Rule Certainty = new("FC5005", "What is planned or possible is told as fact", Severity.Note);
    public static readonly Rule Status = new("FC5006", "An affair has gone further than the other text says", Severity.Note);
    public static readonly Rule Attribution = new("FC5007", "What somebody said is told as fact", Severity.Note);
    public static readonly Rule Circumstance = new("FC5008", "It happened at another place", Severity.Warning);
    public static readonly Rule Predicate = new("FC5009", "The same people do something else", Severity.Note);
    public static readonly Rule Speaker = new("FC5010", "A statement is given to another speaker", Severity.Note);
    public static readonly Rule Wording = new("FC5011", "Another thing stands in the same part", Severity.Note);
    public static readonly Rule Limit = new("FC5014", "A limit that no source sets", Severity.Warning);
    public static readonly Rule Self = new("FC5015", "Somebody is told to have done it to themselves", Severity.Warning);
    public static readonly Rule Settled = new("FC5030", "What is open is told as settled", Severity.Warning);
    public static readonly Rule Mouth = new("FC5033", "What one person said is put into another's mouth", Severity.Warning);
    public static readonly Rule Cause = new("FC5035", "A cause that no source gives", Severity.Warning);
    public static readonly Rule Causes = new("FC5036", "Two articles give one thing two causes", Severity.Warning);
    public static readonly Rule Divided = new("FC5047", "A vote is unanimous in one article and divided in another", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } =
        [Polarity, Opposite, Participant, Exchanged, Certainty, Status, Attribution, Circumstance, Predicate, Speaker, Wording, Limit, Self, Settled, Mouth, Cause, Causes, Divided];
}
