using FactCheck.Claims;
using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Statements;

/// <summary>Articles among equals that tell one affair, each in its own words.</summary>
internal sealed class StoryAffairTests
{
    // Nobody and somebody.
    [TestCase("FC5001", "The boat Seeschwalbe caught fire off Marle on Friday. No one was injured, the harbour master of Marle said.", "On Friday the boat Seeschwalbe burned off Marle. Three passengers were injured in the fire, the harbour master of Marle said.")]
    [TestCase("FC5001", "A gas tank blew up at the Oster bakery in Lund on Friday. There were no casualties, fire chief Anna Ek said.", "The gas explosion at the Oster bakery in Lund on Friday killed two bakers, fire chief Anna Ek said.")]

    [TestCase("FC5001", "Nobody was killed in the construction of the Torvik dam, engineer Emil Moe said.", "Two bricklayers lost their lives in the building of the Torvik dam, engineer Emil Moe said.")]
    [TestCase("FC5001", "The robbers were arrested in Torvik on Friday, Ida Falk said.", "None of the robbers has been caught, Ida Falk said in Torvik on Friday.")]

    [TestCase("FC5001", "The boat Seeschwalbe caught fire off Marle on Friday. Nobody was injured, the harbour master of Marle said.", "On Friday the boat Seeschwalbe burned off Marle. At least four of the passengers were treated in hospital, the harbour master of Marle said.")]

    // Decided and about to be decided.
    [TestCase("FC5030", "The board of the Oster bakery has approved the appointment of Ida Falk, it said in Lund on Friday.", "The board of the Oster bakery will vote on the appointment of Ida Falk next week, it said in Lund on Friday.")]

    // For a thing and against it, in words of two sorts.
    [TestCase("FC5002", "Ida Falk resigned as head of the port of Marle on Monday, the town said.", "Ida Falk was dismissed as head of the port of Marle, two clerks said.")]
    [TestCase("FC5002", "The mayor of Marle sacked Ida Falk, the head of the port.", "Ida Falk, the head of the port of Marle, left of her own accord, she said.")]
    [TestCase("FC5002", "The oil ran into the Torvik harbour on Friday while a tank car was being loaded.", "The accident in Torvik, in which two men were hurt, happened as a tank car was being unloaded.")]
    [TestCase("FC5002", "The Liberals of Harn backed the budget on Monday, their leader said.", "In a debate that lasted until the small hours the Liberals of Harn criticised the budget.")]

    // A bridge is opened by one.
    [TestCase("FC5003", "President Ulrich Manz opened the Tessin tunnel on Sunday. Transport minister Paula Frey watched.", "Transport minister Paula Frey opened the Tessin tunnel on Sunday in the presence of President Ulrich Manz.")]

    // A finding of nothing and a finding.
    [TestCase("FC5001", "The bridge at Torvik was checked in April. Inspector Lars Moe found no serious cracks in the Torvik bridge.", "Inspector Lars Moe had discovered serious cracks in the Torvik bridge in April.")]

    // Verdict, custody, appeal.
    [TestCase("FC5002", "A court in Marle cleared the banker Ida Falk of fraud on Monday.", "Ida Falk, a banker, was given two years for fraud on Monday, the court in Marle said.")]
    [TestCase("FC5002", "Karl Brunner, the chemist, was taken into custody in Linz on Monday.", "The chemist Karl Brunner remains free, a court in Linz decided on Monday.")]
    [TestCase("FC5001", "Paula Rehn, his lawyer, announced an appeal in Linz on Monday.", "Paula Rehn said in Linz on Monday that her client would not appeal.")]
    [TestCase("FC5030", "Paula Rehn, his lawyer, announced an appeal in Linz on Monday.", "Paula Rehn said in Linz on Monday that her client was considering an appeal.")]
    [TestCase("FC5001", "The captain, Jon Vik, was arrested in Marle on Tuesday afternoon, police said.", "The captain, Jon Vik, was questioned on Tuesday in Marle but was not arrested.")]
    [TestCase("FC5002", "Karl Brunner, the chemist, was taken into custody in Linz on Monday.", "The chemist Karl Brunner may stay at home in Linz, a court decided on Monday.")]

