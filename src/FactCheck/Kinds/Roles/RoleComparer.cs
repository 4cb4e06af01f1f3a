using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>Compares two offices: one person under two titles, or one title under two people. Successors are no conflict.</summary>
internal sealed class RoleComparer : IClaimComparer<RoleClaim>
{
    // "then Tory opposition leader Lund": characters before the title.
    private const int ThenReach = 20;

    /// <inheritdoc/>
    public Comparison Compare(RoleClaim claim, RoleClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document))
            return Comparison.Unrelated(claim, evidence);
        NameRelation people = NameMatch.Compare(claim.Person, evidence.Person);
        bool? organizations = SameOrganization(claim, evidence);
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
                return IsThen(claim) || IsThen(evidence) || IsBoth(claim, evidence) || IsBoth(evidence, claim)
                    ? Result(claim, evidence, Agreement.Compatible, null, $"both call {name} {evidence.Title}, at one time or another", 0.8)
                    : Result(claim, evidence, Agreement.Conflict, RoleRules.Status, $"{name} is {Say(evidence)} elsewhere, not {Say(claim)}", 0.9);
            return Result(claim, evidence, Agreement.Agrees, null, $"both call {name} {Say(evidence)}", 1);
        }

        if (Standing(claim.Status) != Standing(evidence.Status))
            return Comparison.Unrelated(claim, evidence);
        if (claim.Title == evidence.Title && !(AreHouses(claim) && AreHouses(evidence)) && !(AreCountries(claim) && AreCountries(evidence)))
            return Comparison.Unrelated(claim, evidence);
        if (claim.Title == evidence.Title)
            return Result(claim, evidence, Agreement.Discrepancy, RoleRules.Organization, $"{name} is {Say(evidence)} of {Names(evidence)} elsewhere, not of {Names(claim)}", 0.5);

        // A chairman who will become a deputy is no chief executive for that.
        if (claim.Group != evidence.Group && (claim.Title == "deputy" || evidence.Title == "deputy"))
            return Comparison.Unrelated(claim, evidence);

        // "minister" for "foreign minister" says less, and so does "head" for "chief executive".
        if (RoleTitles.MayBeOne(claim.Title, evidence.Title) || IsPart(claim.Title, evidence.Title) || IsPart(evidence.Title, claim.Title))
            return Result(claim, evidence, Agreement.Compatible, null, $"both call {name} {Say(evidence)}", 0.8);

        // A title exchanged in a copied sentence is told as that.
        return AreExclusive(claim, evidence) && organizations != false && !copied && !Bears(claim, evidence) && !Bears(evidence, claim)
            ? Result(claim, evidence, Agreement.Discrepancy, RoleRules.Title, $"{name} is {Say(evidence)} elsewhere, not {Say(claim)}", 0.5)
            : Comparison.Unrelated(claim, evidence);
    }

    // Nobody leads a government and a ministry in one breath, or two ministries; whoever heads a house does not keep its books, and whoever
    // judges does not accuse.
    private static bool AreExclusive(RoleClaim claim, RoleClaim evidence) => (claim.Group, evidence.Group) switch
    {
        ("minister", "minister") or ("head", "head") or ("chief", "chief") or ("minister", "head") or ("head", "minister") => true,
        ("officer", "officer") or ("bench", "bench") or ("rank", "rank") => !RoleTitles.MayBeOne(claim.Title, evidence.Title),

        // A cardinal is an archbishop as well.
        ("clergy", "clergy") => claim.Title != "cardinal" && evidence.Title != "cardinal" && !RoleTitles.MayBeOne(claim.Title, evidence.Title),
        ("officer", "chief") => !RoleTitles.IsGeneral(evidence.Title),
        ("chief", "officer") => !RoleTitles.IsGeneral(claim.Title),
        _ => false,
    };

    // Whether the other document itself knows the person by the title too: founder and chairman, minister and later president.
    private static bool Bears(RoleClaim claim, RoleClaim evidence) =>
        evidence.Beside.Any(other => IsOfOne(other.Person, claim.Person) && other.Title != evidence.Title && RoleTitles.MayBeOne(other.Title, claim.Title) && !RoleTitles.IsGeneral(other.Title));

    // Whether the other document tells the person both ways, of two times.
    private static bool IsBoth(RoleClaim claim, RoleClaim evidence) =>
        evidence.Beside.Any(other => IsOfOne(other.Person, claim.Person) && other.Title == claim.Title && Standing(other.Status) == Standing(claim.Status));

    // "the then president": in office at the time that is told of.
    private static bool IsThen(RoleClaim claim)
    {
        Document document = claim.Document;
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken && document.Tokens[i].Start < claim.Span.End; i++)
        {
            if (document.Tokens[i].End > claim.Span.Start - ThenReach && document.TextOf(i) is "then" or "Then")
                return true;
        }

        return false;
    }

    private static bool IsOfOne(NamedEntity person, NamedEntity other) => NameMatch.MayBeSame(person, other);

    private static Comparison TwoPeople(RoleClaim claim, RoleClaim evidence, bool? organizations)
    {
        // Only offices that one person holds at a time, and only of the same body.
        bool single = claim.Group is "head" or "minister" or "chief" || claim.Title is "manager" or "head coach" or "captain";
        if (!single || organizations != true || !IsOneBody(claim, evidence) || claim.IsDeputy != evidence.IsDeputy || !InOffice(claim.Status) || !InOffice(evidence.Status))
            return Comparison.Unrelated(claim, evidence);
        EntityTable here = EntityTable.Of(claim.Document), there = EntityTable.Of(evidence.Document);

        // Where one document knows both people it may speak of successors or of the other one's doings.
        if (Has(here, evidence.Person) && Has(there, claim.Person))
            return Comparison.Unrelated(claim, evidence);
        return Result(claim, evidence, Agreement.Conflict, RoleRules.Holder, $"{evidence.Person.Name}, not {claim.Person.Name}, is {Say(evidence)} of {Names(evidence)} elsewhere", 0.7);
    }

    private static bool Has(EntityTable table, NamedEntity entity) =>
        table.Entities.Any(other => NameMatch.MayBeSame(other, entity));

    private static bool InOffice(RoleStatus status) => status is RoleStatus.None or RoleStatus.Current;

    // What a missing word and "current" have in common.
    private static RoleStatus Standing(RoleStatus status) => status == RoleStatus.Current ? RoleStatus.None : status;

    // Null when one of them names none.
    private static bool? SameOrganization(RoleClaim left, RoleClaim right)
    {
        if (left.Organizations.IsEmpty || right.Organizations.IsEmpty)
            return null;
        return left.Organizations.Any(entity => right.Organizations.Any(other => NameMatch.MayBeSame(entity, other)));
    }

    // "Tory", "Scottish" and "Conservative" may all be said of one leader; two houses may not.
    private static bool AreHouses(RoleClaim claim) => claim.Organizations.All(entity => entity is { Country: null, Type: EntityType.Organization or EntityType.Place or EntityType.Other } && (entity.Type == EntityType.Organization || entity.Words.Length > 1 || entity.Type == EntityType.Place));

    private static bool AreCountries(RoleClaim claim) => claim.Organizations.All(entity => entity.Country is not null);

    // A country has more than one leader and a town more than one chairman; only its first man is the only one.
    private static bool IsOneBody(RoleClaim claim, RoleClaim evidence) => claim.Group is not "chief" || claim.Title is "mayor" or "governor" or "prefect"
        || claim.Organizations.Any(entity => entity is { Country: null, Type: not EntityType.Place } && evidence.Organizations.Any(other => IsOfOne(entity, other)));

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
