using FactCheck.Documents;

namespace FactCheck.Tests.Documents;

public sealed class LanguageTests
{
    [TestCase("Bridge closed", null)]
    [TestCase("Mayor opens new harbour bridge", null)]
    [TestCase("Berlin Hauptbahnhof: Deutsche Bahn chief Müller resigns", null)]
    [TestCase("La Scala and the Teatro alla Scala museum reopened on Monday, the Corriere della Sera said.", "it")]
    [TestCase("12 345", "en")]
    [TestCase("The bridge was closed, and the mayor said it will open in May.", "ru")]
    public void English_is_English_whatever_names_and_metadata_say(string text, string? metadata) =>
        Assert.That(Read(text, metadata), Is.EqualTo("en"));

    [TestCase("Die Brücke ist seit Montag gesperrt, und der Bürgermeister hat gesagt, dass sie im Mai wieder geöffnet wird.", "de")]
    [TestCase("Le pont est fermé depuis lundi et le maire a dit que les travaux vont durer une semaine.", "fr")]
    [TestCase("El puente está cerrado desde el lunes y el alcalde dijo que las obras van a durar una semana.", "es")]
    [TestCase("Мост закрыт с понедельника, сообщил мэр города.", "und-Cyrl")]
    [TestCase("大桥自周一起关闭。", "und-Hani")]
    [TestCase("Köprü pazartesi gününden beri kapalı ve belediye başkanı çok daha uzun sürebilir dedi, bu da bir sorun.", "tr")]
    public void Another_language_is_recognised(string text, string language) =>
        Assert.That(Read(text, null), Is.EqualTo(language));

    [Test]
    public void Metadata_decide_where_the_text_shows_nothing() =>
        Assert.That(Read("Köprü kapandı", "tr"), Is.EqualTo("tr"));

    private static string Read(string text, string? metadata) => DocumentAnalyzer.ReadStructure(new Article(text) { Language = metadata }).Language;
}
