using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Kinds.Support;

internal sealed class SupportTests
{
    private const string Source = "Turkish engineers of the Northern Rivers Agency (NRA) repaired the old dam near Bergen. Astrid Lund paid for the concrete.";

    [TestCase("Ingrid Solberg repaired the old dam.", "FC6001 Ingrid Solberg")]
    [TestCase("The Nordic Northern Rivers Agency repaired the old dam near Bergen.", "FC6005 Nordic")]
    [TestCase("Engineers repaired 2.5 dams.", "FC6002 2.5 dams")]
    [TestCase("The dam cost $3.", "FC6002 $3")]
    [TestCase("Engineers repaired the dam by a vote of 5-2.", "FC6002 5-2")]
    public void What_no_source_has_is_told(string rewrite, string finding) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(finding));

    [TestCase("Engineers from Turkey repaired the dam.")]
    [TestCase("The NRA repaired the dam; Lund paid.")]
    [TestCase("Lund paid.")]
    [TestCase("NR engineers repaired the dam.")]
    public void Other_forms_of_a_name_are_known(string rewrite) =>
        Assert.That(Checked.Findings(Source, rewrite), Has.None.StartsWith("FC6001"));

    [TestCase("The chapel was hit in the Second World War.", "The chapel was hit in World War II.")]
    [TestCase("The club plays in League Two.", "The club plays in League 2.")]
    [TestCase("He studied in the United States.", "He studied in the US.")]
    [TestCase("The fans of Manchester United sang.", "The fans of Man Utd sang.")]
    [TestCase("The Liberal Democrats voted for it.", "The Lib Dems voted for it.")]
    [TestCase("The Ministry of Defence said a case was dropped.", "The MoD said a case was dropped.")]
    [TestCase("The rise of the SDLP was fast. He is the SDLP's leader.", "The rise of the Social Democratic and Labour Party was fast.")]
    [TestCase("The vote was lost by the AKP.", "The vote was lost by the AK Party.")]
    [TestCase("They sell AI-powered tools.", "They sell AI tools.")]
    [TestCase("Engineers Without Frontiers repaired the dam.", "The dam was repaired by Engineers Without Frontiers (ISF).")]
    [TestCase("The bank meets on December 24.", "The bank meets on Christmas Eve.")]
    [TestCase("Manxman Ole Lund won the race.", "Ole Lund, who is from the Isle of Man, won the race.")]
    [TestCase("Wada said that two samples were missing.", "The World Anti-Doping Agency said that two samples were missing.")]
    [TestCase("TfL said the line would close.", "Transport for London said the line would close.")]
    [TestCase("The hangar was built in WW2.", "The hangar was built in World War Two.")]
    [TestCase("The fans of F1 sang.", "The fans of Formula 1 sang.")]
    [TestCase("The chief of the DHS was heard.", "The chief of the US Department of Homeland Security was heard.")]
    [TestCase("Russia said it would pull its troops out.", "Moscow said it would pull its troops out.")]
    [TestCase("A man in Tupelo, Mississippi, was charged.", "A man in the US state of Mississippi was charged.")]
    [TestCase("San Antonio International Airport was closed.", "San Antonio International Airport in Texas was closed.")]
    public void One_name_is_known_however_its_number_or_country_is_written(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6001"));

    [TestCase("Russia said it would pull its troops out.", "Troops in Moscow will be pulled out.", "FC6001 Moscow")]
    [TestCase("EU rules were told.", "The rules of the Eve of the UK were told.", "FC6001 Eve of the UK")]
    [TestCase("Envoys of the NRB were told of it.", "Envoys of the Northern Rivers Agency were told of it.", "FC6001 Northern Rivers Agency")]
    public void A_town_in_which_something_is_and_other_initials_are_looked_for(string source, string rewrite, string finding) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));

    [TestCase("The damage is put at $3.7bn.", "The damage is put at $3.7bn (£2.4bn).")]
    [TestCase("It had lent 30 million pounds. By spring 18 million of them were repaid.", "By spring 18 of the 30 million pounds were repaid.")]
    [TestCase("The council voted 14 to 9 for the road on Monday.", "The council voted for the road on Monday by 14 votes to nine.")]
    [TestCase("The council voted for the road on Monday by 14 votes to nine.", "The council voted 14-9 for the road on Monday.")]
    [TestCase("They sell:\n\n1. Ladders\nSteel, and light.\n\n2. Lamps\nOf brass.\n\n3. Ropes\nOf hemp.\n\n4. Tents\nOf canvas.", "They sell four products.")]
    public void A_figure_written_in_another_way_is_no_other_figure(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("It had lent 30 million pounds. By spring 18 million of them were repaid.", "By spring 21 of the 30 million pounds were repaid.", "FC6002 21 of the 30 million pounds")]
    [TestCase("The council voted 14 to 9 for the road on Monday.", "The council voted for the road on Monday by 15 votes to nine.", "FC6002 15 votes")]
    public void Another_figure_is_told_however_it_is_written(string source, string rewrite, string finding) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));

    [TestCase("The farmer was fined £1,000 for the rubbish.", "The farmer was fined for 1,000 tonnes of rubbish.", "FC6002 1,000 tonnes")]
    [TestCase("The side is on 25 points. The wing scored early.", "The wing of the side scored after 25 minutes.", "FC6002 25 minutes")]
    [TestCase("Three keepers signed. The wing has joined the club.", "The wing has joined the club on a three-year deal.", "FC6002 three-year")]
    [TestCase("The walker was found guilty on Monday.", "The walker was jailed for three years on Monday.", "FC6002 three years")]
    public void A_figure_of_something_else_does_not_carry_it(string source, string rewrite, string finding) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));

    [TestCase("The winger, 32, has won the cup.", "The 32 - year - old winger has won the cup.")]
    [TestCase("The 32-year-old winger has won the cup.", "The 32 - year - old winger has won the cup.")]
    [TestCase("They missed their side taking a sixth-minute lead.", "Their side led after six minutes.")]
    [TestCase("They lost after 120 goalless minutes.", "They lost after 120 minutes.")]
    [TestCase("The pair ran a half-marathon.", "The pair trained for a half - marathon.")]
    [TestCase("The bridge was shut in 2013 and opened in 2015.", "The bridge was shut in 2013 and opened two years later.")]
    [TestCase("I read page 3632 of it.", "He dreamt of \"Jo. Page 3632\" and of more.")]
    public void One_amount_is_known_in_another_form(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("The chapel was hit in World War I.", "The chapel was hit in World War II.", "FC6001 World War II")]
    [TestCase("The king was the grandson of Henry I of Navarre.", "The king was the grandson of Henry II of Navarre.", "FC6001 Henry II")]
    public void Another_number_is_another_name(string source, string rewrite, string finding) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(finding));

    [TestCase("The line stops in Bremen, Graz, Linz and Lisov.", "The line stops in four towns.")]
    [TestCase("They sell:\n\n1. Ladders of steel\n2. Lamps of brass\n3. Ropes of hemp\n4. Tents of canvas", "They sell four products.")]
    [TestCase("The fine is to double next year.", "The fine will be doubled next year.")]
    public void What_a_source_lists_or_says_otherwise_may_be_counted(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("The line stops in Bremen, Graz, Linz and Lisov.", "The line stops in five towns.")]
    public void A_count_of_more_than_is_listed_is_told(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain("FC6002 five towns"));

    [Test]
    public void A_word_that_is_likely_an_error_is_shown_beside_the_sentence_of_the_source()
    {
        const string Line = "Rail passengers face delays after a tree fell on the line.";
        const string Rewrite = "Rail passengers face higher fares after a tree fell on the line; trains will run again on Friday.";
        Report report = FactChecker.Default.Check(new Article(Rewrite), against: new Article(Line + " Trains will run again on Friday."));
        Finding finding = report.Findings.Single(finding => finding.Rule.Id == "FC6004");

        Assert.That((finding.Severity, finding.Location.Text), Is.EqualTo((Severity.Note, "higher")));
        Assert.That(finding.Locations[^1].Text, Is.EqualTo(Line));
    }

    [TestCase("The pier took 43 piles of oak. It stands on 27 piles of steel too.", "The pier stands on 70 piles.")]
    [TestCase("The line cut the journey from 94 minutes to 58.", "The journey on the line is 36 minutes shorter.")]
    [TestCase("Of the 412 eels tagged, 268 reached the sea.", "About 65 percent of the tagged eels reached the sea.")]
    [TestCase("The mill sold 5.2 million litres of milk, a quarter of it organic.", "Some 1.3 million litres of the milk that the mill sold were organic.")]
    [TestCase("The park has 94 turbines of 14 megawatts each.", "The turbines of the park have about 1.3 gigawatts together.")]
    [TestCase("The firm expects a profit of between $1.1 billion and $1.4 billion.", "The firm's forecast of its profit ends at $1.4 billion.")]
    [TestCase("The deal runs for a year.", "The deal runs for twelve months.")]
    [TestCase("Vestland won 3-2 after trailing by two goals.", "Vestland were 0-2 down before they won 3-2.")]
    [TestCase("Wages rose 0.8 percent.", "Wages rose by almost one percent.")]
    [TestCase("Profit fell to 4 million euros between April and June.", "It was a quarter in which the profit fell to 4 million euros.")]
    [TestCase("About a third of the water is lost.", "Roughly 33 percent of the water is lost.")]
    [TestCase("Farms of less than ten hectares come first.", "Farms under ten hectares (about 25 acres) come first.")]
    [TestCase("The council halved its grant to the choir.", "The council cut its grant to the choir by 50 percent.")]
    [TestCase("Standings: 1. Lund (Norda) 30 mins. 2. Falk (Sund) 31 mins. 8. Marek (Linz) 40 mins.", "Marek of Linz came eighth in the standings.")]
    [TestCase("The harp is valued at 6.5 million euros. It was built by a monk. It shows five saints. It is insured, but only for 4 million.", "The harp is worth 6.5 million euros, 2.5 million more than it is insured for.")]
    [TestCase("The storm left 180,000 homes dark. It tore at roofs. The pier was lost. By night 110,000 homes had light.", "By night 110,000 homes, more than 60 percent of those hit, had light.")]
    [TestCase("In all, 2.9 million birds were killed in 38 outbreaks.", "An average of some 76,000 birds were killed in each of the 38 outbreaks, 2.9 million birds in all.")]
    [TestCase("The pier burnt down on Tuesday. Marek, who had been in charge of the pier since Friday, resigned.", "Marek, in charge of the pier for four days, resigned.")]
    [TestCase("The ship was lost on May 3 and the wreck of the ship was found on May 29.", "The wreck of the ship was found nearly four weeks after it was lost.")]
    [TestCase("The fair was founded in 1958 and will next be held in September 2027.", "The fair has been held for 68 years since it was founded.")]
    [TestCase("Analysts had thought a fine of 500 million euros possible.", "Analysts had thought half a billion possible.")]
    public void A_figure_that_may_be_reckoned_from_the_sources_is_no_new_one(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC6002"));

    [TestCase("Revenues of the brewer rose 19 percent, operating profit rose 21 percent and earnings per share 38 percent.", "The brewer's revenues and earnings rose by 19 percent and 39 percent.")]
    [TestCase("The port has 5 cranes and 2 docks. A crane costs between 20 million and 30 million euros.", "A crane of the port costs between 5 million and 30 million euros.")]
    [TestCase("The club gave the winger a new contract.", "The club gave the winger a ten-year contract.")]
    [TestCase("The chain trusts over 1,000 bakers, the chain said.", "Over 500 bakers are trusted by the chain.")]
    [TestCase("Infections have passed 18,000 since January.", "Infections exceed 1,800 since January.")]
    [TestCase("Prices rose 6.8 percent. The rate is 4 percent.", "The rate went up to 6.75 percent.")]
    [TestCase("The harvest will be 96,000 tonnes, 43 percent less than last year.", "The harvest is put at 69,000 tonnes.")]
    [TestCase("The council halved its grant to the choir.", "The council cut its grant to the choir by 40 percent.")]
    [TestCase("The pier burnt down on Tuesday. Marek, who had been in charge of the pier since Friday, resigned.", "Marek, in charge of the pier for six days, resigned.")]
    [TestCase("The ship was lost on May 3 and the wreck of the ship was found on May 29.", "The wreck of the lost ship lay for eight weeks until it was found.")]
    [TestCase("The harp is valued at 6.5 million euros. It was built by a monk. It shows five saints. It is insured, but only for 4 million.", "The harp is worth 6.5 million euros, 3.2 million more than it is insured for.")]
    public void A_figure_that_only_looks_like_one_of_the_sources_is_told(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.Some.StartsWith("FC6002").Or.Some.StartsWith("FC1"));

    [Test]
    public void A_figure_no_source_has_is_shown_beside_the_one_it_may_stand_for()
    {
        const string Wire = "The line is 7.2 kilometers long, has 14 stops and cost 312 million kroner, some 18 million less than planned, Mayor Ingrid Solberg said. A ticket costs 38 kroner.";
        Finding finding = Checked.Serious(Wire, "The 7.2-kilometer line with its 14 stops cost 921 million kroner, about 18 million less than planned, according to Mayor Ingrid Solberg.").First(finding => finding.Rule.Id == "FC6002");
        Finding other = Checked.Serious(Wire, "A festival in the park last summer brought in 45 million kroner.").First(finding => finding.Rule.Id == "FC6002");

        Assert.That(finding.Locations.Select(location => location.Text), Is.EqualTo(new[] { "921 million kroner", "312 million kroner" }));
        Assert.That(other.Locations, Has.Length.EqualTo(1), "no sentence is like it");
    }

    [Test]
    public void A_figure_near_the_one_in_whose_place_it_stands_is_that_one_told_wrongly()
    {
        const string Wire = "The line is 7.2 kilometers long, has 14 stops and cost 312 million kroner, some 18 million less than planned, Mayor Ingrid Solberg said.";
        Finding finding = Checked.Serious(Wire, "The 7.2-kilometer line with its 14 stops cost 321 million kroner, about 18 million less than planned, according to Mayor Ingrid Solberg.").Single();

        Assert.That(finding.Rule.Id, Is.EqualTo("FC1001"));
        Assert.That(finding.Locations.Select(location => location.Text), Is.EqualTo(new[] { "321 million kroner", "312 million kroner" }));
    }
}
