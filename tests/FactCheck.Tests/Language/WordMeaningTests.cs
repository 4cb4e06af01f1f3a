using FactCheck.Language;

namespace FactCheck.Tests.Language;

internal sealed class WordMeaningTests
{
    private const PartOfSpeech N = PartOfSpeech.Noun, V = PartOfSpeech.Verb, A = PartOfSpeech.Adjective;

    private static EnglishModel Model => EnglishModel.Default;

    [TestCase("nation", "country", N)]
    [TestCase("nation", "state", N)]
    [TestCase("GDP", "gross domestic product", N)]
    [TestCase("programme", "program", N)]
    [TestCase("purchase", "buy", V)]
    [TestCase("begin", "start", V)]
    [TestCase("huge", "enormous", A)]
    public void Synonyms_are_found_in_either_order(string a, string b, PartOfSpeech part)
    {
        Assert.That(Model.AreSynonyms(a, b, part) && Model.AreSynonyms(b, a, part), Is.True);
        Assert.That(Model.Similarity(a, part, b, part), Is.GreaterThanOrEqualTo(0.75));
    }

    [TestCase("rise", "fall", V)]
    [TestCase("rise", "drop", V)]
    [TestCase("increase", "decline", N)]
    [TestCase("accept", "reject", V)]
    [TestCase("strengthen", "weaken", V)]
    [TestCase("surplus", "deficit", N)]
    [TestCase("large", "small", A)]
    [TestCase("import", "export", N)]
    public void Opposites_are_found_in_either_order_and_are_not_alike(string a, string b, PartOfSpeech part)
    {
        Assert.That(Model.AreOpposites(a, b, part) && Model.AreOpposites(b, a, part), Is.True);
        Assert.That(Model.AreSynonyms(a, b, part), Is.False);
        Assert.That(Model.Similarity(a, part, b, part), Is.Zero);
    }

    [TestCase("rise", "increase", V)]
    [TestCase("july", "august", N)]
    [TestCase("country", "state", N)]
    [TestCase("summit", "meeting", N)]
    public void Words_that_do_not_exclude_each_other_are_no_opposites(string a, string b, PartOfSpeech part)
    {
        Assert.That(Model.AreOpposites(a, b, part), Is.False);
    }

    [TestCase("turnover", "gdp", N)]
    [TestCase("event", "forum", N)]
    [TestCase("price", "wage", N)]
    [TestCase("court", "parliament", N)]
    [TestCase("sign", "sleep", V)]
    public void Words_that_merely_meet_in_the_news_are_not_alike(string a, string b, PartOfSpeech part)
    {
        Assert.That(Model.AreSynonyms(a, b, part), Is.False);
        Assert.That(Model.Similarity(a, part, b, part), Is.LessThan(0.5));
    }

    [TestCase("summit", "meeting")]
    [TestCase("treaty", "agreement")]
    [TestCase("treaty", "document")]
    [TestCase("Kazakhstan", "country")]
    [TestCase("festival", "event")]
    [TestCase("hurricane", "storm")]
    public void A_kind_is_found_one_way_only(string kind, string ancestor)
    {
        Assert.That(Model.IsKindOf(kind, ancestor, N), Is.True);
        Assert.That(Model.IsKindOf(ancestor, kind, N), Is.False);
    }

    [TestCase("Astana", "Kazakhstan")]
    [TestCase("Los Angeles", "California")]
    [TestCase("Texas", "United States")]
    [TestCase("Paris", "France")]
    [TestCase("Tashkent", "Uzbekistan")]
    [TestCase("France", "Europe")]
    public void A_place_lies_in_another_one_way_only(string place, string whole)
    {
        Assert.That(Model.IsPartOf(place, whole), Is.True);
        Assert.That(Model.IsPartOf(whole, place), Is.False);
    }

    [TestCase("Astana", "Turkey")]
    [TestCase("Paris", "Germany")]
    [TestCase("Kazakhstan", "Kazakhstan")]
    [TestCase("summit", "meeting")]
    [TestCase("qqzzxxy", "France")]
    public void A_place_does_not_lie_elsewhere(string place, string other)
    {
        Assert.That(Model.IsPartOf(place, other), Is.False);
    }

    [TestCase("Vladimir", Morphology.Masculine)]
    [TestCase("Angela", Morphology.Feminine)]
    [TestCase("José", Morphology.Masculine)]
    [TestCase("Margaret", Morphology.Feminine)]
    [TestCase("Qqzzxxy", Morphology.None)]
    public void A_given_name_tells_its_gender(string name, Morphology gender)
    {
        Assert.That(Model.GenderOf(name), Is.EqualTo(gender));
    }

    [TestCase("sign", V, "signing", N)]
    [TestCase("sign", V, "signatory", N)]
    [TestCase("signing", N, "signatory", N)]
    [TestCase("economy", N, "economic", A)]
    [TestCase("die", V, "death", N)]
    [TestCase("grow", V, "growth", N)]
    public void Derived_words_are_found_in_either_order(string a, PartOfSpeech partA, string b, PartOfSpeech partB)
    {
        Assert.That(Model.AreRelatedByDerivation(a, partA, b, partB) && Model.AreRelatedByDerivation(b, partB, a, partA), Is.True);
        Assert.That(Model.Similarity(a, partA, b, partB), Is.GreaterThan(0.7));
    }

    [TestCase("summit", PartOfSpeech.Noun, "summit", PartOfSpeech.Noun, 1)]
    [TestCase("Summit", PartOfSpeech.ProperNoun, "summit", PartOfSpeech.Noun, 1)]
    [TestCase("rise", PartOfSpeech.Noun, "rise", PartOfSpeech.Verb, 0.9)]
    [TestCase("qqzzxxy", PartOfSpeech.Noun, "qqzzxxy", PartOfSpeech.Noun, 1)]
    [TestCase("qqzzxxy", PartOfSpeech.Noun, "summit", PartOfSpeech.Noun, 0)]
    [TestCase("", PartOfSpeech.X, "summit", PartOfSpeech.Noun, 0)]
    public void Similarity_of_one_form_and_of_unknown_words(string a, PartOfSpeech partA, string b, PartOfSpeech partB, double expected)
    {
        Assert.That(Model.Similarity(a, partA, b, partB), Is.EqualTo(expected));
    }

    [Test]
    public void Similarity_is_symmetric_and_within_its_bounds()
    {
        var words = Model.Vectors.Words;
        for (int i = 0; i < 20_000; i++)
        {
            string a = words.Text(i), b = words.Text(i * 7919 % 20_000);
            double similarity = Model.Similarity(a, V, b, N);
            Assert.That(similarity, Is.InRange(0, 1), $"{a} {b}");
            Assert.That(Model.Similarity(b, N, a, V), Is.EqualTo(similarity), $"{a} {b}");
            Assert.That(Model.Similarity(b, N, a, N), Is.EqualTo(Model.Similarity(a, N, b, N)), $"{a} {b}");
        }
    }

    [Test]
    public void A_comparison_allocates_nothing()
    {
        var model = Model;
        model.Similarity("summit", N, "meeting", N);
        long before = GC.GetAllocatedBytesForCurrentThread();
        model.Similarity("summit", N, "meeting", N);
        model.IsKindOf("festival", "event", N);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
