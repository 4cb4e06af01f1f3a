using FactCheck.Language;

namespace FactCheck.Tests.Language;

public sealed class EnglishModelTests
{
    [TestCase("She didn't sell the 10-member board's shares.", "She|did|n't|sell|the|10|-|member|board|'s|shares|.")]
    [TestCase("It cost $23.5 million, i.e. 40% more.", "It|cost|$|23.5|million|,|i.e.|40|%|more|.")]
    [TestCase("You cannot leave at 10:30.", "You|can|not|leave|at|10:30|.")]
    [TestCase("Write to press@example.org or see https://example.org/a-b.", "Write|to|press@example.org|or|see|https://example.org/a-b|.")]
    public void Words_are_parted_as_the_treebanks_part_them(string text, string expected)
    {
        var tokens = EnglishModel.Default.Analyze(text).Tokens;

        Assert.That(string.Join('|', tokens.Select(token => text[token.Start..token.End])), Is.EqualTo(expected));
    }

    [TestCase("Mr. Lee met Dr. J. K. Smith on Jan. 5. They left.", 2)]
    [TestCase("\"We won't go,\" he said. \"Never.\"", 2)]
    [TestCase("PARLIAMENT PASSES BUDGET\n\nThe vote took two days.", 2)]
    [TestCase("The U.S. economy grew 2.5 percent. Prices rose.", 2)]
    [TestCase("It was at 5.34 a.m. A man fell.", 2)]
    [TestCase("He spoke in the U.S. The men listened.", 2)]
    [TestCase("Many of the photos showed beaches It was one long feast for them.", 2)]
    [TestCase("Scroll down for video In a new film she has turned into a queen.", 2)]
    [TestCase("She starred in the remake of Gone With The wind in May.", 1)]
    [TestCase("They read the weekly magazine The Fisherman on the boat.", 1)]
    [TestCase("Chairman Mike Cherry said it.", 1)]
    [TestCase("At 10 a.m. Monday he left.", 1)]
    public void Sentences_end_where_a_reader_ends_them(string text, int sentences) =>
        Assert.That(EnglishModel.Default.Analyze(text).Sentences, Has.Length.EqualTo(sentences));

    [TestCase("The fund hosted over 100 large-scale events.", "100", "events", DependencyRelation.NumericModifier)]
    [TestCase("The mayor did not sign the contract.", "not", "sign", DependencyRelation.AdverbialModifier)]
    [TestCase("The bridge was opened by the minister.", "bridge", "opened", DependencyRelation.PassiveSubject)]
    [TestCase("The price of bread fell.", "bread", "price", DependencyRelation.NominalModifier)]
    public void Words_hang_where_they_belong(string text, string word, string head, DependencyRelation relation)
    {
        var tokens = EnglishModel.Default.Analyze(text).Tokens;
        var token = tokens.Single(t => text[t.Start..t.End] == word);

        Assert.That((text[tokens[token.Head].Start..tokens[token.Head].End], token.Relation), Is.EqualTo((head, relation)));
    }

    [TestCase("The children were running.", "the child be run .")]
    [TestCase("Guests were provoked.", "guest be provoke .")]
    [TestCase("It cost 7,5 euros.", "it cost 7.5 euro .")]
    [TestCase("They were freed and agreed.", "they be free and agree .")]
    [TestCase("The bank was fined.", "the bank be fine .")]
    [TestCase("The villagers fled.", "the villager flee .")]
    public void Lemmas_are_dictionary_forms(string text, string lemmas) =>
        Assert.That(string.Join(' ', EnglishModel.Default.Analyze(text).Tokens.Select(token => token.Lemma)), Is.EqualTo(lemmas));

    [Test]
    public void Features_say_number_tense_and_polarity()
    {
        var tokens = EnglishModel.Default.Analyze("They did not buy houses.").Tokens;

        Assert.That(tokens[0].Is(Morphology.Plural | Morphology.ThirdPerson), Is.True);
        Assert.That(tokens[1].Is(Morphology.Past | Morphology.Finite), Is.True);
        Assert.That(tokens[2].Is(Morphology.Negative), Is.True);
        Assert.That(tokens[4].Is(Morphology.Plural), Is.True);
    }

    [Test]
    public void What_was_analysed_before_changes_nothing()
    {
        const string Text = "The harbour of Tavik was closed on Monday, and its pilots were sent home.";
        var first = EnglishModel.Default.Analyze(Text).Tokens;
        string strange = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i / 676))}ing."));

        // More words than the engine keeps.
        EnglishModel.Default.Analyze(strange);

        Assert.That(EnglishModel.Default.Analyze(Text).Tokens, Is.EqualTo(first));
    }

    [Test]
    public void Names_are_mentions_with_their_types()
    {
        const string Text = "Angela Merkel visited Paris with officials of the United Nations on Monday.";
        var analysis = EnglishModel.Default.Analyze(Text);
        var found = analysis.Entities.Select(mention => (Text[analysis.Tokens[mention.First].Start..analysis.Tokens[mention.End - 1].End], mention.Type));

        Assert.That(found, Does.Contain(("Angela Merkel", EntityType.Person)));
        Assert.That(found, Does.Contain(("Paris", EntityType.Place)));
        Assert.That(found, Does.Contain(("Monday", EntityType.Date)));
    }

    [Test]
    public void A_sentence_never_crosses_a_block_and_text_between_blocks_is_left_out()
    {
        const string Text = "First part | second part";
        var analysis = EnglishModel.Default.Analyze(Text, ..10, 13..24);

        Assert.That(analysis.Sentences.Select(sentence => (sentence.First, sentence.End, sentence.Block)), Is.EqualTo(new[] { (0, 2, 0), (2, 4, 1) }));
    }

    [TestCase(5, 3)]
    [TestCase(0, 99)]
    public void A_block_outside_the_text_is_a_wrong_call(int start, int end) =>
        Assert.That(() => EnglishModel.Default.Analyze("Some text.", start..end), Throws.ArgumentException);

    [Test]
    public void Many_threads_get_the_same_analysis()
    {
        const string Text = "The council approved the plan on 3 May, and the mayor signed it in Oslo.";
        var expected = EnglishModel.Default.Analyze(Text).Tokens;
        var results = new bool[64];
        Parallel.For(0, results.Length, i => results[i] = EnglishModel.Default.Analyze(Text).Tokens.SequenceEqual(expected));

        Assert.That(results, Is.All.True);
    }

    [Test]
    public void Analysing_allocates_the_result_and_next_to_nothing_else()
    {
        string text = string.Concat(Enumerable.Repeat("The council approved the plan on 3 May, and the mayor signed it in Oslo.\n\n", 100));
        var model = EnglishModel.Default;
        int tokens = 0;
        for (int i = 0; i < 3; i++)
            tokens = model.Analyze(text).Tokens.Length;
        long before = GC.GetAllocatedBytesForCurrentThread();
        model.Analyze(text);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.That(allocated / (double)tokens, Is.LessThan(56));
    }
}
