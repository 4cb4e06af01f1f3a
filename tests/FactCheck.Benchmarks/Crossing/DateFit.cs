using FactCheck.Alignment;
using FactCheck.Benchmarks.Accuracy;
using FactCheck.Documents;
using FactCheck.Kinds.Dates;
using FactCheck.Lexicons;

namespace FactCheck.Benchmarks.Crossing;

/// <summary>
/// Fits what tells whether two articles tell one story, and the two regressions that tell which of their dates contradict each other: the
/// first from equal and unequal dates of sources with their rewrites and of invented stories, the second from the planted conflicts.
/// </summary>
internal static class DateFit
{
    /// <summary>Sentences more alike are copies, which are aligned word by word.</summary>
    private const double MaxCopy = 0.75;

    private const double WeekWeight = 0.3, StoryWeight = 3, ThingsRidge = 3, ConflictsRidge = 1;

    private const int Folds = 5;

    private static readonly int Sentence = DateFeatures.Names.IndexOf("sentence");

    /// <summary>Writes <c>story-likeness.tsv</c>, <c>date-things.tsv</c> and <c>date-conflicts.tsv</c> into the target folder; prints what the fit finds in folds it has not seen.</summary>
    public static int Run(string folder, string stories, string target)
    {
        Twosome[] rewrites = [.. LabelledRow.ReadFolder(folder).Where(row => row.IsConsistent).DistinctBy(row => (row.Source, row.Rewrite))
            .Select(row => new Twosome(Analyze(row.Rewrite, "rewrite"), Analyze(row.Source, "source"), null, 0))];
        Twosome[] twosomes =
        [
            .. stories.Split(',').SelectMany(CrossStory.ReadFolder).SelectMany((story, i) => OfStory(story, i % Folds)),
            .. RelatedArticles.Read(folder).Select((pair, i) => new Twosome(pair.One, pair.Other, null, i % Folds)),
        ];
        Weights all = Fit(rewrites, twosomes);
        LearnedTable.Write(Path.Combine(target, "story-likeness.tsv"), StoryFeatures.Names, all.OneStory, $"fitted on {twosomes.Length} pairs of articles by 'dates fit'");
        LearnedTable.Write(Path.Combine(target, "date-things.tsv"), DateFeatures.Names, all.OneThing, $"fitted on {all.Things} pairs of dates by 'dates fit'");
        LearnedTable.Write(Path.Combine(target, "date-conflicts.tsv"), DatePairing.Names, all.Conflict, $"fitted on {all.Open} pairs of dates by 'dates fit'");

        var unseen = new List<(double Odds, bool IsConflict, bool IsStory)>();
        for (int fold = 0; fold < Folds; fold++)
        {
            Weights fit = Fit(rewrites, [.. twosomes.Where(pair => pair.Fold != fold)]);
            LearnedOdds conflict = LearnedTable.Odds(fit.Conflict);
            unseen.AddRange(twosomes.Where(pair => pair.Fold == fold)
                .SelectMany(pair => pair.Open(fit).Select(open => (conflict.Of(open.Observed), open.IsConflict, pair.Story is not null))));
        }

        Console.WriteLine($"{all.Things} pairs of dates; {all.Open} open, {all.Conflicts} planted conflicts. In folds not fitted on:");
        foreach (double odds in (ReadOnlySpan<double>)[-3, -2.5, -2, -1.5, -1, -0.5, 0])
            Console.WriteLine($"  log-odds from {odds,4:0.0}: {unseen.Count(pair => pair.IsConflict && pair.Odds >= odds),3} planted, {unseen.Count(pair => !pair.IsConflict && pair.IsStory && pair.Odds >= odds),3} others in the stories, {unseen.Count(pair => !pair.IsStory && pair.Odds >= odds),3} in {twosomes.Count(pair => pair.Story is null)} unlike pairs");
        return 0;
    }

    private static Weights Fit(Twosome[] rewrites, Twosome[] twosomes)
    {
        double[] oneStory = LearnedTable.Fit([.. twosomes.Select(pair => (pair.Likeness, pair.Story is not null, 1.0))], ConflictsRidge);
        (double[], bool, double)[] things = [.. rewrites.Concat(twosomes).SelectMany(pair => pair.Things)];
        double[] oneThing = LearnedTable.Fit(things, ThingsRidge);
        var partial = new Weights(oneStory, oneThing, [], things.Length, 0, 0);
        (double[] Observed, bool IsConflict, double)[] open = [.. twosomes.SelectMany(pair => pair.Open(partial)).Select(pair => (pair.Observed, pair.IsConflict, 1.0))];
        return partial with { Conflict = LearnedTable.Fit(open, ConflictsRidge), Open = open.Length, Conflicts = open.Count(pair => pair.IsConflict) };
    }

    private static IEnumerable<Twosome> OfStory(CrossStory story, int fold)
    {
        Document[] documents = [.. story.Articles.Select(Document.Analyze)];
        return documents.SelectMany((one, i) => documents.Skip(i + 1).Select(other => new Twosome(one, other, story, fold)));
    }

    private static Document Analyze(string text, string id) => Document.Analyze(new Article(text) { Id = id });

    private sealed record Weights(double[] OneStory, double[] OneThing, double[] Conflict, int Things, int Open, int Conflicts);

    /// <summary>Two articles: of one story, whose conflicts are known; real ones on unlike events; a rewrite and its source.</summary>
    private sealed class Twosome
    {
        private readonly List<DatedHappening> _told, _others;
        private readonly DatePairing _pairing = new();

        public Twosome(Document one, Document other, CrossStory? story, int fold)
        {
            (Story, Fold) = (story, fold);
            _told = Told(one);
            _others = Told(other);
            Likeness = new StoryFeatures(new DocumentProfile(one)).Observe(new StoryFeatures(new DocumentProfile(other)));
            var features = new DateFeatures();
            bool isReal = one.Article.Id?.StartsWith("source ", StringComparison.Ordinal) == true;
            foreach (DatedHappening date in _told)
            {
                foreach (DatedHappening rival in _others)
                {
                    bool excludes = date.Slot.Excludes(rival.Slot);
                    if (!excludes && (isReal || !date.Slot.MayBe(rival.Slot)))
                        continue;
                    double[] observed = new double[DateFeatures.Names.Length];
                    features.Fill(date, rival, observed);
                    if (story is not null || isReal || observed[Sentence] < MaxCopy)
                        Things.Add((observed, !excludes || IsConflict(date, rival), (story is null ? 1 : StoryWeight) * (!excludes && date.Slot.IsOfWeek ? WeekWeight : 1)));
                }
            }
        }

        public CrossStory? Story { get; }

        public int Fold { get; }

        public double[] Likeness { get; }

        public List<(double[] Observed, bool IsPositive, double Weight)> Things { get; } = [];

        /// <summary>The pairs of dates that may contradict each other, with what speaks for it.</summary>
        public IEnumerable<(double[] Observed, bool IsConflict)> Open(Weights weights) =>
            _pairing.Observe(_told, _others, LearnedTable.Odds(weights.OneStory).Of(Likeness), LearnedTable.Odds(weights.OneThing))
                .Select(pair => (pair.Observed, IsConflict(pair.Pair.One, pair.Pair.Other)));

        private static List<DatedHappening> Told(Document document) => DatedHappening.Of(FactChecker.Default.ExtractClaims(document).OfType<DateClaim>());

        private bool IsConflict(DatedHappening one, DatedHappening other) => Story is not null && Story.Conflicts.Any(conflict => conflict.Holds(one.Claim, other.Claim));
    }
}
