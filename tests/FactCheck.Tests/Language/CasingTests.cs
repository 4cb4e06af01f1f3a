using FactCheck.Language;

namespace FactCheck.Tests.Language;

public sealed class CasingTests
{
    [TestCase("harbour", CasePattern.Lower)]
    [TestCase("Harbour", CasePattern.Capitalised)]
    [TestCase("HARBOUR", CasePattern.Capitals)]
    [TestCase("I", CasePattern.OneCapital)]
    [TestCase("iPad", CasePattern.Mixed)]
    [TestCase("McDonald", CasePattern.Mixed)]
    [TestCase("Élan", CasePattern.Capitalised)]
    [TestCase("1,500", CasePattern.NoLetter)]
    public void A_word_has_one_pattern(string word, object pattern) => Assert.That(Casing.Of(word), Is.EqualTo(pattern));

    [TestCase("The mayor opened the bridge.", SentenceCase.Usual)]
    [TestCase("MAYOR OPENS BRIDGE", SentenceCase.NoLower)]
    [TestCase("mayor opens bridge", SentenceCase.NoCapital)]
    [TestCase("Mayor Opens Bridge over River", SentenceCase.Title)]
    public void A_sentence_has_one_case(string sentence, object expected)
    {
        var count = default(Casing.Count);
        string[] words = sentence.Split(' ');
        for (int i = 0; i < words.Length; i++)
            count.Add(words[i], Casing.Of(words[i]), i == 0);

        Assert.That(count.Result, Is.EqualTo(expected));
    }

    [Test]
    public void A_capital_is_asked_for_at_the_beginning_and_after_a_mark()
    {
        Assert.That(Casing.Position(true, ""), Is.EqualTo(WordPosition.First));
        Assert.That(Casing.Position(false, ":"), Is.EqualTo(WordPosition.AfterMark));
        Assert.That(Casing.Position(false, ","), Is.EqualTo(WordPosition.Inside));
        Assert.That(Casing.Position(false, "the"), Is.EqualTo(WordPosition.Inside));
    }
}
