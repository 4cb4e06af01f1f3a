using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.EventPlaces;

/// <summary>Where two articles of one story put one thing.</summary>
public sealed class StoryPlacesTests
{
    private const string Found = "A shepherd of Aarl has found the gold ring of the abbess Irmgard. He came upon the ring near Tarn, the museum of Aarl said.";

    [TestCase("The gold ring of the abbess Irmgard is back. The museum of Aarl said that the ring was discovered by a shepherd near Velm.")]
    public void Another_word_for_the_act_keeps_no_other_place(string text) =>
        Assert.That(Rules("A shepherd of Aarl has found the gold ring of the abbess Irmgard. The ring was dug up near Tarn, the museum of Aarl said.", text), Does.Contain("FC3024"));

    [TestCase("The gold ring of the abbess Irmgard is back. The museum of Aarl said that the ring was discovered by a shepherd near Tarn.")]
    [TestCase("The gold ring of the abbess Irmgard is back. It will be shown near Velm, the museum of Aarl said.")]
    [TestCase("The gold ring of the abbess Irmgard is back. It was discovered by a shepherd near Velm, Tarn, the museum of Aarl said.")]
    public void The_same_place_another_act_and_a_place_inside_the_other_are_let_be(string text) => Assert.That(Rules(Found, text), Does.Not.Contain("FC3024"));

    [TestCase("The singer Ole Brandt has died. He was born in Tarn and sang for forty years.", "The singer Ole Brandt, who sang for forty years, has died. His parents were from Velm, where he was born.")]
    [TestCase("The two presidents signed the treaty in the castle of Tarn on Friday.", "A spokesman said the two presidents signed the treaty on Friday in the town hall of Velm.")]
    public void A_place_is_told_by_where_and_by_a_building_too(string text, string other) => Assert.That(Rules(text, other), Does.Contain("FC3024"));

    [TestCase("The two presidents signed the treaty in the castle of Tarn on Friday.", "On Friday the two presidents signed the treaty in the great hall of Tarn.")]
    [TestCase("The two presidents signed the treaty in the castle of Tarn on Friday.", "The two presidents signed the treaty on Friday. They dined in the town hall of Velm.")]
    public void Another_building_or_another_act_is_no_other_place(string text, string other) => Assert.That(Rules(text, other), Does.Not.Contain("FC3024"));

    [TestCase("Hurricane Ilsa tore across the Verde coast on Friday, coming ashore near the town of Palmera with heavy rain.", "Hurricane Ilsa uprooted palms on the Verde coast on Friday. The eye of the storm made landfall at Cabo Luz with heavy rain, the weather service said.", ExpectedResult = true)]
    [TestCase("Hurricane Ilsa tore across the Verde coast on Friday, coming ashore near the town of Palmera with heavy rain.", "Hurricane Ilsa uprooted palms on the Verde coast on Friday. The eye of the storm made landfall at Palmera with heavy rain, the weather service said.", ExpectedResult = false)]
    public bool What_happens_once_needs_no_parts_in_common(string text, string other) => Rules(text, other).Contains("FC3024");

    [TestCase("south", true)]
    [TestCase("south-east", true)]
    [TestCase("north", false)]
    [TestCase("north-east", false)]
    public void Directions_exclude_each_other_from_a_right_angle_on(string direction, bool isReported) =>
        Assert.That(Rules("The wreck lies 12 kilometres north of Skagen, the museum of Aarl said.", $"The museum of Aarl has found the wreck, 12 kilometres {direction} of Skagen."), isReported ? Does.Contain("FC3024") : Does.Not.Contain("FC3024"));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
