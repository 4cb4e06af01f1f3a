using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>
/// What the wording of a rewrite shows when it is laid on its sources, as named figures. Each is a count, a share or a worst case that
/// means the same whether the rewrite copies or retells: what its worst word or link lacks, also against what its others lack.
/// </summary>
internal sealed class RewriteFeatures
{
    private static readonly WordSort[] Sorts = [WordSort.Number, WordSort.Name, WordSort.Noun, WordSort.Verb, WordSort.Modifier];

    private static readonly ArcSort[] ArcSorts =
        [ArcSort.Subject, ArcSort.Object, ArcSort.Circumstance, ArcSort.Modifier, ArcSort.Number, ArcSort.Name, ArcSort.Clause];

    private readonly List<KeyValuePair<string, double>> _features = [];
    private readonly RewritePart _part;
    private readonly Document _rewrite;

    private RewriteFeatures(RewritePart part)
    {
        _part = part;
        _rewrite = part.Rewrite;
    }

    /// <summary>The figures, the same names in the same order for every rewrite and every part of one.</summary>
    public static IReadOnlyList<KeyValuePair<string, double>> Of(RewritePart part)
    {
        var features = new RewriteFeatures(part);
        AlignedWord[] all = [.. part.Sentences.SelectMany(sentence => sentence.Words)];
        features.AddSize(part.Sentences, all);
        features.AddSupport(all);
        features.AddContext(all);
        features.AddArcs(all);
        features.AddCoverage(part.Sentences);
        features.AddFragments();
        features.AddNames(all);
        features.AddPolarity(all);
        features.AddForm(all);
        return features._features;
    }

    private void Add(string name, double value) => _features.Add(new(name, value));

    private void AddSize(AlignedSentence[] sentences, AlignedWord[] all)
    {
        Add("size.words", Math.Log(1 + all.Length));
        Add("size.sentences", Math.Log(1 + sentences.Length));
    }

    private void AddSupport(AlignedWord[] all)
    {
        double[] lacks = [.. all.Select(Lack).OrderDescending()];
        double mean = lacks.DefaultIfEmpty().Average();
        Add("lack.mean", mean);
        Add("lack.max", lacks.FirstOrDefault());
        Add("lack.second", lacks.ElementAtOrDefault(1));
        Add("lack.sum", Math.Log(1 + lacks.Sum()));
        Add("lack.max.relative", lacks.FirstOrDefault() - mean);
        Add("lack.share", Share(all, word => !word.Match.IsExact && !word.IsVouched));
        Add("lack.near.share", Share(all, word => !word.Match.IsExact && word.Support >= 0.6));
        Add("lack.far.share", Share(all, word => word.Support < 0.35));
        foreach (WordSort sort in Sorts)
        {
            AlignedWord[] these = [.. all.Where(word => word.Sort == sort)];
            Add($"lack.{Name(sort)}.max", these.Select(Lack).DefaultIfEmpty().Max());
            Add($"lack.{Name(sort)}.sum", Math.Log(1 + these.Sum(Lack)));
            Add($"lack.{Name(sort)}.count", Math.Log(1 + these.Count(word => word.Support < 0.5)));
            Add($"share.{Name(sort)}", Share(all, word => word.Sort == sort));
        }
    }

