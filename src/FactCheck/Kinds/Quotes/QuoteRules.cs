using System.Collections.Immutable;
using FactCheck.Claims;

namespace FactCheck.Kinds.Quotes;

/// <summary>The rules of quotations.</summary>
internal static class QuoteRules
{
    public static readonly Rule Altered = new("FC4001", "Words of a quotation were changed", Severity.Note);
    public static readonly Rule Shortened = new("FC4002", "Words were left out of a quotation without a mark", Severity.Note);
    public static readonly Rule Spliced = new("FC4003", "Two passages were joined into one quotation", Severity.Warning);
    public static readonly Rule Speaker = new("FC4004", "A quotation is given to another speaker", Severity.Warning);
    public static readonly Rule Absent = new("FC4005", "No source has the words of a quotation", Severity.Note);
    public static readonly Rule Unquoted = new("FC4006", "Words that nobody is quoted with stand in quotation marks", Severity.Note);
    public static readonly Rule CutFromNegation = new("FC4007", "A quotation was cut free of its negation", Severity.Warning);
    public static readonly Rule WordChanged = new("FC4008", "A word of a quotation was exchanged", Severity.Warning);
    public static readonly Rule TurnedRound = new("FC4020", "A quotation was turned round", Severity.Warning);

    public static readonly Rule Twice = new("FC4021", "Two articles quote the same words differently", Severity.Warning);

    /// <summary>All of them.</summary>
    public static ImmutableArray<Rule> All { get; } = [Altered, Shortened, Spliced, Speaker, Absent, Unquoted, CutFromNegation, WordChanged, TurnedRound, Twice];
}
