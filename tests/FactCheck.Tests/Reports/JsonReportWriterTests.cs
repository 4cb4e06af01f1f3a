using System.Text.Json;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class JsonReportWriterTests
{
    [Test]
    public void A_check_as_JSON() => Snapshot.Match(HandMade.Check().ToJson(), "json");

    [Test]
    public void A_cross_check_as_JSON() => Snapshot.Match(HandMade.Cross().ToJson(), "json");

    [Test]
    public void Offsets_lead_back_to_the_words()
    {
        Report report = HandMade.Cross();
        using var json = JsonDocument.Parse(report.ToJson());
        foreach (JsonElement location in json.RootElement.GetProperty("findings")[0].GetProperty("locations").EnumerateArray())
        {
            Document document = report.Documents.Single(document => document.Article.Path == location.GetProperty("article").GetString());
            string words = document.Text[location.GetProperty("start").GetInt32()..location.GetProperty("end").GetInt32()];
            Assert.That(words, Is.EqualTo(location.GetProperty("text").GetString()));
        }
    }

    [Test]
    public void Two_articles_of_one_name_keep_apart()
    {
        Document first = HandMade.Document("same.txt", "One.");
        Document second = HandMade.Document("same.txt", "Two.");
        var report = new Report { Documents = [first, second], IsCheck = false, Claims = [], Clusters = [], Findings = [], Counts = default };
        using var json = JsonDocument.Parse(report.ToJson());

        Assert.That(
            json.RootElement.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("id").GetString()),
            Is.EqualTo(new[] { "same.txt", "same.txt#2" }));
    }

    [Test]
    public void A_text_cut_inside_a_surrogate_pair_is_still_written()
    {
        using var json = JsonDocument.Parse(HandMade.Of("A \ud83d 900", "\ud83d 900", "broken \udc00 text").ToJson());

        Assert.That(json.RootElement.GetProperty("findings")[0].GetProperty("locations")[0].GetProperty("text").GetString(), Is.EqualTo("\ufffd 900"));
    }

    [Test]
    public void Claims_are_listed_with_what_they_measure()
    {
        Report report = HandMade.Cross();
        using var writer = new StringWriter();
        ClaimsWriter.WriteJson(report.Documents, report.Claims.Select(claim => claim.Claim), writer);

        Snapshot.Match(writer.ToString(), "json");
    }
}
