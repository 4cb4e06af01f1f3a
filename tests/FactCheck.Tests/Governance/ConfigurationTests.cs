using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Reports;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Governance;

public sealed class ConfigurationTests
{
    private const string Full = """
        {
          // what the desk decided in May
          "root": true,
          "failOn": "warning",
          "maxNotChecked": 0.5,
          "tolerance": 0.02,
          "severities": { "FC8001": "off", "FC8002": "error" },
          "roundings": { "percent": 1, "USD": 100000 },
          "synonyms": [["staff", "employees"]],
          "names": [["Kyiv", "Kiev"]],
          "ignoredPassages": ["Reporting by *"],
          "trustedSources": ["wire/**"],
          "baseline": "accepted.json",
          "sections": [
            { "files": ["sport/**"], "tolerance": 0.1, "failOn": "never", "severities": { "FC8002": "note" } },
          ],
        }
        """;

    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("factcheck-configuration").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Every_setting_reaches_the_options()
    {
        FactCheckOptions options = FactCheckConfiguration.Parse(Full, "factcheck.json").OptionsFor("news/a.txt");

        Assert.That((options.FailOn, options.MaxNotChecked, options.Tolerance), Is.EqualTo((Severity.Warning, 0.5, 0.02m)));
        Assert.That(options.Severities, Is.EqualTo(new Dictionary<string, Severity> { ["FC8001"] = Severity.None, ["FC8002"] = Severity.Error }));
        Assert.That(options.Roundings, Is.EqualTo(new Dictionary<string, decimal> { ["percent"] = 1, ["USD"] = 100000 }));
        Assert.That(options.Synonyms.Single(), Is.EqualTo(new[] { "staff", "employees" }));
        Assert.That(options.Names.Single(), Is.EqualTo(new[] { "Kyiv", "Kiev" }));
        Assert.That(options.IgnoredPassages, Is.EqualTo(new[] { "Reporting by *" }));
        Assert.That(options.TrustedSources, Is.EqualTo(new[] { "wire/**" }));
        Assert.That(FactCheckOptionsValidator.Problems(options), Is.Empty);
    }

    [Test]
    public void A_section_goes_before_what_holds_for_all()
    {
        FactCheckOptions options = FactCheckConfiguration.Parse(Full, "factcheck.json").OptionsFor("sport/cup/final.txt");

        Assert.That((options.FailOn, options.Tolerance, options.Severities["FC8002"], options.Severities["FC8001"]), Is.EqualTo((Severity.None, 0.1m, Severity.Note, Severity.None)));
    }

    [Test]
    public void The_nearest_file_goes_first_and_root_ends_the_search()
    {
        Write("", "{ \"tolerance\": 0.3, \"maxNotChecked\": 0.3 }");
        Write("a", "{ \"root\": true, \"tolerance\": 0.2, \"failOn\": \"note\", \"baseline\": \"b.json\" }");
        Write("a/b", "{ \"tolerance\": 0.1 }");
        var configuration = FactCheckConfiguration.Find(Path.Combine(_folder, "a", "b"));
        FactCheckOptions options = configuration.OptionsFor(null);

        Assert.That((options.Tolerance, options.FailOn, options.MaxNotChecked), Is.EqualTo((0.1m, Severity.Note, 1.0)));
        Assert.That(configuration.Paths, Has.Length.EqualTo(2));
        Assert.That(configuration.BaselinePath, Is.EqualTo(Path.Combine(_folder, "a", "b.json")));
    }

    [TestCase("{\n  \"tolerence\": 0.1\n}", "factcheck.json(2): tolerence: unknown key; expected \"$schema\", \"root\", ")]
    [TestCase("{\n\n  \"tolerance\": 2 }", "factcheck.json(3): tolerance: expected a share from 0 to below 1, found 2.")]
    [TestCase("{ \"failOn\": \"fatal\" }", "factcheck.json(1): failOn: expected \"error\", \"warning\", \"note\" or \"never\", found \"fatal\".")]
    [TestCase("{ \"severities\": {\n \"FC0000\": \"note\" } }", "factcheck.json(2): severities.FC0000: unknown rule; expected an id")]
    [TestCase("{ \"severities\": { \"FC8001\": 3 } }", "factcheck.json(1): severities.FC8001: expected \"error\", \"warning\", \"note\" or \"off\", found 3.")]
    [TestCase("{ \"roundings\": { \"parsec-ish\": 3 } }", "factcheck.json(1): roundings.parsec-ish: unknown unit")]
    [TestCase("{ \"names\": [[\"Kyiv\"]] }", "factcheck.json(1): names[0]: expected two names or more, found 1.")]
    [TestCase("{ \"sections\": [\n{ \"tolerance\": 0 } ] }", "factcheck.json(2): sections[0].files: expected a list of patterns of paths, found none.")]
    [TestCase("{ \"sections\": [\n{ \"files\": [\"*\"], \"root\": true } ] }", "factcheck.json(2): sections[0].root: unknown key")]
    [TestCase("{ \"root\": true, \"root\": true }", "factcheck.json(1): root: expected each key once, found it twice.")]
    [TestCase("{ \"root\":\n tru }", "factcheck.json(2): expected JSON; ")]
    [TestCase("", "factcheck.json(1): expected JSON; ")]
    [TestCase("[]", "factcheck.json(1): expected an object, found a list.")]
    public void A_mistake_is_told_with_file_line_key_and_what_was_expected(string text, string message) =>
        Assert.That(() => FactCheckConfiguration.Parse(text, "factcheck.json"), Throws.InstanceOf<SettingsException>().With.Message.StartsWith(message));

    [Test]
    public void The_printed_configuration_reads_back_as_the_same()
    {
        string printed = FactCheckConfiguration.Parse(Full, "factcheck.json").Print("sport/a.txt");

        Assert.That(FactCheckConfiguration.Parse(printed, "factcheck.json").Print(null), Is.EqualTo(printed));
        Snapshot.Match(printed, "txt");
    }

    [Test]
    public void The_schema_allows_what_the_reader_allows()
    {
        string plain = string.Join('\n', Full.Split('\n').Where(line => !line.Contains("//", StringComparison.Ordinal))).Replace("},\n  ],\n}", "}\n  ]\n}", StringComparison.Ordinal);

        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("configuration"), plain), Is.Empty);
        Assert.That(SchemaValidator.Problems(JsonSchemas.Read("configuration"), "{ \"tolerence\": 0 }"), Has.Count.EqualTo(1));
    }

    private void Write(string folder, string text)
    {
        string path = Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName;
        File.WriteAllText(Path.Combine(path, FactCheckConfiguration.FileName), text);
    }
}
