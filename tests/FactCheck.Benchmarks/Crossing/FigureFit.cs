using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Values;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>
/// Fits the two regressions that tell which figures of two articles contradict each other. The first needs no labels: figures that are
/// equal in a source and a faithful rewrite, or in two articles, are of one thing, others are not. The second learns from invented
/// stories with planted conflicts, and from real articles on unlike events, which have none.
/// </summary>
internal static class FigureFit
{
    /// <summary>Sentences more alike are copies, which are aligned word by word.</summary>
    private const double MaxCopy = 0.75;

    private const double MinShared = 0.15;
    private const double TrivialWeight = 0.3;
    private const double StoryWeight = 3;
    private const double ThingsRidge = 3;
    private const double ConflictsRidge = 1;

    /// <summary>Writes <c>figure-things.tsv</c> and <c>figure-conflicts.tsv</c> into the target folder.</summary>
    public static int Run(string folder, string stories, string target)
    {
        var things = new List<(double[] Observed, bool IsSame, double Weight)>();
        foreach (LabelledRow row in LabelledRow.ReadFolder(folder).Where(row => row.IsConsistent).DistinctBy(row => (row.Source, row.Rewrite)))
        {
            (Document rewrite, Document source) = (Analyze(row.Rewrite, "rewrite"), Analyze(row.Source, "source"));
            (Aligner aligner, Meeting[] pairs) = Meet(rewrite, source);
            things.AddRange(pairs.Where(pair => pair.IsEqual || pair.Differs)
                .Where(pair => aligner.ContextsOf(pair.Claim, pair.Other) < MaxCopy)
                .Select(pair => (pair.Observed, pair.IsEqual, pair.IsTrivial ? TrivialWeight : 1)));
        }

        var told = new List<(Meeting[] Pairs, double Likeness, CrossStory? Story)>();
        foreach ((Document one, Document other) in RelatedArticles.Read(folder))
        {
            (Aligner aligner, Meeting[] pairs) = Meet(one, other);
            told.Add((pairs, aligner.StoryOf(one, other), null));
            things.AddRange(pairs.Where(pair => pair.Differs || (pair.IsEqual && !pair.IsTrivial && aligner.ContextsOf(pair.Claim, pair.Other) > MinShared))
                .Select(pair => (pair.Observed, pair.IsEqual, 1.0)));
        }

        foreach (CrossStory story in stories.Split(',').SelectMany(CrossStory.ReadFolder))
        {
            Document[] documents = [.. story.Articles.Select(Document.Analyze)];
            foreach ((Document one, Document other) in documents.SelectMany((one, i) => documents.Skip(i + 1).Select(other => (one, other))))
            {
                (Aligner aligner, Meeting[] pairs) = Meet(one, other);
                told.Add((pairs, aligner.StoryOf(one, other), story));
                things.AddRange(pairs.Where(pair => pair.Differs || (pair.IsEqual && !pair.IsTrivial))
                    .Select(pair => (pair.Observed, pair.IsEqual || IsConflict(story, pair.Claim, pair.Other), StoryWeight)));
            }
        }

        double[] weights = LogisticRegression.Fit([.. things.Select(pair => pair.Observed)], [.. things.Select(pair => pair.IsSame)], [.. things.Select(pair => pair.Weight)], ThingsRidge);
        var oneThing = new FigureOdds(weights[^1], weights[..^1]);
        var conflicts = new List<(double[] Observed, bool IsConflict)>();
        foreach ((Meeting[] pairs, double likeness, CrossStory? story) in told)
        {
            List<FigurePair> open = FigureMatches.PairsOf(pairs.Select(pair => (pair.Claim, pair.Other, pair.Observed)), oneThing);
            conflicts.AddRange(FigureMatches.Observe(open, likeness).Select(pair => (pair.Observed, story is not null && IsConflict(story, pair.Pair.Claim, pair.Pair.Other))));
        }

        double[] second = LogisticRegression.Fit([.. conflicts.Select(pair => pair.Observed)], [.. conflicts.Select(pair => pair.IsConflict)], [.. conflicts.Select(_ => 1.0)], ConflictsRidge);
        string source1 = $"fitted on {things.Count} pairs of figures by 'figures fit'";
        Write(Path.Combine(target, "figure-things.tsv"), FigureFeatures.Names, weights, source1);
        Write(Path.Combine(target, "figure-conflicts.tsv"), FigurePair.Names, second, $"fitted on {conflicts.Count} pairs of figures by 'figures fit'");
        Console.WriteLine($"{things.Count} pairs, {things.Count(pair => pair.IsSame)} of one thing; {conflicts.Count} open pairs, {conflicts.Count(pair => pair.IsConflict)} planted conflicts");
        return 0;
    }

    private static bool IsConflict(CrossStory story, Claim claim, Claim other) => story.Conflicts.Any(conflict => conflict.Holds(claim, other));

    private static Document Analyze(string text, string id) => Document.Analyze(new Article(text) { Id = id });

    private static (Aligner Aligner, Meeting[] Pairs) Meet(Document one, Document other)
    {
        var aligner = new Aligner(new ClaimSet([one, other], [.. FactChecker.Default.ExtractClaims(one), .. FactChecker.Default.ExtractClaims(other)], null));
        return (aligner, [.. aligner.DescribeFigures(one, other).Select(pair => new Meeting(pair.Claim, pair.Other, pair.Observed))]);
    }

    private static void Write(string path, ImmutableArray<string> names, double[] weights, string source)
    {
        IEnumerable<string> lines = names.Append(FigureOdds.Intercept).Zip(weights)
            .Select(pair => $"{pair.First}\t{pair.Second.ToString("0.#####", CultureInfo.InvariantCulture)}\t{source}")
            .Order(StringComparer.Ordinal)
            .Prepend("feature\tweight\tsource");
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    /// <summary>Two figures of two articles.</summary>
    private sealed record Meeting(Claim Claim, Claim Other, double[] Observed)
    {
        private QuantityRelation Relation => Claim.Quantity!.RelationTo(Other.Quantity!);

        public bool IsEqual => Claim.Quantity!.Figure is { } figure && figure == Other.Quantity!.Figure && Claim.Quantity.Unit == Other.Quantity.Unit;

        public bool Differs => Relation is QuantityRelation.Disjoint or QuantityRelation.Incomparable;

        public bool IsTrivial => Claim.Quantity!.Unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal && Claim.Quantity.Figure <= FigureMatches.MaxTrivial;
    }
}
