using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Mutations;
using FactCheck.Tests.Stories;

namespace FactCheck.Tests.Mutations;

public sealed class MutatorTests
{
    private const string Names = " Petra Lindqvist and Maria Jensen run the museum.";

    [TestCase(MutationKind.Digit, "The mill employs 482 people.", "482")]
    [TestCase(MutationKind.Digit, "The mill closed four of its sites.", "four")]
    [TestCase(MutationKind.Scale, "The mill lost 3.4 million kroner.", "3.4 million")]
    [TestCase(MutationKind.Scale, "The mill employs 482 people.", "482")]
    [TestCase(MutationKind.Unit, "The mill paid $30 million for the site.", "$")]
    [TestCase(MutationKind.Unit, "The trail is 42 kilometers long.", "kilometers")]
    [TestCase(MutationKind.Hedge, "The mill employs more than 480 people.", "more than|more than ")]
    [TestCase(MutationKind.Date, "The mill opened on 14 March 2019.", "14|March|2019")]
    [TestCase(MutationKind.Date, "The board met on Tuesday.", "Tuesday")]
    [TestCase(MutationKind.Name, "The council thanked Petra Lindqvist for the gift." + Names, "Petra Lindqvist|Maria Jensen")]
    [TestCase(MutationKind.Role, "Mayor Petra Lindqvist opened the bridge.", "Mayor")]
    [TestCase(MutationKind.Quote, "\"We will never sell the garden to strangers,\" the baker said. The river carried timber and cattle.", "garden|strangers|sell")]
    [TestCase(MutationKind.Speaker, "Petra Lindqvist said the museum would close. Maria Jensen runs the shop.", "Petra Lindqvist")]
    [TestCase(MutationKind.Negation, "The council has approved the plan.", "")]
    [TestCase(MutationKind.Negation, "The council approved the plan.", "approved")]
    [TestCase(MutationKind.Negation, "The bridge is not open to lorries.", " not")]
    [TestCase(MutationKind.Antonym, "Prices rose in the spring.", "rose")]
    [TestCase(MutationKind.Antonym, "The tax is higher than before the war.", "higher|before|war")]
    [TestCase(MutationKind.Status, "The clerk was charged with theft.", "charged with")]
    [TestCase(MutationKind.Status, "The council may sell the mill.", "may")]
    [TestCase(MutationKind.Place, "The meeting was held in Bergen. Trains leave Uppsala at noon.", "Bergen")]
    [TestCase(MutationKind.Rounding, "The festival sold 1,483 tickets.", "1,483")]
    [TestCase(MutationKind.Derivation, "The trust owns 50 percent of the mill.", "50 percent")]
    [TestCase(MutationKind.Derivation, "The number of visitors rose from 40 to 65 in a year.", "from 40")]
    [TestCase(MutationKind.Derivation, "The repairs took two weeks.", "two weeks")]
    [TestCase(MutationKind.Wording, "The film won a prize.", "film")]
    [TestCase(MutationKind.Reordering, "In the spring of the year, the council sold the old mill.", "In the spring of the year, t")]
    public void A_mutator_changes_the_words_it_says(MutationKind kind, string text, string words)
    {
        List<Mutation> found = Find(kind, text);

        Assert.That(found, Is.Not.Empty);
        foreach (Mutation mutation in found)
            Assert.That(words.Split('|'), Does.Contain(mutation.Edits[0].Span.Of(text).ToString()), mutation.ToString());
    }

