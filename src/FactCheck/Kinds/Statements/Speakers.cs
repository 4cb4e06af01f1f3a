using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Who says what two statements tell, and how sure it is then. Pure functions.</summary>
internal static class Speakers
{
    /// <summary>Whether an attribution leaves open whether it is so: "said" reports, "alleged", "claimed" and hearsay do not.</summary>
    public static bool IsDoubtful(Attribution attribution) =>
        attribution.Verb is { } verb && ((ReportingVerbs.TryGetForce(verb, out ReportingForce force) && force == ReportingForce.Claim)
            || (Modalities.TryGet(verb, out Modality modality) && modality == Modality.Alleged));

    /// <summary>Whether two people say it; an office and its holder, or a body and its spokesman, may be one voice.</summary>
    public static bool AreOthers(StatementClaim claim, StatementClaim evidence)
    {
        NamedEntity? here = Of(claim), there = Of(evidence);
        return here is { IsPerson: true } && there is { IsPerson: true } && NameMatch.Compare(here, there) == NameRelation.Different;
    }

    private static NamedEntity? Of(StatementClaim claim) => claim.Attribution?.Speaker is not { } speaker
        ? null
        : EntityTable.Of(claim.Document).Entities.FirstOrDefault(entity => entity.Name == speaker);
}
