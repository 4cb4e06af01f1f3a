using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Kinds;

namespace FactCheck.Tests.Alignment;

public sealed class RefusedPairTests
{
    private static readonly IEnumerable<ClaimKind> Refusing = KnownKinds.All.Where(kind => kind.RefusesByContexts);

    private static readonly Lazy<Claim[][]> Stories = new(() =>
    [
        .. Directory.EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "seeds")).Order(StringComparer.Ordinal).Select(story =>
            Directory.EnumerateFiles(story, "*.txt").Order(StringComparer.Ordinal).SelectMany(path => FactChecker.Default.ExtractClaims(ArticleReader.ReadFile(path))).ToArray()),
    ]);

    [TestCaseSource(nameof(Refusing))]
    public void A_kind_that_refuses_pairs_by_their_contexts_refuses_the_same_whatever_else_is_known_of_them(ClaimKind kind)
    {
        int refused = 0, related = 0;
        foreach (Claim[] story in Stories.Value)
        {
            Claim[] claims = [.. story.Where(claim => claim.Kind == kind)];
            for (int i = 0; i < claims.Length; i++)
            {
                for (int j = i + 1; j < claims.Length; j++)
                {
                    var thin = new Correspondence(MeasureRelation.Different, (i + j) % 5 == 0, null, 0, (i + (3 * j)) % 11 / 10.0, 0, 0);
                    var full = thin with { Measure = MeasureRelation.Same, Subjects = (i + j) % 2 == 0, Clauses = 0.9, Wording = 0.95, Strength = 0.85 };
                    bool isRefused = kind.Compare(claims[i], claims[j], thin).Agreement == Agreement.Unrelated;
                    if (kind.Compare(claims[i], claims[j], full).Agreement == Agreement.Unrelated != isRefused)
                        Assert.Fail($"{claims[i].Location}, {claims[j].Location}");
                    refused += isRefused ? 1 : 0;
                    related += isRefused ? 0 : 1;
                }
            }
        }

        Assert.That(refused, Is.Positive);
        Assert.That(related, Is.Positive);
    }
}