    [TestCase(MutationKind.Digit, "The flight lands at Gate 7 of COVID-19 Hall.", TestName = "A number that names is no figure")]
    [TestCase(MutationKind.Digit, "The law dates from 1998.", TestName = "A year is a date and no figure")]
    [TestCase(MutationKind.Rounding, "All the 1,483 tickets are sold.", TestName = "No hedge goes behind an article")]
    [TestCase(MutationKind.Rounding, "The house at 1483 West Lake Street is sold.", TestName = "An address is not rounded")]
    [TestCase(MutationKind.Status, "The board met in May 2019.", TestName = "May the month is no modal")]
    [TestCase(MutationKind.Antonym, "It was a win-win for the town.", TestName = "Half of a compound has no opposite")]
    [TestCase(MutationKind.Negation, "If the council sells the mill, the town gains.", TestName = "A condition is not denied")]
    [TestCase(MutationKind.Negation, "Will the council sell the mill?", TestName = "A question is not denied")]
    [TestCase(MutationKind.Derivation, "She signed a three-year contract.", TestName = "A compound keeps its unit")]
    [TestCase(MutationKind.Reordering, "France and Spain won 3 and 5 medals respectively.", TestName = "Lists that answer each other keep their order")]
    public void Nothing_is_changed_where_the_change_would_be_none_or_no_English(MutationKind kind, string text) =>
        Assert.That(Find(kind, text).Where(mutation => kind != MutationKind.Negation || mutation.Span.Start < 30), Is.Empty);

    [TestCase("rise", "VBD", "rose")]
    [TestCase("plan", "VBG", "planning")]
    [TestCase("admit", "VBG", "admitting")]
    [TestCase("begin", "VBG", "beginning")]
    [TestCase("deny", "VBZ", "denies")]
    [TestCase("deny", "VBD", "denied")]
    [TestCase("tie", "VBG", "tying")]
    [TestCase("loss", "NNS", "losses")]
    [TestCase("approve", "VBN", "approved")]
    [TestCase("open", "VBD", "opened")]
    public void Words_are_inflected(string lemma, string tag, string form) => Assert.That(Inflection.Of(lemma, tag), Is.EqualTo(form));

    [Test]
    public void Every_change_of_the_sample_stories_lies_where_it_says([Values] MutationKind kind)
    {
        Document[] documents = [.. new[] { "earthquake", "election", "results", "summit" }.SelectMany(name => Story.Of(name).Articles).Select(Document.Analyze)];
        var pool = new NamePool(documents);
        foreach (Document document in documents)
        {
            foreach (Mutation mutation in Mutators.Of(kind).Find(new MutationContext(document, pool), new SeededChoice(7)))
            {
                string changed = mutation.ApplyTo(document.Article).Text;
                Assert.That(mutation.Kind, Is.EqualTo(kind));
                Assert.That(changed, Is.Not.EqualTo(document.Article.Text));
                for (int i = 0; i < mutation.Edits.Length; i++)
                {
                    Assert.That(i == 0 || mutation.Edits[i - 1].Span.End <= mutation.Edits[i].Span.Start, mutation.ToString());
                    Assert.That(mutation.Places()[i].Of(changed).ToString(), Is.EqualTo(mutation.Edits[i].Replacement));
                }

                // What stands outside the edits is as it was.
                Assert.That(changed.StartsWith(document.Article.Text[..mutation.Span.Start], StringComparison.Ordinal));
                Assert.That(changed.EndsWith(document.Article.Text[mutation.Span.End..], StringComparison.Ordinal));
            }
        }
    }

    [Test]
    public void No_exchange_leaves_the_words_as_they_are_and_no_opposite_is_a_synonym()
    {
        foreach (LexiconRow row in LexiconTable.Load("exchanges.tsv", keyColumns: 2).Rows)
            Assert.That(row["exchange"].Split('|'), Does.Not.Contain(row["words"]), row["words"]);
        foreach ((string kind, PartOfSpeech part) in new[] { ("antonymVerb", PartOfSpeech.Verb), ("antonymNoun", PartOfSpeech.Noun), ("antonymForm", PartOfSpeech.Adjective) })
        {
            foreach (string word in Exchanges.Of(kind).Words)
            {
                foreach (string other in Exchanges.Of(kind).For(word))
                    Assert.That(EnglishModel.Default.AreSynonyms(word, other, part), Is.False, $"{word}, {other}");
            }
        }
    }

    private static List<Mutation> Find(MutationKind kind, string text)
    {
        Document document = Document.Analyze(new Article(text));
        return [.. Mutators.Of(kind).Find(new MutationContext(document, new NamePool([document])), new SeededChoice(3))];
    }
}
