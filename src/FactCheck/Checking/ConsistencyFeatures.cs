using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Checking;

/// <summary>
/// What the consistency score is made of: how the claims of the rewrite ended, by kind, what was found, and how its wording lies on the
/// sources. A name that is missing for a rewrite stands for 0.
/// </summary>
internal static class ConsistencyFeatures
{
    /// <summary>All but what single words say; see <see cref="WordSuspicion.Summarize"/> for that.</summary>
    public static List<KeyValuePair<string, double>> Of(
        RewritePart part, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var features = new List<KeyValuePair<string, double>>(RewriteFeatures.Of(part));
        claims = [.. claims.Where(claim => ReferenceEquals(claim.Claim.Document, part.Rewrite) && part.Has(claim.Claim.Span))];
        findings = [.. findings.Where(finding => finding.Locations.Any(place => ReferenceEquals(place.Document, part.Rewrite) && part.Has(place.Span)))];
        foreach (Verdict verdict in new[] { Verdict.Supported, Verdict.Contradicted, Verdict.Unsupported })
        {
            features.Add(new($"claims.{Name(verdict)}", Math.Log(1 + claims.Count(claim => claim.Verdict == verdict))));
            foreach (var kind in claims.Where(claim => claim.Verdict == verdict).GroupBy(claim => claim.Claim.Kind.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
                features.Add(new($"claims.{Name(verdict)}.{kind.Key}", Math.Log(1 + kind.Count())));
        }

        foreach (Severity severity in new[] { Severity.Note, Severity.Warning, Severity.Error })
            features.Add(new($"findings.{severity.ToString().ToLowerInvariant()}", Math.Log(1 + findings.Count(finding => finding.Severity == severity))));
        features.Add(new(ConsistencyScore.ConflictFeature, Math.Log(1 + findings.Count(finding => finding.Severity >= Severity.Warning && finding.Agreement == Agreement.Conflict))));
        foreach (var rule in findings.GroupBy(finding => finding.Rule.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            features.Add(new($"findings.{rule.Key}", Math.Log(1 + rule.Count())));
        return features;
    }

    /// <summary>What speaks for and against each content word.</summary>
    public static IEnumerable<WordObservation> WordsOf(RewritePart part) =>
        part.Sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Words.Count).Select(i => WordFeatures.Observe(part.Alignment, sentence, i)));

    /// <summary>The rewrite laid on its sources, with what became of the claims noted on their words.</summary>
    public static RewriteAlignment Align(
        Document rewrite, IReadOnlyList<Document> sources, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var alignment = new RewriteAlignment(
            rewrite,
            sources,
            [.. claims.Where(claim => claim.Verdict == Verdict.Supported && ReferenceEquals(claim.Claim.Document, rewrite)).Select(claim => claim.Claim)]);
        foreach (ClaimVerdict claim in claims.Where(claim => ReferenceEquals(claim.Claim.Document, rewrite)))
        {
            foreach (AlignedWord word in alignment.WordsIn(claim.Claim.Span))
            {
                word.IsContradicted |= claim.Verdict == Verdict.Contradicted;
                word.IsUnsupported |= claim.Verdict == Verdict.Unsupported;
            }
        }

        foreach (Finding finding in findings)
        {
            foreach (Location place in finding.Locations.Where(place => ReferenceEquals(place.Document, rewrite)))
            {
                foreach (AlignedWord word in alignment.WordsIn(place.Span))
                    word.Alarm = Math.Max(word.Alarm, (int)finding.Severity / 3.0);
            }
        }

        return alignment;
    }

    private static string Name(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
