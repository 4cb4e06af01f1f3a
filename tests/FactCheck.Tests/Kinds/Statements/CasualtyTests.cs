using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Statements;

/// <summary>What one article says befell nobody, what is denied in other words, and who did it.</summary>
public sealed class CasualtyTests
{
    private const string Storm = "The storm Ilsa tore roofs off houses in Corva on Friday.\n\nNobody was hurt.\n\nSoldiers filled sandbags along the river Manso.";

    [TestCase("Corva is clearing up after the storm Ilsa, which tore off roofs on Friday.\n\nNine people were treated for cuts and broken bones.")]
    [TestCase("The storm Ilsa tore off roofs in Corva on Friday, and three men were injured.")]
    public void Nobody_was_hurt_is_held_against_those_who_were(string text) => Assert.That(Rules(Storm, text), Does.Contain("FC5001"));

    [TestCase("Corva is clearing up after the storm Ilsa, which tore off roofs on Friday. Nine people were killed in a storm in 2009.")]
    [TestCase("Corva is clearing up after the storm Ilsa, which tore off roofs on Friday. No one came to harm, though nine people could have been killed.")]
    public void Another_year_and_what_might_have_been_are_let_be(string text) => Assert.That(Rules(Storm, text), Does.Not.Contain("FC5001"));

    [TestCase("The storm Ilsa tore roofs off houses in Corva. Volunteers had piled up the sandbags along the Manso.", ExpectedResult = true)]
    [TestCase("The storm Ilsa tore roofs off houses in Corva. Troops had piled up the sandbags along the Manso.", ExpectedResult = false)]
    [TestCase("The storm Ilsa tore roofs off houses in Corva. Volunteers had piled up the bricks along the Manso.", ExpectedResult = false)]
    [TestCase("The storm Ilsa tore roofs off houses in Corva. Volunteers and soldiers had piled up the sandbags along the Manso.", ExpectedResult = false)]
    public bool A_deed_told_by_another_verb_has_one_doer(string text) => Rules(Storm, text).Contains("FC5003");

    [TestCase("The council of Orn has passed its budget. Residents face a rise of 2 percent in the property tax.", ExpectedResult = true)]
    [TestCase("The council of Orn has passed its budget. Residents face a rise of 2 percent in the bus fares.", ExpectedResult = false)]
    public bool What_rises_by_a_figure_is_what_is_denied(string text) => Rules("The council of Orn passed its budget on Tuesday. The property tax will not go up, the mayor said.", text).Contains("FC5001");

    [TestCase("The council of Orn will sell the old mill to pay its debts.", "Orn has debts. The old mill will be let by the council and not sold.", ExpectedResult = true)]
    [TestCase("The council of Orn will sell the old mill to pay its debts.", "Orn has debts. The old mill will be emptied by the council and sold.", ExpectedResult = false)]
    public bool The_second_verb_has_the_auxiliaries_of_the_first(string text, string other) => Rules(text, other).Contains("FC5001");

    [TestCase("from Saturday to Monday", ExpectedResult = true)]
    [TestCase("from Monday to Tuesday", ExpectedResult = false)]
    public bool What_lasts_from_one_day_to_another_was_so_on_the_days_between(string days) =>
        Rules("PORTO HOLM, Aug 3 - A forest fire on the island of Holm has burnt 3,800 hectares of pine woods, officials said on Sunday.\n\nMore than 400 firefighters were battling the flames. Nine people were treated for smoke inhalation. The wind was forecast to turn on Sunday night.\n\nThe village of Arle was saved at the last moment. No houses burnt down there.\n\nThe airport remained open.",
            $"PORTO HOLM - The fire on Holm was still out of control on Wednesday, the sixth day after its outbreak.\n\nSome 5,100 hectares had been destroyed by Wednesday morning.\n\nThe airport, which was closed {days} because of smoke, is working normally again, apart from some delays.\n\nTwo campers were freed on Tuesday. The inquiry against them goes on, a judge said.").Contains("FC5002");

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
