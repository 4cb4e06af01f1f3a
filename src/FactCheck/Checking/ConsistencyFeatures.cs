using FactCheck.Alignment;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Checking;

/// <summary>
/// What the consistency score is made of: how the claims of the rewrite ended, by kind, what was found, and how its wording lies on the
/// sources. A name that is missing for a rewrite stands for 0.
/// </summary>
internal static class ConsistencyFeatures
{
    /// <summary>A claim longer than this vouches for no single word.</summary>
    private const int MaxVouchingTokens = 8;

    public static IReadOnlyList<KeyValuePair<string, double>> Of(
        Document rewrite, IReadOnlyList<Document> sources, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var features = new List<KeyValuePair<string, double>>();
        RewriteAlignment alignment = Align(rewrite, sources, claims, findings);
        features.AddRange(RewriteFeatures.Of(alignment));
        foreach (Verdict verdict in new[] { Verdict.Supported, Verdict.Contradicted, Verdict.Unsupported })
        {
            features.Add(new($"claims.{Name(verdict)}", Math.Log(1 + claims.Count(claim => claim.Verdict == verdict))));
            foreach (var kind in claims.Where(claim => claim.Verdict == verdict).GroupBy(claim => claim.Claim.Kind.Name).OrderBy(g => g.Key, StringComparer.Ordinal))
                features.Add(new($"claims.{Name(verdict)}.{kind.Key}", Math.Log(1 + kind.Count())));
        }

        foreach (Severity severity in new[] { Severity.Note, Severity.Warning, Severity.Error })
            features.Add(new($"findings.{severity.ToString().ToLowerInvariant()}", Math.Log(1 + findings.Count(finding => finding.Severity == severity))));
        foreach (var rule in findings.GroupBy(finding => finding.Rule.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            features.Add(new($"findings.{rule.Key}", Math.Log(1 + rule.Count())));
        return features;
    }

    /// <summary>The rewrite laid on its sources, with what became of the claims noted on their words.</summary>
    public static RewriteAlignment Align(
        Document rewrite, IReadOnlyList<Document> sources, IReadOnlyCollection<ClaimVerdict> claims, IReadOnlyCollection<Finding> findings)
    {
        var alignment = new RewriteAlignment(rewrite, sources, EnglishModel.Default, Vouched(rewrite, claims));
        foreach (ClaimVerdict claim in claims.Where(claim => ReferenceEquals(claim.Claim.Document, rewrite)))
        {
            foreach (AlignedWord word in Covered(alignment, claim.Claim.Span))
            {
                word.IsContradicted |= claim.Verdict == Verdict.Contradicted;
                word.IsUnsupported |= claim.Verdict == Verdict.Unsupported;
            }
        }

        foreach (Finding finding in findings)
        {
            foreach (Location place in finding.Locations.Where(place => ReferenceEquals(place.Document, rewrite)))
            {
                foreach (AlignedWord word in Covered(alignment, place.Span))
                    word.Alarm = Math.Max(word.Alarm, (int)finding.Severity / 3.0);
            }
        }

        return alignment;
    }

    private static IEnumerable<AlignedWord> Covered(RewriteAlignment alignment, TextSpan span) =>
        alignment.Sentences.SelectMany(sentence => sentence.Words).Where(word => alignment.Rewrite.SpanOf(word.Token).Overlaps(span));

    /// <summary>The tokens of the rewrite that a supported claim of a few words covers.</summary>
    private static Func<int, bool> Vouched(Document rewrite, IEnumerable<ClaimVerdict> claims)
    {
        bool[] vouched = new bool[rewrite.Tokens.Length];
        foreach (ClaimVerdict claim in claims.Where(claim => claim.Verdict == Verdict.Supported && ReferenceEquals(claim.Claim.Document, rewrite)))
        {
            Sentence sentence = claim.Claim.Sentence;
            int[] inside = [.. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken)
                .Where(token => claim.Claim.Span.Overlaps(rewrite.SpanOf(token)))];
            foreach (int token in inside.Length <= MaxVouchingTokens ? inside : [])
                vouched[token] = true;
        }

        return token => vouched[token];
    }

    private static string Name(Verdict verdict) => verdict.ToString().ToLowerInvariant();
}
