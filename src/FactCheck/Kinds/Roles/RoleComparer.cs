using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>Compares two offices: one person under two titles, or one title under two people. Successors are no conflict.</summary>
internal sealed class RoleComparer : IClaimComparer<RoleClaim>
{
    /// <inheritdoc/>
    public Comparison Compare(RoleClaim claim, RoleClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document))
            return Comparison.Unrelated(claim, evidence);
        NameRelation people = NameMatch.Compare(claim.Person, evidence.Person);
        bool? organizations = SameOrganization(claim.Organizations, evidence.Organizations);
        return NameMatch.MayBeSame(people) ? OnePerson(claim, evidence, organizations, correspondence.Counterpart)
            : people == NameRelation.Different && claim.Title == evidence.Title ? TwoPeople(claim, evidence, organizations)
            : Comparison.Unrelated(claim, evidence);
    }

    private static Comparison OnePerson(RoleClaim claim, RoleClaim evidence, bool? organizations, bool copied)
    {
        string name = evidence.Person.Name;
        if (claim.Title == evidence.Title && organizations != false)
        {
            if (claim.IsDeputy != evidence.IsDeputy)
                return Result(claim, evidence, Agreement.Conflict, RoleRules.Rank, $"{name} is {Say(evidence)} elsewhere, not {Say(claim)}", 0.9);
            if (Standing(claim.Status) != Standing(evidence.Status))
                return Result(claim, evidence, Agreement.Conflict, RoleRules.Status, $"{name} is {Say(evidence)} elsewhere, not {Say(claim)}", 0.9);
            return Result(claim, evidence, Agreement.Agrees, null, $"both call {name} {Say(evidence)}", 1);
        }

        if (Standing(claim.Status) != Standing(evidence.Status))
            return Comparison.Unrelated(claim, evidence);
        if (claim.Title == evidence.Title)
            return Result(claim, evidence, Agreement.Discrepancy, RoleRules.Organization, $"{name} is {Say(evidence)} of {Names(evidence)} elsewhere, not of {Names(claim)}", 0.5);

        // "minister" for "foreign minister" says less, and so does "head" for "chief executive".
        if (RoleTitles.MayBeOne(claim.Title, evidence.Title) || IsPart(claim.Title, evidence.Title) || IsPart(evidence.Title, claim.Title))
            return Result(claim, evidence, Agreement.Compatible, null, $"both call {name} {Say(evidence)}", 0.8);

        // A title exchanged in a copied sentence is told as that.
        return AreExclusive(claim.Group, evidence.Group) && organizations != false && !copied
            ? Result(claim, evidence, Agreement.Discrepancy, RoleRules.Title, $"{name} is {Say(evidence)} elsewhere, not {Say(claim)}", 0.5)
            : Comparison.Unrelated(claim, evidence);
    }

    // Nobody leads a government and a ministry in one breath, or two ministries.
    private static bool AreExclusive(string group, string other) => (group == other && group is "minister" or "head" or "chief")
        || (group, other) is ("minister", "head") or ("head", "minister");

    private static Comparison TwoPeople(RoleClaim claim, RoleClaim evidence, bool? organizations)
    {
        // Only offices that one person holds at a time, and only of the same body.
        bool single = claim.Group is "head" or "minister" or "chief" || claim.Title is "manager" or "head coach" or "captain";
        if (!single || organizations != true || claim.IsDeputy != evidence.IsDeputy || !InOffice(claim.Status) || !InOffice(evidence.Status))
            return Comparison.Unrelated(claim, evidence);
        EntityTable here = EntityTable.Of(claim.Document), there = EntityTable.Of(evidence.Document);

        // Where one document knows both people it may speak of successors or of the other one's doings.
        if (Has(here, evidence.Person) && Has(there, claim.Person))
            return Comparison.Unrelated(claim, evidence);
        return Result(claim, evidence, Agreement.Conflict, RoleRules.Holder, $"{evidence.Person.Name}, not {claim.Person.Name}, is {Say(evidence)} of {Names(evidence)} elsewhere", 0.7);
    }

    private static bool Has(EntityTable table, NamedEntity entity) =>
        table.Entities.Any(other => NameMatch.MayBeSame(NameMatch.Compare(other, entity)));

    private static bool InOffice(RoleStatus status) => status is RoleStatus.None or RoleStatus.Current;

    // What a missing word and "current" have in common.
    private static RoleStatus Standing(RoleStatus status) => status == RoleStatus.Current ? RoleStatus.None : status;

    // Null when one of them names none.
    private static bool? SameOrganization(ImmutableArray<NamedEntity> left, ImmutableArray<NamedEntity> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return null;
        return left.Any(entity => right.Any(other => NameMatch.MayBeSame(NameMatch.Compare(entity, other))));
    }

    private static bool IsPart(string part, string title) => title.EndsWith(" " + part, StringComparison.Ordinal) || title.StartsWith(part + " ", StringComparison.Ordinal);

    private static string Names(RoleClaim claim) => string.Join(", ", claim.Organizations.Select(entity => entity.Name));

    private static string Say(RoleClaim claim)
    {
        string title = claim.IsDeputy ? "deputy " + claim.Title : claim.Title;
        return claim.Status == RoleStatus.None ? title : $"{claim.Status.ToString().ToLowerInvariant()} {title}";
    }

    private static Comparison Result(RoleClaim claim, RoleClaim evidence, Agreement agreement, Rule? rule, string reason, double strength) => new()
    {
        Claims = [claim, evidence],
        Agreement = agreement,
        Rule = rule,
        Reason = reason,
        Strength = strength,
    };
}