    // Outcome accepted and refused.
    [TestCase("FC5001", "Mayor Ruth Lind telephoned Arne Dahl in Harn on Sunday to concede defeat.", "Ruth Lind refused on Sunday to accept the re-election of Arne Dahl in Harn.")]

    // Any verb and any thing, denied and told.
    [TestCase("FC5001", "No foghorn sounded in the harbour of Marle on Friday, pilot Jon Vik said.", "Pilot Jon Vik said that a foghorn sounded in the harbour of Marle on Friday.")]
    [TestCase("FC5001", "The ferry left Marle without a pilot on Friday, harbour master Ida Falk said.", "On Friday a pilot steered the ferry out of Marle, harbour master Ida Falk said.")]

    // A denial behind "that", people told by what they are to either, a cut that is confirmed, money for a purpose, a currency.
    [TestCase("FC5001", "The haulier Rask stopped its lorries. The pump maker Holm had warned operators in May of leaking valves, it said in Harn.", "The haulier Rask stopped its lorries. A spokeswoman for Holm in Harn denied that customers had been warned of valves.")]
    [TestCase("FC5001", "The group will not cut jobs at its mill in Harn, Ruth Lind said.", "The news that 300 jobs at the mill in Harn are to go has shocked the town. Ruth Lind confirmed the cuts as she presented the results.")]
    [TestCase("FC5001", "The parish of Harn had offered 40,000 crowns towards the restoration of the organ, Ida Falk said.", "The parish of Harn refused to contribute to the restoration of the organ, Ida Falk said.")]
    [TestCase("FC5002", "The krona gained against the euro after the announcement on Monday. Banks in Harn had called for a bigger step.", "Banks in Harn had called for a bigger step. The krona weakened slightly to 9.42 per euro after the decision.")]

    // One thing, two doers, two causes, two sorts.
    [TestCase("FC5003", "The gold coin of Harn was found by a jogger in Lenz on Monday.", "On Monday a plumber found the gold coin of Harn in Lenz.")]
    [TestCase("FC5036", "Profit at Nordwerk of Harn fell because of a strike at the foundry.", "Nordwerk of Harn blamed a flood for the fall in its profit.")]
    [TestCase("FC5031", "Ruth Lind has promised Harn a tram line to the northern suburbs.", "The bus line to the northern suburbs of Harn comes first, Ruth Lind said.")]

    // By way of a noun or a further verb; what is rejected is not so; what a pronoun stands for; a state and its opposite; told of another year beside it.
    [TestCase("FC5002", "Harn has agreed to stop work on the Torvik dam until experts have studied it, mayor Ida Falk said.", "Mayor Ida Falk of Harn was asked about Torvik. The Torvik dam will go on being built, she said.")]
    [TestCase("FC5001", "A court in Marle on Monday turned down a request by the port for the strike to be banned.", "The court in Marle prohibited the walkout on Monday at the request of the port.")]
    [TestCase("FC5001", "The panel in Marle rejected the explanation that the water of the Torvik spring had been poisoned.", "The water of the Torvik spring was poisoned, a laboratory in Marle found.")]
    [TestCase("FC5002", "The milk of the Moe farm is sold in Lund. It was tested on Monday and found to be clean, Ida Falk said.", "The milk of the Moe farm was contaminated, Ida Falk said in Lund on Monday.")]
    [TestCase("FC5002", "Jon Vik, who pleaded guilty to fraud in Marle, was arrested in 2023 on a ferry.", "Jon Vik was jailed for fraud on Monday in Marle. He had denied all charges.")]

    // What it came of, however told.
    [TestCase("FC5036", "The inquiry in Lund began after a dog found a bag of coins.", "The police inquiry in Lund is over. It was set off by a letter from a neighbour.")]
    [TestCase("FC5036", "The outage in Harn was attributed to a storm.", "The outage in Harn stemmed from a mistake by an engineer.")]
    [TestCase("FC5036", "The cause of the leak in Torvik was a crack in the hull.", "The leak in Torvik resulted from a broken valve.")]

