using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

public sealed class OppositeWordsTests
{
    [Test]
    public void Two_words_are_opposites_in_any_order_and_only_as_the_table_pairs_them()
    {
        LexiconRow[] rows = [.. LexiconTable.Load("opposites.tsv", keyColumns: 2).Rows];
        string[] words = [.. rows.SelectMany(row => new[] { row["lemma"], row["opposite"] }).Distinct()];
        HashSet<(string, string)> pairs = [.. rows.Select(row => (row["lemma"], row["opposite"]))];
        Assert.That(words.Where(word => !OppositeWords.Has(word)), Is.Empty);
        Assert.That(OppositeWords.Has("table"), Is.False);
        Assert.That(words.SelectMany(word => words.Where(other => OppositeWords.Contains(word, other) != (pairs.Contains((word, other)) || pairs.Contains((other, word)))), (word, other) => $"{word}, {other}"), Is.Empty);
    }
}