    private void AddContext(AlignedWord[] all)
    {
        double Misplaced(AlignedWord word) => word.Gap * word.Weight;
        double Replaced(AlignedWord word) => word.Support < 0.6 ? word.Context * word.Weight * (1 - word.Support) : 0;
        double Elsewhere(AlignedWord word) => word.Match.IsExact ? Misplaced(word) : 0;
        double[] gaps = [.. all.Select(Misplaced).OrderDescending()];
        Add("context.mean", Mean(all, word => word.Context));
        Add("context.min", all.Select(word => word.Context).DefaultIfEmpty(1).Min());
        Add("context.with.mean", Mean(all, word => word.ContextWithWord));
        Add("context.with.min", all.Select(word => word.ContextWithWord).DefaultIfEmpty(1).Min());
        Add("gap.max", gaps.FirstOrDefault());
        Add("gap.second", gaps.ElementAtOrDefault(1));
        Add("gap.mean", gaps.DefaultIfEmpty().Average());
        Add("gap.max.relative", gaps.FirstOrDefault() - gaps.DefaultIfEmpty().Average());
        Add("gap.elsewhere.max", all.Select(Elsewhere).DefaultIfEmpty().Max());
        Add("gap.elsewhere.mean", Mean(all, Elsewhere));
        Add("replaced.max", all.Select(Replaced).DefaultIfEmpty().Max());
        Add("replaced.mean", Mean(all, Replaced));
        foreach (WordSort sort in Sorts)
        {
            AlignedWord[] these = [.. all.Where(word => word.Sort == sort)];
            Add($"gap.{Name(sort)}.max", these.Select(Misplaced).DefaultIfEmpty().Max());
            Add($"gap.elsewhere.{Name(sort)}.max", these.Select(Elsewhere).DefaultIfEmpty().Max());
            Add($"replaced.{Name(sort)}.max", these.Select(Replaced).DefaultIfEmpty().Max());
            Add($"rival.{Name(sort)}.max", these.Where(word => word.Rival is not null).Select(word => (1 - word.Rival!.Value) * word.Weight)
                .DefaultIfEmpty().Max());
        }
    }

    private void AddArcs(AlignedWord[] all)
    {
        AlignedWord[] linked = [.. all.Where(word => word.Arc is not null)];
        double mean = linked.Select(word => word.Arc!.Value).DefaultIfEmpty(1).Average();
        double min = linked.Select(word => word.Arc!.Value).DefaultIfEmpty(1).Min();
        Add("arc.mean", mean);
        Add("arc.min", min);
        Add("arc.min.relative", mean - min);
        Add("arc.broken.count", Math.Log(1 + linked.Count(word => word.Arc < 0.3)));
        Add("arc.broken.share", linked.Length == 0 ? 0 : (double)linked.Count(word => word.Arc < 0.3) / linked.Length);
        Add("arc.held.share", Share(all, word => word.Arc >= 0.8));
        foreach (ArcSort sort in ArcSorts)
        {
            double[] arcs = [.. linked.Where(word => word.ArcSort == sort).Select(word => word.Arc!.Value)];
            Add($"arc.{Name(sort)}.min", arcs.DefaultIfEmpty(1).Min());
            Add($"arc.{Name(sort)}.mean", arcs.DefaultIfEmpty(1).Average());
        }
    }

    private void AddCoverage(AlignedSentence[] sentences)
    {
        double[] one = [.. sentences.Select(sentence => sentence.CoveredByOne).DefaultIfEmpty(1)];
        double[] two = [.. sentences.Select(sentence => sentence.CoveredByTwo).DefaultIfEmpty(1)];
        Add("covered.one.mean", one.Average());
        Add("covered.one.min", one.Min());
        Add("covered.two.mean", two.Average());
        Add("covered.two.min", two.Min());
        Add("covered.second.share", two.Average() - one.Average());
        Add("covered.min.relative", two.Average() - two.Min());
    }

    private void AddFragments()
    {
        double worst = 1, elsewhere = 0, sharp = 0;
        foreach ((int i, double likeness) in _part.Swaps)
        {
            AlignedWord word = _part.Alignment.WordAt(i)!;
            worst = Math.Min(worst, likeness);
            sharp += word.Sort is WordSort.Number or WordSort.Name && likeness < 0.5 && !word.IsVouched ? 1 : 0;
            elsewhere += likeness < 0.9 && word.Match.IsExact ? 1 : 0;
        }

        Add("copy.coverage", _part.Coverage);
        Add("copy.density", Math.Log(1 + _part.Density));
        Add("copy.runs", (double)_part.Runs / _part.Tokens);
        Add("swap.count", Math.Log(1 + _part.Swaps.Count()));
        Add("swap.worst", 1 - worst);
        Add("swap.elsewhere", Math.Min(3, elsewhere));
        Add("swap.sharp", Math.Min(3, sharp));
        Add("swap.inserted", Math.Min(3, _part.Inserted));
        Add("swap.dropped", Math.Min(3, _part.Dropped));
    }

