namespace FactCheck.Tests.Kinds.Statements;

internal sealed class SpeakerTests
{
    private const string Source = "Engineer Karl Dorn warned that the river bed below the bridge was unstable. \"We will hire more gardeners for the park,\" said mayor Ines Roth.";

    [TestCase("The bed of the river below the bridge is unstable, according to mayor Ines Roth.", "FC5033 Ines Roth")]
    [TestCase("In the words of Ines Roth, the mayor, the river bed under the bridge was unstable.", "FC5033 Ines Roth")]
    [TestCase("\"We will hire more gardeners for the park,\" said the engineer Karl Dorn.", "FC4004 We will hire more gardeners for the park,")]
    public void Words_in_another_mouth_are_found(string rewrite, string expected) => Assert.That(Checked.Findings(Source, rewrite), Does.Contain(expected));

    [TestCase("The bed of the river below the bridge is unstable, the engineer Karl Dorn said. More gardeners are to be hired for the park, according to Roth.")]
    [TestCase("Mayor Ines Roth promised more gardeners for the park. Dorn, the engineer, spoke of an unstable river bed.")]
    public void The_same_mouth_is_silent(string rewrite) => Assert.That(Checked.Serious(Source, rewrite), Is.Empty);

    private const string Told = "The dyke will not hold another winter, according to engineer Karl Dorn. \"We will hire more gardeners for the park,\" said mayor Ines Roth. "
        + "Farmers' leader Ove Lund put the damage at 12 million crowns. Judge Mia Falk said the council had ignored the warnings of its own experts.";

    [TestCase("The mayor fears that the dyke will not survive the next winter.", "FC5033 mayor")]
    [TestCase("Karl Dorn reckons the losses at 12 million crowns.", "FC5033 Karl Dorn")]
    [TestCase("Advice from specialists was disregarded by the council, in the engineer's view.", "FC5033 engineer")]
    public void Words_told_anew_are_found_in_another_mouth(string rewrite, string expected) => Assert.That(Checked.Findings(Told, rewrite), Does.Contain(expected));

    [TestCase("The engineer fears that the dyke will not survive the next winter.")]
    [TestCase("Lund reckons the losses at 12 million crowns.")]
    [TestCase("Advice from specialists was disregarded by the council, in the judge's view.")]
    public void Words_told_anew_are_silent_in_the_same_mouth(string rewrite) => Assert.That(Checked.Findings(Told, rewrite), Has.None.StartsWith("FC5033"));

    [TestCase("A mayor fears that the dyke will not survive the next winter.")]
    [TestCase("The deputy mayor fears that the dyke will not survive the next winter.")]
    [TestCase("The mayor of the town (pop. 900), Ulla Sand, fears that the dyke will not survive the next winter.")]
    public void Somebody_else_of_a_like_title_may_say_it_too(string rewrite) => Assert.That(Checked.Findings(Told, rewrite), Has.None.StartsWith("FC5033"));

    [TestCase(
        "The bill is before the house of Somalia. Halima Ahmed thought it would help to put pressure on the lawmakers to ban the cutting of girls. She has worked with the Women's Affairs Minister Sahra Sand in drawing up the bill. Ms Sand said that the prime minister's step was a huge boost.",
        "Somalia's prime minister has called for lawmakers to ban the cutting of girls.")]
    [TestCase(
        "His solicitor Julia Brask has asked the police to explain a statement that he had confessed to the murder. Bellman, 47, got life in 2011.",
        "Killer Levi Bellman has denied telling the police that he had confessed to the murder.")]
    public void Another_office_and_who_speaks_for_somebody_are_no_other_mouth(string source, string rewrite) => Assert.That(Checked.Findings(source, rewrite), Has.None.StartsWith("FC5033"));
}
