using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>Prints how the model judges the pairs of <c>pairs.tsv</c>. Every other row was held out while the thresholds were chosen.</summary>
internal static class WordEvaluation
{
    public static void Print(EnglishModel model, bool eachPair)
    {
        Console.WriteLine("rows\trelation\tpairs\tsimilarity\tsynonyms\topposites\tkind\tderived");
        foreach (int half in (int[])[0, 1])
        {
            var pairs = WordPair.All.Where((_, i) => i % 2 == half).ToList();
            foreach (var group in pairs.GroupBy(p => p.Relation).OrderBy(g => g.Key, StringComparer.Ordinal))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{(half == 0 ? "tuned" : "held")}\t{group.Key}\t{group.Count()}\t{group.Average(p => Similarity(model, p)):F2}\t{Share(group, p => model.AreSynonyms(p.Lemma, p.Other, p.PartOfSpeech))}\t{Share(group, p => model.AreOpposites(p.Lemma, p.Other, p.PartOfSpeech))}\t{Share(group, p => model.IsKindOf(p.Lemma, p.Other, p.PartOfSpeech))}\t{Share(group, p => model.AreRelatedByDerivation(p.Lemma, p.PartOfSpeech, p.Other, p.OtherPartOfSpeech))}"));
            }

            float[] same = [.. pairs.Where(p => p.Relation is "same").Select(p => (float)Similarity(model, p))];
            float[] others = [.. pairs.Where(p => p.Relation is "opposite" or "related" or "different").Select(p => (float)Similarity(model, p))];
            double area = VectorCurve.Area(same, others);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(half == 0 ? "tuned" : "held")}\tsame before opposite, related, different: {area:F3}"));
        }

        PrintGender(model, eachPair);
        foreach (var p in WordPair.All.Where((_, i) => eachPair && i % 2 == 0).OrderBy(p => p.Relation, StringComparer.Ordinal))
        {
            var meaning = model.Meaning;
            double kind = meaning.KindOf(p.Lemma, p.Other, p.PartOfSpeech, out int steps);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{p.Relation}\t{p.Lemma}\t{p.Other}\t{p.PartOfSpeech}\tsimilarity {Similarity(model, p):F2}\tcosine {meaning.Cosine(p.Lemma, p.Other):F2}\tshared {meaning.SharedSense(p.Lemma, p.Other, p.PartOfSpeech):F2}\tkind {kind:F2}/{steps}\tnear {model.KindNearness(p.Lemma, p.Other, p.PartOfSpeech):F2}\t{(model.AreOpposites(p.Lemma, p.Other, p.PartOfSpeech) ? "opposite" : "")}"));
        }
    }

    /// <summary>Prints the synonyms, the opposites and the most similar of the frequent words.</summary>
    public static void PrintNear(EnglishModel model, string lemma, PartOfSpeech part)
    {
        string[] words = [.. Enumerable.Range(0, Math.Min(20_000, model.Vectors.Count)).Select(model.Vectors.Words.Text).Where(w => w != lemma)];
        Console.WriteLine("synonyms\t" + string.Join(' ', words.Where(w => model.AreSynonyms(lemma, w, part))));
        Console.WriteLine("opposites\t" + string.Join(' ', words.Where(w => model.AreOpposites(lemma, w, part))));
        Console.WriteLine("kind of\t" + string.Join(' ', words.Where(w => !model.AreSynonyms(lemma, w, part) && model.IsKindOf(lemma, w, part))));
        var similar = words.Select(w => (Word: w, Value: model.Similarity(lemma, part, w, part))).OrderByDescending(p => p.Value).Take(12);
        Console.WriteLine("similar\t" + string.Join(' ', similar.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Word} {p.Value:F2}"))));
    }

    private static void PrintGender(EnglishModel model, bool each)
    {
        var names = OwnTable.Read("given-names.tsv")
            .Select(cells => (Name: cells[0], Expected: cells[1] == "m" ? Morphology.Masculine : Morphology.Feminine, Found: model.GenderOf(cells[0])))
            .ToList();
        int told = names.Count(n => n.Found != Morphology.None), wrong = names.Count(n => n.Found != Morphology.None && n.Found != n.Expected);
        Console.WriteLine($"given names\t{names.Count}, told {told}, wrong {wrong}");
        foreach (var (name, expected, found) in names.Where(n => each && n.Found != n.Expected))
            Console.WriteLine($"{name}\t{expected}\t{found}");
    }

    private static double Similarity(EnglishModel model, WordPair pair) =>
        model.Similarity(pair.Lemma, pair.PartOfSpeech, pair.Other, pair.OtherPartOfSpeech);

    private static string Share(IEnumerable<WordPair> pairs, Func<WordPair, bool> holds) =>
        pairs.Average(p => holds(p) ? 1.0 : 0.0).ToString("P0", CultureInfo.InvariantCulture);
}
