using System.Diagnostics;
using System.Globalization;
using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>Measures how long the model takes to open and to answer, on one core, warm.</summary>
internal static class WordSpeed
{
    private const int Rounds = 40;

    public static void Print(string path)
    {
        var clock = Stopwatch.StartNew();
        var file = ModelFile.Open(path);
        Print("open the file, checksum verified, first time", clock.Elapsed.TotalMilliseconds, "ms");
        clock.Restart();
        file = ModelFile.Open(path);
        Print("the same again", clock.Elapsed.TotalMilliseconds, "ms");
        long before = GC.GetAllocatedBytesForCurrentThread();
        clock.Restart();
        var words = new WordTable(file);
        var vectors = new WordVectors(file, words);
        var meaning = new WordMeaning(vectors, new(file, words));
        Print("word table, vectors and relations over it", clock.Elapsed.TotalMilliseconds, "ms");
        Print("heap for them", (GC.GetAllocatedBytesForCurrentThread() - before) / 1024.0, "kB");

        string[] lemmas = [.. Enumerable.Range(0, 8192).Select(i => words.Text(i * 7919 % 20_000))];
        string[] absent = [.. lemmas.Select(lemma => lemma + "qq")];
        Measure("row of a word", i => vectors.TryGetRow(lemmas[i], out _));
        Measure("row of a word that is not there", i => vectors.TryGetRow(absent[i], out _));
        Measure("cosine of two rows", i => vectors.Cosine(i, 8191 - i));
        Measure("are opposites", i => meaning.AreOpposites(lemmas[i], lemmas[8191 - i], PartOfSpeech.Verb));
        Measure("are synonyms", i => meaning.AreSynonyms(lemmas[i], lemmas[8191 - i], PartOfSpeech.Noun));
        Measure("is kind of", i => meaning.IsKindOf(lemmas[i], lemmas[8191 - i], PartOfSpeech.Noun));
        Measure("similarity of two nouns", i => meaning.Similarity(lemmas[i], PartOfSpeech.Noun, lemmas[8191 - i], PartOfSpeech.Noun));

        void Measure<T>(string name, Func<int, T> call)
        {
            double best = double.MaxValue;
            for (int round = 0; round < Rounds; round++)
            {
                clock.Restart();
                for (int i = 0; i < lemmas.Length; i++)
                    call(i);
                best = Math.Min(best, clock.Elapsed.TotalNanoseconds / lemmas.Length);
            }

            Print(name, best, "ns");
        }
    }

    private static void Print(string name, double value, string unit) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{value:F1} {unit}"));
}
