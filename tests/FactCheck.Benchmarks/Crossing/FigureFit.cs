using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Benchmarks.Scoring;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Lexicons;
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

    /// <summary>Stories and pairs of articles go into so many folds for the figures that are printed.</summary>
    private const int Folds = 5;

    /// <summary>Writes <c>figure-things.tsv</c> and <c>figure-conflicts.tsv</c> into the target folder; prints what the fit finds in folds it has not seen.</summary>
    public static int Run(string folder, string stories, string target)
    {
        Example[] rewrites = [.. LabelledRow.ReadFolder(folder).Where(row => row.IsConsistent).DistinctBy(row => (row.Source, row.Rewrite)).SelectMany(OfRewrite)];
        Twosome[] twosomes =
        [
            .. stories.Split(',').SelectMany(CrossStory.ReadFolder).SelectMany((story, i) => OfStory(story, i % Folds)),
            .. RelatedArticles.Read(folder).Select((pair, i) => Twosome.Of(pair.One, pair.Other, null, i % Folds)),
        ];
        var all = Fit(rewrites, twosomes);
        LearnedTable.Write(Path.Combine(target, "figure-things.tsv"), FigureFeatures.Names, all.OneThing, $"fitted on {all.Things} pairs of figures by 'figures fit'");
        LearnedTable.Write(Path.Combine(target, "figure-conflicts.tsv"), FigurePair.Names, all.Conflict, $"fitted on {all.Open} pairs of figures by 'figures fit'");

        var unseen = new List<(double Odds, bool IsConflict, bool IsStory)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            int own = fold;
            var fit = Fit(rewrites, [.. twosomes.Where(pair => pair.Fold != own)]);
            unseen.AddRange(twosomes.Where(pair => pair.Fold == own).SelectMany(pair => pair.Open(LearnedTable.Odds(fit.OneThing))
                .Select(open => (LearnedTable.Odds(fit.Conflict).Of(open.Observed), open.IsConflict, pair.Story is not null))));
        }

        Console.WriteLine($"{all.Things} pairs of figures; {all.Open} open, {all.Conflicts} planted conflicts. In folds not fitted on:");
        foreach (double odds in (ReadOnlySpan<double>)[-3, -2.5, -2, -1.5, -1, -0.5])
            Console.WriteLine($"  log-odds from {odds,4:0.0}: {unseen.Count(pair => pair.IsConflict && pair.Odds >= odds),3} planted, {unseen.Count(pair => !pair.IsConflict && pair.IsStory && pair.Odds >= odds),3} others in the stories, {unseen.Count(pair => !pair.IsStory && pair.Odds >= odds),3} in {twosomes.Count(pair => pair.Story is null)} unlike pairs");
        return 0;
    }

    private static (double[] OneThing, double[] Conflict, int Things, int Open, int Conflicts) Fit(Example[] rewrites, Twosome[] twosomes)
    {
        Example[] things = [.. rewrites, .. twosomes.SelectMany(pair => pair.Things)];
        double[] weights = LogisticRegression.Fit([.. things.Select(pair => pair.Observed)], [.. things.Select(pair => pair.IsPositive)], [.. things.Select(pair => pair.Weight)], ThingsRidge);
        (double[] Observed, bool IsConflict)[] open = [.. twosomes.SelectMany(pair => pair.Open(LearnedTable.Odds(weights)))];
        double[] second = LogisticRegression.Fit([.. open.Select(pair => pair.Observed)], [.. open.Select(pair => pair.IsConflict)], [.. open.Select(_ => 1.0)], ConflictsRidge);
        return (weights, second, things.Length, open.Length, open.Count(pair => pair.IsConflict));
    }

    private static IEnumerable<Example> OfRewrite(LabelledRow row)
    {
        (Aligner aligner, Meeting[] pairs) = Meet(Analyze(row.Rewrite, "rewrite"), Analyze(row.Source, "source"));
        return pairs.Where(pair => (pair.IsEqual || pair.Differs) && aligner.ContextsOf(pair.Claim, pair.Other) < MaxCopy)
            .Select(pair => new Example(pair.Observed, pair.IsEqual, pair.IsTrivial ? TrivialWeight : 1));
    }

    private static IEnumerable<Twosome> OfStory(CrossStory story, int fold)
    {
        Document[] documents = [.. story.Articles.Select(Document.Analyze)];
        return documents.SelectMany((one, i) => documents.Skip(i + 1).Select(other => Twosome.Of(one, other, story, fold)));
    }

    private static Document Analyze(string text, string id) => Document.Analyze(new Article(text) { Id = id });

    private static (Aligner Aligner, Meeting[] Pairs) Meet(Document one, Document other)
    {
        var aligner = new Aligner(new ClaimSet([one, other], [.. FactChecker.Default.ExtractClaims(one), .. FactChecker.Default.ExtractClaims(other)], null));
        return (aligner, [.. aligner.DescribeFigures(one, other).Select(pair => new Meeting(pair.Claim, pair.Other, pair.Observed))]);
    }

    /// <summary>One pair of figures to learn from.</summary>
    private sealed record Example(double[] Observed, bool IsPositive, double Weight);

    /// <summary>Two articles: of one story, whose conflicts are known, or real ones on unlike events.</summary>
    private sealed record Twosome(Meeting[] Pairs, Example[] Things, double Likeness, CrossStory? Story, int Fold)
    {
        public static Twosome Of(Document one, Document other, CrossStory? story, int fold)
        {
            (Aligner aligner, Meeting[] pairs) = Meet(one, other);
            IEnumerable<Meeting> telling = pairs.Where(pair => pair.Differs || (pair.IsEqual && !pair.IsTrivial && (story is not null || aligner.ContextsOf(pair.Claim, pair.Other) > MinShared)));
            Example[] things = [.. telling.Select(pair => new Example(pair.Observed, pair.IsEqual || IsConflict(story, pair.Claim, pair.Other), story is null ? 1 : StoryWeight))];
            return new Twosome(pairs, things, aligner.StoryOddsOf(one, other), story, fold);
        }

        /// <summary>The pairs whose figures differ and are settled by no other, with what speaks for a conflict.</summary>
        public IEnumerable<(double[] Observed, bool IsConflict)> Open(LearnedOdds oneThing) =>
            FigureMatches.Observe(FigureMatches.PairsOf([.. Pairs.Select(pair => new DescribedPair(pair.Claim, pair.Other, (_, _) => pair.Observed))], oneThing), Likeness)
                .Select(pair => (pair.Observed, IsConflict(Story, pair.Pair.Claim, pair.Pair.Other)));

        private static bool IsConflict(CrossStory? story, Claim claim, Claim other) => story is not null && story.Conflicts.Any(conflict => conflict.Holds(claim, other));
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
