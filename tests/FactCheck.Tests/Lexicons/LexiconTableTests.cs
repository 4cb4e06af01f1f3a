using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

public sealed class LexiconTableTests
{
    [Test]
    public void Every_table_loads_and_names_a_source_in_every_row()
    {
        foreach (string file in LexiconTable.Files())
        {
            // Order and uniqueness are checked with the key the owner of the table names; here every column is key.
            LexiconTable table = LexiconTable.Load(file, keyColumns: 2);
            Assert.That(table.Rows, Is.Not.Empty, file);
            Assert.That(table.Rows.Select(row => row.Source), Has.All.Not.Empty, file);
        }
    }

    [TestCase("a\tsource\nx\n", "t.tsv(2): expected 2 columns, found 1.")]
    [TestCase("a\tsource\nx\ts\nx\ts\n", "t.tsv(3): \"x\" is there twice.")]
    [TestCase("a\tsource\nx\ts\nb\ts\n", "t.tsv(3): \"b\" must come before \"x\".")]
    [TestCase("a\tsource\nx\t\n", "t.tsv(2): the source is missing.")]
    [TestCase("a\tb\nx\ty\n", "t.tsv(1): the last column must be \"source\".")]
    public void A_broken_table_is_refused_with_file_and_line(string text, string message) =>
        Assert.That(() => LexiconTable.Parse("t.tsv", text), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo(message));

    [Test]
    public void A_broken_number_is_refused_with_file_and_line()
    {
        LexiconTable table = LexiconTable.Parse("t.tsv", "a\tn\tsource\nx\t5/9\ts\ny\tfive\ts\n");
        Assert.That(table.Rows[0].Number("n"), Is.EqualTo(5m / 9));
        Assert.That(() => table.Rows[1].Number("n"), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("t.tsv(3): \"five\" in column \"n\" is no number."));
    }

    [Test]
    public void A_lookup_reads_spans_in_any_case()
    {
        FrozenDictionary<string, decimal> lookup = LexiconTable.Parse("t.tsv", "a\tn\tsource\nhalf\t0.5\ts\n").ToLookup(row => row.Number("n"));
        Assert.That(lookup.GetAlternateLookup<ReadOnlySpan<char>>()["a HALF".AsSpan(2)], Is.EqualTo(0.5m));
    }

    [TestCase("more than 5", "more than")]
    [TestCase("More  THAN 5", "More  THAN")]
    [TestCase("more thanks", "more")]
    [TestCase("moreover", null)]
    public void A_phrase_trie_finds_the_longest_phrase_that_ends_with_a_word(string text, string? found)
    {
        var trie = new PhraseTrie<string>();
        Assert.That(trie.TryAdd("more", "a") && trie.TryAdd("more than", "b"));
        Assert.That(trie.TryMatch(text, 0, text.Length, out int end, out _) ? text[..end] : null, Is.EqualTo(found));
    }
}
