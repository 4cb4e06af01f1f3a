using FactCheck.Language;

namespace FactCheck.Tests.Language;

internal sealed class WordVectorsTests
{
    private static WordVectors Vectors => EnglishModel.Default.Vectors;

    [TestCase("summit", "summit")]
    [TestCase("Kazakhstan", "kazakhstan")]
    [TestCase("CAFÉ", "cafe")]
    [TestCase("Erdoğan", "erdogan")]
    public void A_word_is_found_whatever_its_case_and_accents(string word, string known)
    {
        Assert.That(Vectors.TryGetRow(word, out int row), Is.True);
        Assert.That(Vectors.Words.Text(row), Is.EqualTo(known));
    }

    [TestCase("")]
    [TestCase("qqzzxxy")]
    [TestCase("саммит")]
    [TestCase("\ud800")]
    [TestCase("sum\0mit")]
    public void A_word_that_is_not_there_has_no_row(string word)
    {
        Assert.That(Vectors.TryGetRow(word, out int row), Is.False);
        Assert.That(row, Is.EqualTo(-1));
    }

    [Test]
    public void Every_word_finds_its_own_number()
    {
        var words = Vectors.Words;
        for (int number = 0; number < words.Count; number++)
            Assert.That(words.TryFind(words.Text(number), out int found) && found == number, Is.True, words.Text(number));
    }

    [Test]
    public void Rows_have_one_length()
    {
        for (int row = 0; row < Vectors.Count; row++)
            Assert.That(Vectors.Cosine(row, row), Is.EqualTo(1).Within(0.15), Vectors.Words.Text(row));
    }

    [TestCase("summit", "meeting", "potato")]
    [TestCase("minister", "president", "river")]
    [TestCase("killed", "wounded", "painted")]
    [TestCase("kazakhstan", "uzbekistan", "brazil")]
    public void A_word_is_closer_to_its_like_than_to_others(string word, string like, string other)
    {
        Assert.That(Cosine(word, like), Is.GreaterThan(Cosine(word, other) + 0.2));
    }

    [Test]
    public void A_lookup_allocates_nothing()
    {
        var vectors = Vectors;
        vectors.TryGetRow("summit", out int row);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            vectors.TryGetRow("summit", out row);
            _ = vectors.Cosine(row, i);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    private static float Cosine(string a, string b)
    {
        Assert.That(Vectors.TryGetRow(a, out int first) & Vectors.TryGetRow(b, out int second), Is.True);
        return Vectors.Cosine(first, second);
    }
}
