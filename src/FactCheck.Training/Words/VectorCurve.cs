using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>
/// How well vectors tell synonyms from other words, by the number of axes dropped and kept: the share of (synonym pair, pair of the
/// same frequencies that shares no synset) in which the synonyms are the closer ones (the area under the ROC curve).
/// </summary>
internal static class VectorCurve
{
    /// <summary>Lemmas among so many of the most frequent words are compared.</summary>
    private const int Frequent = 20_000;

    public static void Print(GloveFile glove, WordNetFile net, Vocabulary vocabulary)
    {
        var (synonyms, others) = Pairs(net, vocabulary);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{synonyms.Count} synonym pairs, {others.Count} other pairs"));
        Console.WriteLine("dropped\tkept\tauc");
        foreach (int dropped in (int[])[0, 1, 2, 3, 5])
        {
            foreach (int kept in (int[])[32, 48, 64, 80, 96])
            {
                if (dropped + kept > glove.Dimensions)
                    continue;
                var sections = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
                foreach (var (name, bytes) in vocabulary.Sections().Concat(new VectorBuilder().Sections(new(glove, vocabulary, dropped, kept), vocabulary)))
                    sections.Add(name, bytes);
                var file = ModelFile.Open("curve", ModelFileWriter.Write(sections));
                var vectors = new WordVectors(file, new(file));
                double area = Area([.. synonyms.Select(p => vectors.Cosine(p.A, p.B))], [.. others.Select(p => vectors.Cosine(p.A, p.B))]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{dropped}\t{kept}\t{area:F4}"));
            }
        }
    }

    /// <summary>The share of pairs of a positive and a negative in which the positive is the greater.</summary>
    internal static double Area(float[] positives, float[] negatives)
    {
        Array.Sort(negatives);
        double below = 0;
        foreach (float value in positives)
        {
            int at = Array.BinarySearch(negatives, value);
            below += at >= 0 ? at + 0.5 : ~at;
        }

        return below / ((double)positives.Length * negatives.Length);
    }

    /// <summary>Pairs of lemmas whose first senses are one; and the first of each with the second of the pair after it.</summary>
    private static (List<(int A, int B)> Synonyms, List<(int A, int B)> Others) Pairs(WordNetFile net, Vocabulary vocabulary)
    {
        var synonyms = new List<(int A, int B)>();
        var others = new List<(int A, int B)>();
        foreach (var synset in net.Synsets)
        {
            int[] words = [.. synset.Words
                .Where(w => net.Senses(w.ToLowerInvariant(), synset.Part) is [var first, ..] && first == synset.Id)
                .Where(w => vocabulary.TryGetNumber(w, out int number) && number < Frequent)
                .Select(w => vocabulary.TryGetNumber(w, out int number) ? number : -1)];
            for (int i = 1; i < words.Length; i++)
                synonyms.Add((words[i - 1], words[i]));
        }

        // Sorted by frequency, so that a neighbour is as frequent.
        synonyms.Sort((x, y) => (x.B, x.A).CompareTo((y.B, y.A)));
        for (int i = 0; i < synonyms.Count; i++)
        {
            var (a, b) = (synonyms[i].A, synonyms[(i + 1) % synonyms.Count].B);
            if (a != b && !synonyms[i].Equals((a, b)))
                others.Add((a, b));
        }

        return (synonyms, others);
    }
}
