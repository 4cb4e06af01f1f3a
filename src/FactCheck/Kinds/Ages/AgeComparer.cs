using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ages;

/// <summary>Compares two ages: those of one person, or of the only one in each article who is described by a noun. Thread-safe.</summary>
internal sealed class AgeComparer : IClaimComparer<AgeClaim>
{
    // A man of 34 and a man of 51 are one man only where the same is told of both.
    private const double MinLikeness = 0.5;
    private const double MinLikenessOfOne = 0.1;

    // Two players called Davies are two.
    private const double MinLikenessOfSurname = 0.3;

    private const double DaysOfYear = 365.25;

    /// <inheritdoc/>
    public Comparison Compare(AgeClaim claim, AgeClaim evidence, Correspondence correspondence)
    {
        if (ReferenceEquals(claim.Document, evidence.Document) || !MayBeOne(claim, evidence, correspondence))
            return Comparison.Unrelated(claim, evidence);
        string who = (claim.Person ?? evidence.Person)?.Name ?? $"the {claim.Noun}";
        if (claim.Years == evidence.Years)
            return Result(claim, evidence, Agreement.Agrees, $"{who} is {claim.Years} in both");
        int apart = Math.Abs(claim.Years - evidence.Years);
        if (IsBirthday(claim, evidence))
            return Result(claim, evidence, Agreement.Compatible, $"{who} grew older between the two articles");

        // Whoever is of the one age in the other article is the one meant, and not the person the context seemed to tell.
        if ((claim.IsInferred && IsSomebodyElse(claim, evidence)) || (evidence.IsInferred && IsSomebodyElse(evidence, claim)))
            return Comparison.Unrelated(claim, evidence);

        // Where two ages are told of such a person, one of them is of another day or of somebody else.
        if (evidence.Beside.Any(other => other.Years == claim.Years && (other.Person is null || (claim.Person is { } own && NameMatch.MayBeSame(own, other.Person)))))
            return Comparison.Unrelated(claim, evidence);
        return Result(claim, evidence, Agreement.Conflict, $"{who} is {claim.Years} in one text and {evidence.Years} in the other, {apart} {(apart == 1 ? "year" : "years")} apart");
    }

    private static bool MayBeOne(AgeClaim claim, AgeClaim evidence, Correspondence correspondence)
    {
        if (correspondence.Counterpart)
            return true;
        if (claim.Person is { } person && evidence.Person is { } other)
            return NameMatch.MayBeSame(person, other) && (person.Words.Length > 1 || other.Words.Length > 1 || correspondence.Clauses >= MinLikenessOfSurname);
        if (claim.Noun is not { } noun || noun != evidence.Noun || !IsOnly(claim) || !IsOnly(evidence))
            return false;
        return Math.Max(correspondence.Clauses, correspondence.Contexts) >= (CommonPeople.Contains(noun) ? MinLikeness : MinLikenessOfOne);
    }

    private static bool IsOnly(AgeClaim claim) => claim.Beside.Count(other => other.Noun == claim.Noun) == 1;

    private static bool IsSomebodyElse(AgeClaim inferred, AgeClaim evidence) =>
        evidence.Beside.Any(other => other.Years == inferred.Years && other.Person != evidence.Person);

    // The articles may be years apart.
    private static bool IsBirthday(AgeClaim claim, AgeClaim evidence)
    {
        if (claim.Dateline is not DateOnly day || evidence.Dateline is not DateOnly other)
            return false;
        double years = (day.DayNumber - other.DayNumber) / DaysOfYear;
        return Math.Abs(years) > 0.1 && Math.Abs(claim.Years - evidence.Years - years) <= 1;
    }

    private static Comparison Result(AgeClaim claim, AgeClaim evidence, Agreement agreement, string reason) => new()
    {
        Claims = [claim, evidence],
        Agreement = agreement,
        Rule = agreement == Agreement.Conflict ? AgeRules.Differs : null,
        Reason = reason,
        Strength = claim.IsInferred || evidence.IsInferred || claim.Person is null || evidence.Person is null ? 0.6 : 0.9,
    };
}
