using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Statements;

/// <summary>Comparisons of two statements as they are reported. Pure functions.</summary>
internal static class StatementComparison
{
    /// <summary>The manner of the same deed is the opposite.</summary>
    public static Comparison Manner(StatementClaim claim, StatementClaim evidence, int manner, int other) => new()
    {
        Claims = [claim, evidence],
        Agreement = Agreement.Conflict,
        Rule = StatementRules.Opposite,
        Reason = $"the other text says \"{evidence.Document.TextOf(other)}\", not \"{claim.Document.TextOf(manner)}\"",
        Focus = claim.Document.SpanOf(Math.Min(manner, claim.Predicate), Math.Max(manner, claim.Predicate) + 1),
        Strength = 0.8,
    };

    /// <summary>One statement excludes the other.</summary>
    public static Comparison Conflict(StatementClaim claim, StatementClaim evidence, Rule rule, string reason, double strength, Argument? focus = null) =>
        Result(claim, evidence, Agreement.Conflict, rule, reason, strength, focus);

    /// <summary>The other text says less, or leaves it to somebody.</summary>
    public static Comparison Doubt(StatementClaim claim, StatementClaim evidence, Rule rule, string reason, double strength) =>
        Result(claim, evidence, Agreement.Discrepancy, rule, reason, strength, null);

    /// <summary>The other text says so too.</summary>
    public static Comparison Agree(StatementClaim claim, StatementClaim evidence, Agreement agreement, double strength) =>
        Result(claim, evidence, agreement, null, "the other text says so too", strength, null);

    /// <summary>How a statement stands to another one, with the place of what is told: an argument, or the words of a denial.</summary>
    public static Comparison Result(StatementClaim claim, StatementClaim evidence, Agreement agreement, Rule? rule, string reason, double strength, Argument? focus) => new()
    {
        Claims = [claim, evidence],
        Agreement = agreement,
        Rule = rule,
        Reason = reason,
        Focus = focus is not null ? FocusOf(claim.Document, focus)
            : rule == StatementRules.Polarity && claim.IsNegated ? NegatedSpan.Of(claim.Document, claim.Predicate, claim.Span)
            : null,
        Strength = strength,
    };

    // The whole name, where the argument is named at its own place.
    private static TextSpan FocusOf(Document document, Argument argument)
    {
        EntityTable table = EntityTable.Of(document);
        return table.MentionAt(argument.Token) is >= 0 and var mention ? table.SpanOf(table.Mentions[mention]) : document.SpanOf(argument.Token);
    }
}
