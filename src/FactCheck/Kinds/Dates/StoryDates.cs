using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Kinds.Dates;

/// <summary>
/// Holds the dates of articles among equals against each other by what happened on them, however each article words it: "dug up in 1931"
/// and "its discovery in 1913". What either article also dates as the other does is let be. Thread-safe.
/// </summary>
internal sealed class StoryDates
{
    /// <summary>Adds a comparison for each happening that two articles of one story date differently.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ILookup<Document, DateClaim> dates = claims.Claims.OfType<DateClaim>().ToLookup(claim => claim.Document);
        Func<Document, List<DatedHappening>> read = PerDocument.Once(document => DatedHappening.Of(dates[document]));
        List<StoryDate> found = [], agreed = [];
        var pairing = new DatePairing();
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            List<DatedHappening> happenings = read(one), others = read(other);
            List<StoryDate> pairs = [.. Pairs(happenings, others)];
            StoryDate[] conflicts = [.. Conflicts(pairs, happenings, others, claims.LikenessOf(one, other))];
            found.AddRange(conflicts);
            found.AddRange(pairing.Find(happenings, others, claims.StoryOddsOf(one, other)).Where(pair => !Array.Exists(conflicts, conflict => conflict.One == pair.One && conflict.Other == pair.Other)));
            agreed.AddRange(pairs.Where(pair => pair.Agrees && pair.Match.Parts >= 1));
        }

        foreach (List<StoryDate> group in StoryGroups.Of(found, agreed, (pair, other) => pair.Shares(other)))
            comparisons.Add(Report(group));
    }

    private static IEnumerable<StoryDate> Pairs(List<DatedHappening> told, List<DatedHappening> others)
    {
        foreach (DatedHappening one in told)
        {
            foreach (DatedHappening other in others)
            {
                if (StoryDate.Of(one, other) is { } pair)
                    yield return pair;
            }
        }
    }

    private static IEnumerable<StoryDate> Conflicts(List<StoryDate> pairs, List<DatedHappening> told, List<DatedHappening> others, double likeness)
    {
        foreach (StoryDate pair in pairs)
        {
            if (pair.IsConflict(told, others, likeness) && !pairs.Exists(rival => rival != pair && rival.Weight > pair.Weight && (rival.One == pair.One || rival.Other == pair.Other))
                && !pairs.Exists(rival => rival.Agrees && (Tells(rival.One, pair.One) || Tells(rival.Other, pair.Other)) && rival.Weight >= pair.Weight - 1))
                yield return pair;
        }
    }

    private static bool Tells(DatedHappening one, DatedHappening other) => one == other || one.Happening.Acts.Any(other.Happening.Acts.Contains);

    private static Comparison Report(List<StoryDate> group)
    {
        StoryDate best = group.Where(pair => !pair.Agrees).MaxBy(pair => pair.Weight)!;
        return new Comparison
        {
            Claims = [.. group.SelectMany(pair => new Claim[] { pair.One.Claim, pair.Other.Claim }).Distinct()],
            Agreement = Agreement.Conflict,
            Rule = DateRules.Retold,
            Reason = $"both date one happening (\"{best.One.Word}\", \"{best.Other.Word}\"): \"{best.One.Claim.Words}\" against \"{best.Other.Claim.Words}\"",
            Joins = false,
            Strength = 0.6,
        };
    }
}
