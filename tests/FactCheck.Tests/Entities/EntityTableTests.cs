using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Tests.Entities;

internal sealed class EntityTableTests
{
    [TestCase("The Northern Rivers Agency (NRA) met on Monday. The NRA will meet again.", "Northern Rivers Agency", 3)]
    [TestCase("Astrid Lund opened the hall. Lund thanked the builders.", "Astrid Lund", 2)]
    [TestCase("Governor Anneke Vroom told a news conference that the rate would stay. Vroom, a former finance minister, has headed the bank since 2021.", "Anneke Vroom", 2)]
    [TestCase("Surrey-born Astrid Lund opened the hall. Lund thanked the builders.", "Astrid Lund", 2)]
    [TestCase("Turkish engineers came first. Turkey paid for the road to Ankara.", "Turkish", 2)]
    [TestCase("He flew to the United States. US officials met him.", "United States", 2)]
    [TestCase("The United Arab Emirates agreed. An Emirati envoy signed.", "United Arab Emirates", 2)]
    [TestCase("Viktoria Gribova sued the police. They broke Ms Gribova's door.", "Viktoria Gribova", 2)]
    [TestCase("The World Anti-Slip Agency (Wasa) met. Wasa will meet again.", "World Anti-Slip Agency", 3)]
    [TestCase("Buses of Transport for Bergen (TfB) stood still. TfB named no reason.", "Transport for Bergen", 3)]
    [TestCase("The Office of the UN High Envoy for Human Care (OHEHC) reported it.", "Office of the UN High Envoy for Human Care", 2)]
    [TestCase("Natascha Glass resigned on Monday. Ms Glass had held the seat since 2010.", "Natascha Glass", 2)]
    public void Forms_of_one_name_are_one_entity(string text, string name, int mentions)
    {
        NamedEntity entity = EntityTable.Of(Document.Analyze(new Article(text))).Entities.Single(candidate => candidate.Name == name);
        Assert.That(entity.Mentions, Has.Count.EqualTo(mentions));
    }

    [TestCase("The town of Orn slept. Chambers opens a store in Orn.", "Chambers")]
    [TestCase("The town of Orn slept. Chambers has signed a deal with Tarn.", "Chambers")]
    [TestCase("Norwegian Prime Minister Astrid Lund opened the hall.", "Astrid Lund")]
    [TestCase("President Lund opened the hall.", "Lund")]
    [TestCase("Former Prime Minister Astrid Lund opened the hall.", "Astrid Lund")]
    [TestCase("Former Yugoslavia had six republics.", "Yugoslavia")]
    [TestCase("She studied in New York and taught in New Orleans.", "New York")]
    [TestCase("New York has a new mayor.", "New York")]
    [TestCase("The club has never played in the Premier League before.", "Premier League")]
    [TestCase("The minister Theresa May said no to it.", "Theresa May")]
    [TestCase("The prize went to Martin Luther King in Oslo.", "Martin Luther King")]
    [TestCase("The war in the Middle East went on.", "Middle East")]
    [TestCase("The fans of Leeds United sang.", "Leeds United")]
    [TestCase("The pictures were sold by Getty Images.", "Getty Images")]
    [TestCase("The envoy of the Canadian Prime Minister left.", "Canadian")]
    [TestCase("The envoy met Putin Friday in Oslo.", "Putin")]
    [TestCase("The BBC's Karen Allen looks at why the vote was lost.", "Karen Allen")]
    [TestCase("Speaking outside the Court of Appeal Mr Halvard said he would go on.", "Halvard")]
    [TestCase("U.S. Rep. Ida Marsh of Ohio voted against the bill.", "Ida Marsh")]
    [TestCase("Later Ms King told the court that she had left him.", "King")]
    [TestCase("Mrs May's offer came late.", "May")]
    [TestCase("League Two side Northampton Town have a new head of recruitment.", "League Two")]
    [TestCase("The jockey rode his last Grand Prix on Saturday.", "Grand Prix")]
    [TestCase("The trams of Greater Manchester were late. In Manchester the buses ran.", "Manchester")]
    [TestCase("Mr Hamed's VW Golf hit the wall.", "Hamed")]
    [TestCase("The fans mourned actor James Best, best known as a sheriff.", "James Best")]
    [TestCase("Chairman Mike Cherry said it would help.", "Mike Cherry")]
    [TestCase("The cast of the film, including Will Smith and Margot Robbie, met.", "Margot Robbie")]
    [TestCase("Mr Matthews of Hazelbury Drive in Warmley has admitted it.", "Matthews")]
    [TestCase("Last term, St Johnstone knocked Rangers out.", "St Johnstone")]
    [TestCase("The group Hefazat-e-Islam led protests.", "Hefazat-e-Islam")]
    [TestCase("The group led protests in the city of Weston-super-Mare.", "Weston-super-Mare")]
    [TestCase("Nina Lund left Norda in May. Maverick Norda striker Ida Marsh stays. Norda sang.", "Norda")]
    public void A_name_has_its_words_and_no_title(string text, string name) =>
        Assert.That(EntityTable.Of(Document.Analyze(new Article(text))).Entities.Select(entity => entity.Name), Does.Contain(name));

    [TestCase("Astrid Lund met Peter Marsh in Bergen. She left on Tuesday.", "She", "Astrid Lund")]
    [TestCase("Astrid Lund met Peter Marsh in Bergen. He left on Tuesday.", "He", "Peter Marsh")]
    [TestCase("Astrid Lund is the manager of the side. They lost 4-0 at Ostrelund. Ostrelund were better. He was sad.", "He", null)]
    public void Pronouns_stand_for_whom_they_fit(string text, string pronoun, string? name)
    {
        Document document = Document.Analyze(new Article(text));
        int token = Enumerable.Range(0, document.Tokens.Length).First(i => document.TextOf(i).SequenceEqual(pronoun));
        Assert.That(EntityTable.Of(document).ReferentOf(token)?.Name, Is.EqualTo(name));
    }

    [TestCase("The French actress had a role in the controversial drama Marta last year.", "Marta")]
    [TestCase("He played for the Warriors and crashed a Ferrari in April.", "Warriors")]
    [TestCase("He played for the Milwaukee Brewers in April.", "Milwaukee Brewers")]
    public void What_a_noun_calls_a_work_or_an_article_stands_before_is_no_person(string text, string name) =>
        Assert.That(EntityTable.Of(Document.Analyze(new Article(text))).Entities.Single(entity => entity.Name == name).IsPerson, Is.False);

    [TestCase("Weekdays like Monday and Tuesday's name nobody in March.")]
    public void Weekdays_and_months_name_nobody(string text) =>
        Assert.That(EntityTable.Of(Document.Analyze(new Article(text))).Entities, Is.Empty);
}
