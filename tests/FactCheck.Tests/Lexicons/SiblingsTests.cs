using FactCheck.Lexicons;

namespace FactCheck.Tests.Lexicons;

public sealed class SiblingsTests
{
    [TestCase("oak", "birch", true)]
    [TestCase("wedding", "funeral", true)]
    [TestCase("month", "year", true)]
    [TestCase("film", "movie", false)]
    [TestCase("wedding", "birch", null)]
    public void Two_sorts_of_one_group_exclude_each_other(string word, string other, bool? expected)
    {
        Assert.That(Siblings.Are(word, other), Is.EqualTo(expected));
        Assert.That(Siblings.Are(other, word), Is.EqualTo(expected));
    }

    [TestCase("oak", "birch", true)]
    [TestCase("wedding", "funeral", null)]
    [TestCase("film", "movie", false)]
    public void A_story_may_tell_of_two_that_exclude_each_other_in_one_place(string word, string other, bool? expected) =>
        Assert.That(Siblings.AreThings(word, other), Is.EqualTo(expected));

    [TestCase("score", "assist", true)]
    [TestCase("buy", "purchase", false)]
    [TestCase("break", "cut", null)]
    public void Verbs_exclude_each_other_as_verbs(string verb, string other, bool? expected) =>
        Assert.That(Siblings.AreActs(verb, other), Is.EqualTo(expected));
}
