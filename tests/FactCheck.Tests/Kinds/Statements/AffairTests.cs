namespace FactCheck.Tests.Kinds.Statements;

internal sealed class AffairTests
{
    // Denied in one text, told in the other, in other words.
    [TestCase("FC5001", "The harbour board of Velden would not raise port fees next year, its chairwoman said.", "An increase in port fees is planned for next year, according to the Velden harbour board.")]
    [TestCase("FC5001", "The harbour board of Velden would not raise port fees next year, its chairwoman said.", "Port fees in Velden are to go up next year.")]
    [TestCase("FC5001", "The explosion at the Karsten paint factory did not injure anyone.", "Several workers were hurt when the Karsten paint factory blew up.")]
    [TestCase("FC5001", "The explosion at the Karsten paint factory did not injure anyone.", "The blast at the Karsten paint factory left several people injured.")]
    [TestCase("FC5001", "Clara Voss, the minister, ruled out a merger of the two savings banks before the election.", "The two savings banks will merge before the election, Voss said.")]
    [TestCase("FC5001", "The airline has no plans to cut jobs at its Bremen base, Olaf Stein said.", "Olaf Stein said the airline will cut jobs at its Bremen base.")]
    [TestCase("FC5001", "Keller denied that he had met the lobbyist in Prague.", "Keller confirmed that he met the lobbyist in Prague.")]

    // Opposites in other frames.
    [TestCase("FC5002", "Former banker Emil Hartmann was acquitted of fraud by a court in Graz on Thursday.", "A court in Graz jailed the former banker Emil Hartmann for fraud.")]
    [TestCase("FC5002", "The police arrested the singer Dario Conti at Naples airport.", "Conti's release by police at Naples airport surprised his fans.")]
    [TestCase("FC5002", "The council rejected the construction of a mosque in Feldstrasse.", "The council's approval of the construction of a mosque in Feldstrasse was welcomed.")]
    [TestCase("FC5002", "The senate voted against the ban on short-haul flights.", "The senate backed a ban on short-haul flights.")]

    [TestCase("FC5002", "The town of Harn will reopen its swimming pool in May.", "The closure of Harn's swimming pool is set for May.")]

    // Changed places behind another verb.
    [TestCase("FC5004", "Dahl Shipping sued the insurer Norda over the lost cargo.", "Dahl Shipping was sued by Norda over the lost cargo.")]
    [TestCase("FC5004", "Nordbank sold its leasing arm to the investor Calder for 90 million euros.", "Calder's sale of the leasing arm to Nordbank brought in 90 million euros.")]
    [TestCase("FC5004", "Marta Olsen beat the champion Yuki Tanaka in straight sets in Oslo.", "Olsen suffered a straight-sets defeat by Yuki Tanaka in Oslo.")]
    [TestCase("FC5004", "The builder Franz Kolb is accused of paying bribes to councillor Ida Wenzel.", "Franz Kolb is accused of taking bribes from councillor Ida Wenzel.")]

    // What is open, told as settled.
    [TestCase("FC5030", "The company is considering closing its plant in Lisov, which employs 400 people.", "The company will close its plant in Lisov, where 400 people work.")]
    [TestCase("FC5030", "The company is considering closing its plant in Lisov, which employs 400 people.", "The closure of the plant in Lisov has been decided, the company said.")]
    [TestCase("FC5030", "Geologists said a further eruption of Mount Tavan was possible but not certain.", "Another eruption of Mount Tavan is certain, geologists said.")]
    [TestCase("FC5030", "Prosecutors have charged the nurse Lena Moser with stealing medicine from the clinic in Linz.", "Lena Moser, a nurse, was convicted of stealing medicine from the clinic in Linz.")]
    public void A_changed_affair_is_found_in_other_words(string rule, string source, string rewrite) =>
        Assert.That(Checked.Serious(source, rewrite).Select(finding => finding.Rule.Id), Does.Contain(rule));

    [TestCase("The harbour board of Velden would not raise port fees next year, its chairwoman said.", "There will be no increase in port fees in Velden next year, the harbour board's chairwoman said.")]
    [TestCase("The explosion at the Karsten paint factory did not injure anyone.", "Nobody was hurt in the blast at the Karsten paint factory.")]
    [TestCase("Norway and Iceland used the meeting in Bergen to open a joint rescue centre.", "Iceland and Norway used the meeting in Bergen to open a joint rescue centre.")]
    [TestCase("Mayor Tobias Renner refused to sign the contract with Alpin Bus.", "Renner, the mayor, declined to sign the Alpin Bus contract.")]
    [TestCase("Keller denied that he had met the lobbyist in Prague.", "Keller said he had not met the lobbyist in Prague.")]
    [TestCase("The ministry failed to inspect the dam before it collapsed, the auditors wrote.", "Auditors wrote that the ministry had not inspected the dam before its collapse.")]
    [TestCase("Researchers at the Institute found no link between the vaccine and heart disease.", "The vaccine was not linked to heart disease, the Institute's researchers found.")]
    [TestCase("The company is considering closing its plant in Lisov, which employs 400 people.", "The company may close its Lisov plant, where 400 people work.")]
    [TestCase("Nordbank sold its leasing arm to the investor Calder for 90 million euros.", "Calder bought the leasing arm from Nordbank for 90 million euros.")]
    [TestCase("Marta Olsen beat the champion Yuki Tanaka in straight sets in Oslo.", "Champion Yuki Tanaka lost to Marta Olsen in straight sets in Oslo.")]
    [TestCase("Dahl Shipping sued the insurer Norda over the lost cargo.", "Dahl Shipping has filed a lawsuit against Norda over the lost cargo.")]
    [TestCase("Former banker Emil Hartmann was acquitted of fraud by a court in Graz.", "The fraud trial of the former banker Emil Hartmann in Graz ended with an acquittal.")]
    [TestCase("The police arrested the singer Dario Conti at Naples airport.", "The singer's arrest by police at Naples airport surprised his fans.")]
    public void The_same_affair_in_other_words_is_silent(string source, string rewrite) =>
        Assert.That(Checked.Serious(source, rewrite).Select(finding => $"{finding.Rule.Id} {finding.Location.Text}"), Is.Empty);

    [TestCase("President Mara Lind will visit the port of Ostra on Thursday.", "On Thursday the bishop is to travel to the port of Ostra.", "FC5003 bishop")]
    public void Another_office_in_the_same_part_is_found_at_its_own_place(string source, string rewrite, string expected) =>
        Assert.That(Checked.Findings(source, rewrite), Does.Contain(expected));

    [TestCase("President Mara Lind will visit the port of Ostra on Thursday.", "On Thursday the president is to travel to the port of Ostra.")]
    [TestCase("President Mara Lind, once bishop of Lenz, will visit the port of Ostra on Thursday.", "On Thursday the former bishop is to travel to the port of Ostra.")]
    public void The_same_office_is_silent(string source, string rewrite) =>
        Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5003"));
}
