namespace FactCheck.Training.Words;

/// <summary>The tables of this folder that we wrote: word groups that WordNet lacks, and the pairs to evaluate on.</summary>
internal static class OwnTable
{
    /// <summary>The cells of every row below the header.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var reader = new StreamReader(typeof(OwnTable).Assembly.GetManifestResourceStream(name)!);
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
            yield return line.Split('\t');
    }

    /// <summary>WordNet's number of a part of speech.</summary>
    public static int Part(string letter) => letter switch
    {
        "n" => 0,
        "v" => 1,
        "a" => 2,
        "r" => 3,
        _ => throw new InvalidDataException($"'{letter}' is no part of speech."),
    };

    /// <summary>Every two words of a row of <c>synonyms.tsv</c>.</summary>
    public static IEnumerable<((string Lemma, int Part) A, (string Lemma, int Part) B)> Synonyms() =>
        from cells in Read("synonyms.tsv")
        let words = cells[1].Split(' ')
        from a in words
        from b in words
        where string.CompareOrdinal(a, b) < 0
        select ((a, Part(cells[0])), (b, Part(cells[0])));
}