    /// <summary>Half a name that no source has beside half a name that one has: a given name or a title put in front.</summary>
    private void AddNames(AlignedWord[] all)
    {
        int half = 0, whole = 0, apart = 0;
        for (int i = 0; i + 1 < all.Length; i++)
        {
            (AlignedWord first, AlignedWord second) = (all[i], all[i + 1]);
            if (first.Sort != WordSort.Name || second.Sort != WordSort.Name || second.Token != first.Token + 1)
                continue;
            if (first.Support >= 0.9 != second.Support >= 0.9)
                half++;
            else if (first.Support < 0.9)
                whole++;
            else if (!first.IsVouched && !Adjacent(first, second))
                apart++;
        }

        Add("name.half", Math.Min(3, half));
        Add("name.new", Math.Min(3, whole));
        Add("name.apart", Math.Min(3, apart));
    }

    private static bool Adjacent(AlignedWord first, AlignedWord second) =>
        first.Match.Positions.Any(position => Array.BinarySearch(second.Match.Positions, position + 1) >= 0);

    private void AddPolarity(AlignedWord[] all)
    {
        int more = 0, fewer = 0, modal = 0;
        foreach (AlignedSentence sentence in _part.Sentences.Where(sentence => sentence.Place >= 0))
        {
            var here = Polarity.Of(_rewrite, sentence.Sentence);
            Polarity there = _part.Alignment.Words.Polarities[sentence.Place];
            more += here.Negations > there.Negations ? 1 : 0;
            fewer += here.Negations < there.Negations ? 1 : 0;
            modal += here.Modals > 0 != there.Modals > 0 ? 1 : 0;
        }

        Add("polarity.more", Math.Min(2, more));
        Add("polarity.fewer", Math.Min(2, fewer));
        Add("polarity.modal", Math.Min(2, modal));
        Add("polarity.opposite", Math.Min(2, all.Count(word => word.IsOpposed)));
    }

    /// <summary>Signs of a sentence that was put together wrongly: a predicate without subject, a word twice, a clause without verb.</summary>
    private void AddForm(AlignedWord[] all)
    {
        int repeated = 0, verbless = 0, subjectless = 0;
        foreach (Sentence sentence in _part.Written)
        {
            var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            bool hasVerb = false, hasSubject = false;
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token token = _rewrite.Tokens[i];
                hasVerb |= token.Is(Morphology.Finite) || token.Tag is "VBD" or "VBZ" or "VBP" or "MD";
                hasSubject |= token.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.ClausalSubject
                    or DependencyRelation.Expletive;
                if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb && !seen.Add(token.Lemma))
                    repeated++;
            }

            verbless += hasVerb ? 0 : 1;
            subjectless += hasSubject ? 0 : 1;
        }

        int count = Math.Max(1, _part.Written.Length);
        Add("form.repeated", (double)repeated / Math.Max(1, all.Length));
        Add("form.verbless", (double)verbless / count);
        Add("form.subjectless", (double)subjectless / count);
    }

    private static double Lack(AlignedWord word) => (1 - word.Support) * word.Weight;

    private static double Mean(AlignedWord[] words, Func<AlignedWord, double> value) => words.Length == 0 ? 0 : words.Average(value);

    private static double Share(AlignedWord[] words, Func<AlignedWord, bool> which) =>
        words.Length == 0 ? 0 : (double)words.Count(which) / words.Length;

    private static string Name<T>(T sort)
        where T : struct, Enum => sort.ToString().ToLowerInvariant();
}