    // Two winners; states.
    [TestCase("FC5003", "The Lund prize for the best novel went to Ida Falk.", "Jon Vik won the Lund prize for the best novel.")]
    [TestCase("FC5002", "Ida Falk, who was hurt in Torvik on Monday, is still in hospital in Lund.", "Ida Falk, hurt in Torvik on Monday, was discharged from hospital in Lund.")]
    [TestCase("FC5002", "The crown of Harn strengthened to 8.12 per euro after the announcement.", "The crown of Harn weakened after the announcement, to 8.21 against the euro, while shares in property firms gained 2%.")]
    [TestCase("FC5002", "The mayor of Harn attended the funeral in Lund on Monday.", "The funeral in Lund was boycotted by the mayor of Harn on Monday.")]
    [TestCase("FC5002", "The chapel in Torvik was destroyed by the storm on Monday.", "The chapel in Torvik remained intact after the storm on Monday.")]

    // Two things of one sort in sentences that share what is rare; kin; names.
    [TestCase("FC5031", "A helicopter took 43 patients of the Lund clinic to Harn.", "The 43 patients of the Lund clinic had been moved to Harn by boat.")]
    [TestCase("FC5031", "He was driven to the Lund stadium on Friday by his wife, Anna.", "On Friday his sister, Anna, took him to the Lund stadium.")]
    [TestCase("FC5031", "The thieves took a violin from the house of Nils Rask in Lund.", "A cello was stolen from the home of Nils Rask in Lund.")]
    [TestCase("FC5031", "The Torvik Tunnel cost too much, Ida Falk said.", "Ida Falk complained of the price of the Torvik Bridge.")]

    // A verb with a particle is no light verb; a relative pronoun; a deal is a sale; what is signed is initialled.
    [TestCase("FC5001", "Two rescue helicopters could not take off in Harn on Monday because of the storm.", "The rescue helicopters flew out the sick from Harn on Monday.")]
    [TestCase("FC5003", "The Lund prize for poems, which Ida Falk received, is an honour.", "Jon Vik won the Lund prize for poems.")]
    [TestCase("FC5030", "The sale of the Torvik yard was announced on Monday. It has already been cleared by the port authority of Harn.", "The sale of the Torvik yard has still to be examined by the port authority of Harn.")]
    [TestCase("FC5030", "Lund and Harn signed a border treaty in Torvik, the mayor said on Friday.", "The border treaty of Lund and Harn will be initialled next week in Torvik, a clerk said on Monday.")]

    // Settled in one, open in the other.
    [TestCase("FC5030", "Ida Falk will lead the merged union of Marle and Harn.", "It is still open who will head the merged union of Marle and Harn.")]
    [TestCase("FC5030", "Nordwerk of Harn said it would raise its dividend to three crowns.", "Nordwerk of Harn may raise its dividend, it said.")]
    public void What_cannot_both_be_so_is_found(string rule, string one, string other)
    {
        Assert.That(Found(one, other), Does.Contain(rule));
        Assert.That(Found(other, one), Does.Contain(rule), "in the other order");
    }

