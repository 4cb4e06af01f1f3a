namespace FactCheck.Alignment;

/// <summary>What speaks for and against one word of a rewrite, as named figures: what the word-level weights are applied to.</summary>
internal static class WordFeatures
{
    private static readonly WordSort[] Sorts = [WordSort.Number, WordSort.Name, WordSort.Noun, WordSort.Verb, WordSort.Modifier];

    /// <summary>The names of the figures, in the order of <see cref="Of"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = MakeNames();

    /// <summary>The figures of the word at <paramref name="index"/> of its sentence.</summary>
    public static double[] Of(AlignedSentence sentence, int index)
    {
        var features = new double[Names.Count];
        int next = 0;
        AlignedWord word = sentence.Words[index];
        double lack = (1 - word.Support) * word.Weight;
        double others = sentence.Words.Count < 2 ? 0 : (sentence.Words.Sum(w => (1 - w.Support) * w.Weight) - lack) / (sentence.Words.Count - 1);
        double otherGaps = sentence.Words.Count < 2 ? 0 : (sentence.Words.Sum(w => w.Gap) - word.Gap) / (sentence.Words.Count - 1);
        foreach (WordSort sort in Sorts)
        {
            double here = word.Sort == sort ? 1 : 0;
            Put(here);
            Put(here * lack);
            Put(here * (!word.Match.IsExact && word.Support >= 0.7 ? 1 : 0));
            Put(here * (word.Support < 0.4 ? word.Context : 0));
            Put(here * (word.Match.IsExact ? word.Gap : 0));
            Put(here * word.ContextWithWord);
            Put(here * (word.Arc is { } arc ? 1 - arc : 0));
            Put(here * (word.Rival is { } rival ? 1 - rival : 0));
            Put(here * (word.IsOpposed ? 1 : 0));
        }

        Put(word.Weight);
        Put(word.IsVouched ? 1 : 0);
        Put(word.Match.IsExact ? 1 : 0);
        Put(word.Context);
        Put(others);
        Put(lack - others);
        Put(otherGaps);
        Put(word.Gap - otherGaps);
        Put(word.Arc is null ? 1 : 0);
        Put(word.Rival is null ? 1 : 0);
        Put(Math.Log(1 + word.RunLength));
        Put(word.RunLength <= 1 ? 1 : 0);
        Put(word.Swapped is { } swapped ? 1 - swapped : 0);
        Put(word.Swapped is null ? 0 : 1);
        Put(word.IsInserted ? 1 : 0);
        Put(Math.Log(1 + word.Match.Positions.Length));
        Put(index > 0 ? 1 - sentence.Words[index - 1].Support : 0);
        Put(index + 1 < sentence.Words.Count ? 1 - sentence.Words[index + 1].Support : 0);
        Put(word.IsNegated ? 1 : 0);
        Put(word.IsNegated && sentence.PlaceNegations == 0 ? 1 : 0);
        Put(!word.IsNegated && word.Sort == WordSort.Verb && sentence.PlaceNegations > 0 ? 1 : 0);
        Put(sentence.CoveredByOne);
        Put(sentence.CoveredByTwo);
        Put(Math.Log(sentence.Words.Count));
        Put(word.IsContradicted ? 1 : 0);
        Put(word.IsUnsupported ? 1 : 0);
        Put(word.Alarm);
        Put(word.ArcSort == ArcSort.Subject ? 1 : 0);
        Put(word.ArcSort == ArcSort.Object ? 1 : 0);
        Put(word.ArcSort == ArcSort.Circumstance ? 1 : 0);
        Put(word.ArcSort == ArcSort.Clause ? 1 : 0);
        return features;

        void Put(double value) => features[next++] = value;
    }

    /// <summary>The word at <paramref name="index"/> of its sentence, with its figures.</summary>
    public static WordObservation Observe(RewriteAlignment alignment, AlignedSentence sentence, int index)
    {
        AlignedWord word = sentence.Words[index];
        bool isNew = !word.Match.IsExact && !word.IsVouched && word.Sort is (WordSort.Noun or WordSort.Verb or WordSort.Modifier);
        return new WordObservation(Of(sentence, index), isNew ? alignment.Rewrite.Tokens[word.Token].Lemma.ToLowerInvariant() : null);
    }

    private static string[] MakeNames()
    {
        string[] bySort = ["", ".lack", ".near", ".replaced", ".elsewhere", ".context", ".arc", ".rival", ".opposed"];
        string[] always =
        [
            "weight", "vouched", "exact", "context", "others.lack", "lack.relative", "others.gap", "gap.relative", "arc.none", "rival.none",
            "run", "run.single", "swap", "swapped", "inserted", "places", "before.lack", "after.lack", "negated", "negated.only-here",
            "negated.only-there", "covered.one", "covered.two", "sentence.words", "contradicted", "unsupported", "alarm", "subject", "object",
            "circumstance", "clause",
        ];
        return [.. Sorts.SelectMany(sort => bySort.Select(name => sort.ToString().ToLowerInvariant() + name)), .. always];
    }
}
