using FactCheck.Language;

namespace FactCheck.Training.Words;

/// <summary>Two lemmas and how a reader relates them: one row of <c>pairs.tsv</c>, written for this evaluation.</summary>
internal sealed record WordPair(string Lemma, PartOfSpeech PartOfSpeech, string Other, PartOfSpeech OtherPartOfSpeech, string Relation)
{
    public static IReadOnlyList<WordPair> All { get; } = Read();

    private static List<WordPair> Read() =>
        [.. OwnTable.Read("pairs.tsv").Select(cells => new WordPair(cells[0], Part(cells[1]), cells[2], Part(cells[3]), cells[4]))];

    private static PartOfSpeech Part(string letter) => OwnTable.Part(letter) switch
    {
        0 => PartOfSpeech.Noun,
        1 => PartOfSpeech.Verb,
        2 => PartOfSpeech.Adjective,
        _ => PartOfSpeech.Adverb,
    };
}
