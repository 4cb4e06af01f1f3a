using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>Quarters and halves of a year that a source writes short: "the first quarter" for "Q1" and "1Q", "the second half" for "H2". Stateless.</summary>
internal static class ShortPeriods
{
    /// <summary>Where a source has the period of a claim; null when none has, or one has another such period in words.</summary>
    /// <param name="claim">A claim of the rewrite.</param>
    /// <param name="sources">The sources.</param>
    /// <param name="told">Their figures.</param>
    public static Proof? Find(Claim claim, IEnumerable<Document> sources, List<Claim> told)
    {
        if (claim.Quantity is not { Unit.Dimension: UnitDimension.Ordinal, Figure: >= 1 and <= 4 and var figure } || claim.Measure?.Head is not { } noun || noun is not ("quarter" or "half")
            || told.Exists(other => other.Quantity!.Unit.Dimension == UnitDimension.Ordinal && other.Measure?.Head == noun))
            return null;
        char digit = (char)('0' + (int)figure), letter = noun == "quarter" ? 'q' : 'h';
        foreach (Document source in sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                if (source.TextOf(i) is [var first, var second] && ((char.ToLowerInvariant(first) == letter && second == digit) || (first == digit && char.ToLowerInvariant(second) == letter)))
                    return new Proof($"\"{source.TextOf(i)}\" is the same", []);
            }
        }

        return null;
    }
}
