using FactCheck.Checking;
using FactCheck.Reports;

namespace FactCheck.Tests.Reports;

public sealed class JsonSchemaTests
{
    private static IEnumerable<TestCaseData<Report>> Reports()
    {
        yield return new TestCaseData<Report>(HandMade.Check()).SetArgDisplayNames("check");
        yield return new TestCaseData<Report>(HandMade.Cross()).SetArgDisplayNames("cross");
        yield return new TestCaseData<Report>(HandMade.Empty()).SetArgDisplayNames("nothing found");
        yield return new TestCaseData<Report>(HandMade.Accepted(HandMade.Check(), "known", "M. Lind")).SetArgDisplayNames("accepted");
    }

    [TestCaseSource(nameof(Reports))]
    public void A_report_is_valid_by_its_schema(Report report) =>
        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("report"), report.ToJson()), Is.Empty);

    [Test]
    public void Claims_are_valid_by_their_schema()
    {
        Report report = HandMade.Check();
        using var writer = new StringWriter();
        ClaimsWriter.WriteJson(report.Documents, report.Claims.Select(claim => claim.Claim), writer);

        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("claims"), writer.ToString()), Is.Empty);
    }

    [Test]
    public void A_baseline_is_valid_by_its_schema()
    {
        using var writer = new StringWriter();
        BaselineWriter.Write(Baseline.Of(HandMade.Check().Findings), writer);

        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("baseline"), writer.ToString()), Is.Empty);
    }

    [TestCase("\"score\": 0.4217", "\"score\": 1.5", "$.score: maximum 1 does not hold for 1.5")]
    [TestCase("\"severity\": \"note\"", "\"severity\": \"fatal\"", "$.findings[1].severity: enum")]
    [TestCase("\"type\": \"check\",", "", "$: type is missing")]
    [TestCase("\"type\": \"check\",", "\"type\": \"check\", \"extra\": 1,", "$.extra: not allowed")]
    public void A_report_that_breaks_the_schema_is_told(string found, string broken, string problem) =>
        Assert.That(
            SchemaValidator.Problems(JsonSchemas.Read("report"), HandMade.Check().ToJson().Replace(found, broken, StringComparison.Ordinal)),
            Has.Exactly(1).StartsWith(problem));

    [Test]
    public void Every_schema_can_be_asked_for_by_name()
    {
        foreach (string name in JsonSchemas.Names)
            Assert.That(JsonSchemas.Read(name), Does.Contain("https://json-schema.org/draft/2020-12/schema"), name);
        Assert.That(() => JsonSchemas.Read("nothing"), Throws.ArgumentException.With.Message.Contains("report"));
    }
}