    // Slightly, and not seriously; two people; later days; both versions told; another thing done than the one denied; long ago.
    [TestCase("The boat Seeschwalbe caught fire off Marle on Friday. No one was seriously injured, the harbour master said.", "On Friday the boat Seeschwalbe burned off Marle. Three passengers were slightly injured in the fire, the harbour master said.")]
    [TestCase("The bank of Marle raised its key rate to 4 percent on Thursday, Ida Falk said.", "There would be no other increase in the key rate of the bank of Marle this year, Ida Falk said on Thursday.")]
    [TestCase("The bank of Marle expects inflation to average 5.5 percent this year.", "Economists at Torvik Brokers expect inflation in Marle to average 5.2 percent this year.")]
    [TestCase("Detectives in Torvik questioned a man of 52 about the theft of the Oster crown.", "A man of 52 was arrested over the theft of the Oster crown, Ida Falk told reporters in Torvik.")]
    [TestCase("Ida Falk resigned from the board of the port of Marle on Monday. She was sacked as head of the port in May.", "Ida Falk was sacked as head of the port of Marle in May.")]
    [TestCase("A court in Marle cleared the banker Ida Falk of fraud on Monday.", "Ida Falk's partner, Nils Rask, was given two years for fraud on Monday, the court in Marle said.")]
    [TestCase("Paula Rehn, his lawyer, announced an appeal in Linz on Monday.", "The prosecutor, Emil Stark, said in Linz on Monday that he would not appeal.")]
    [TestCase("The Torvik bridge is closed, the town of Torvik said on Tuesday.", "The Torvik bridge was reopened on Wednesday, the town of Torvik said.")]
    [TestCase("Boris Hald will visit the port of Torvik on Wednesday, his office said on Tuesday.", "Boris Hald visited the port of Torvik on Wednesday, his office said.")]
    [TestCase("Nobody died when the bus overturned near Harn on Monday.", "A bus overturned near Harn on Monday. In 1998 four people had died on the same road near Harn.")]
    [TestCase("Ida Falk said on Monday she had never met Jon Vik before the vote in Marle.", "Jon Vik was elected mayor of Marle. On Monday Ida Falk met the painter Emil Moe at his house.")]
    [TestCase("The mayor of Marle, Ida Falk, has not signed the treaty with Harn. Voters want it.", "The treaty with Harn is unpopular in Marle. Mayor Ida Falk signed a book for its readers.")]
    [TestCase("The council of Harn on Thursday approved Nordlys, a wind farm made by Calder.", "Calder of Harn can build its wind farm Nordlys, the council said. The council turned Nordlys down three years ago.")]
    [TestCase("A storm hit Harn on Friday. The Torvik bridge stayed open, the town of Torvik said.", "A storm hit Harn on Friday. The Torvik bridge was closed on Saturday, the town of Torvik said.")]
    [TestCase("Ida Falk will lead the merged union of Marle and Harn.", "It is still open who will advise the merged union of Marle and Harn. Ida Falk will lead it.")]
    [TestCase("A court in Marle on Monday turned down a request by the port for the strike to be banned.", "The strike in Marle was not banned on Monday, whatever the port had asked for.")]
    [TestCase("Harn has agreed to stop work on the Torvik dam, mayor Ida Falk said.", "The Lenz dam will go on being built, mayor Ida Falk said in Harn.")]
    [TestCase("The milk from the Moe farm in Marle was examined and found to be clean, Ida Falk said.", "The milk from the farm of Nils Holt was contaminated, Ida Falk said in Marle.")]
    [TestCase("The inquiry in Lund began after Easter.", "The inquiry in Lund was set off by a letter.")]
    [TestCase("The Torvik road was closed because of snow.", "The Torvik road was closed because of snow and wind.")]
    [TestCase("The Torvik Tunnel cost too much, Ida Falk said.", "Ida Falk complained of the price of the Torvik Bridge. The Torvik Tunnel was cheap.")]
    [TestCase("The Lund prize for the best novel went to Ida Falk.", "Jon Vik won the Harn prize for the best poem.")]
    [TestCase("Lund and Harn initialled a border treaty in Torvik, the mayor said on Friday.", "The border treaty of Lund and Harn will be signed next week in Torvik, a clerk said on Monday.")]
    [TestCase("The council of Harn will vote on the tram plan in May, it said on Friday.", "Ruth Lind, the mayor, approved the tram plan of Harn on Friday.")]
    [TestCase("The Liberals of Harn backed the budget on Monday, their leader said.", "On Monday the Liberals of Harn criticised the mayor, their leader said.")]
    [TestCase("President Ulrich Manz signed the Tessin treaty on Sunday. Paula Frey smiled.", "In the presence of Ulrich Manz the Tessin treaty was at last signed by Paula Frey, his successor.")]
    public void What_both_may_be_so_is_silent(string one, string other) =>
        Assert.That(Found(one, other), Is.Empty);

    private static List<string> Found(string one, string other) =>
        [.. FactChecker.Default.CrossCheck(new Article(one), new Article(other)).Findings.Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.Rule.Id)];
}
