using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Roles;

/// <summary>
/// In a check, looks for somebody who has another person's office or belongs to another person's body: the source knows both people, so the
/// names alone tell nothing. Thread-safe.
/// </summary>
internal sealed class RoleReviewer : IClaimReviewer
{
    private readonly AffiliationReviewer _affiliations = new();
    private readonly CallingReviewer _callings = new();

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);
        _affiliations.Review(claims, comparisons);
        _callings.Review(claims, comparisons);
        GenderReviewer.Review(claims, comparisons);
        if (claims.Rewrite is not { } rewrite)
            return;
        List<RoleClaim> sources = [.. claims.Claims.OfType<RoleClaim>().Where(claim => !ReferenceEquals(claim.Document, rewrite))];
        foreach (RoleClaim claim in claims.Of(rewrite).OfType<RoleClaim>())
        {
            List<RoleClaim> own = [.. sources.Where(other => IsSame(claim.Person, other.Person))];
            if (own.Count == 0 || RoleTitles.IsGeneral(claim.Title) || !IsOffice(claim) || own.Exists(other => MayBeOne(claim, other)))
                continue;
            if (sources.Find(other => !IsSame(claim.Person, other.Person) && HaveOneOffice(claim, other)) is { } holder)
                comparisons.Add(Exchanged(claim, holder, own[0]));
        }
    }

    // An economist is a professor too, and an author a founder.
    private static bool IsOffice(RoleClaim claim) => claim.Group is not ("staff" or "bench" or "maker" or "owner" or "voice");

    // "Minister" may be said of a foreign minister, and "coach" of a head coach.
    private static bool MayBeOne(RoleClaim claim, RoleClaim other) => (RoleTitles.MayBeOne(claim.Title, other.Title) && !(RoleTitles.IsGeneral(other.Title) && other.Group != claim.Group))
        || claim.Title.Contains(other.Title, StringComparison.Ordinal) || other.Title.Contains(claim.Title, StringComparison.Ordinal);

    private static bool HaveOneOffice(RoleClaim claim, RoleClaim other) =>
        !RoleTitles.IsGeneral(other.Title) && RoleTitles.MayBeOne(claim.Title, other.Title) && claim.IsDeputy == other.IsDeputy && claim.Status == other.Status
        && (claim.Organizations.IsEmpty || other.Organizations.IsEmpty || claim.Organizations.Any(body => other.Organizations.Any(there => IsSame(body, there))));

    private static bool IsSame(NamedEntity one, NamedEntity other) => NameMatch.MayBeSame(one, other);

    private static Comparison Exchanged(RoleClaim claim, RoleClaim holder, RoleClaim own) => new()
    {
        Claims = [claim, holder, own],
        Agreement = Agreement.Conflict,
        Rule = RoleRules.Holder,
        Reason = $"{holder.Person.Name} is {holder.Title} in the source, and {own.Person.Name} is {own.Title}",
        Joins = false,
        Strength = 0.6,
    };
}
