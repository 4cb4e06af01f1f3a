using System.Collections.Immutable;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Whether somebody is for a thing or against it, by whichever affair it is told: "rejected the plan" is an answer, "praised the plan" a
/// judgement, "backed the plan" a side. What such affairs have in common is an affair of its own. Pure functions.
/// </summary>
internal static class Favour
{
    /// <summary>Its name.</summary>
    public const string Name = "favour";

    private const int Thing = 1, Who = 2;

    /// <summary>The favours that affairs tell, one for each that names who and what.</summary>
    public static IEnumerable<Affair> Of(IEnumerable<Affair> affairs)
    {
        foreach (Affair affair in affairs)
        {
            if (affair is not { IsFramed: true, IsNominal: false, Modality: not null } || affair.Step == 0 || ThingOf(affair.Name) is not (> 0 and var thing))
                continue;
            ImmutableArray<(int, Argument)> parts = [.. affair.Parts.Where(part => part.Part is Thing or Who).Select(part => (part.Part == thing ? Thing : Who, part.Argument))];
            if (parts.Any(part => part.Item1 == Thing) && parts.Any(part => part is { Item1: Who, Item2.Entity: not null }))
                yield return new Affair
                {
                    Document = affair.Document,
                    Token = affair.Token,
                    Name = Name,
                    Origin = affair.Name,
                    Step = Math.Sign(affair.Step),
                    IsFramed = true,
                    IsOfStory = affair.IsOfStory,
                    Parts = parts,
                    IsNegated = affair.IsNegated,
                    Modality = affair.Modality,
                };
        }
    }

    // The part that holds what somebody is for or against.
    private static int ThingOf(string affair) => affair switch
    {
        "approval" or "acceptance" or "permission" => 1,
        "stance" or "judgement" => 2,
        _ => 0,
    };
}
