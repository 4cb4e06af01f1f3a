using System.Text.Json;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Tests.Expressions;

public sealed class QuantityWordingTests
{
    public static IEnumerable<TestCaseData> Own() => Read(Path.Combine(RepositoryRoot.Path, "tests", "FactCheck.Tests", "Expressions", "wording.jsonl"));

    [TestCaseSource(nameof(Own))]
    public void The_wording_gives_the_interval(string line) => Check(line);

    [Test]
    public void The_shared_wordings_give_their_intervals()
    {
        foreach (string line in File.ReadLines(RepositoryRoot.Shared("specs", "Wording.jsonl")))
            Check(line);
    }

    private static IEnumerable<TestCaseData> Read(string path) =>
        File.ReadLines(path).Select(line => new TestCaseData(line).SetArgDisplayNames(JsonDocument.Parse(line).RootElement.GetProperty("input").GetString()!));

    private static void Check(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        string input = json.RootElement.GetProperty("input").GetString()!;
        List<QuantityExpression> found = [.. QuantityScanner.Default.Scan(input)];
        foreach (JsonElement expected in json.RootElement.GetProperty("expected").EnumerateArray())
        {
            string text = expected.GetProperty("text").GetString()!;
            int start = input.IndexOf(text, StringComparison.Ordinal);
            QuantityExpression? hit = found.Find(expression => expression.CoreStart >= start && expression.CoreEnd <= start + text.Length);
            Assert.That(hit, Is.Not.Null, $"{text} in: {input}");
            Quantity quantity = hit!.Quantity;
            Assert.Multiple(() =>
            {
                Assert.That((double?)quantity.Low, Bound(expected, "low"), $"low of {text} in: {input}");
                Assert.That((double?)quantity.High, Bound(expected, "high"), $"high of {text} in: {input}");
                Assert.That(quantity.Unit.Id, Is.EqualTo(expected.GetProperty("unit").GetString()), input);
                Assert.That(quantity.Hedge.ToString(), Is.EqualTo(expected.GetProperty("hedge").GetString()).IgnoreCase, input);
            });
            found.Remove(hit);
        }

        Assert.That(found.Select(expression => input[expression.Start..expression.End]), Is.Empty, input);
    }

    private static NUnit.Framework.Constraints.IResolveConstraint Bound(JsonElement expected, string name) =>
        expected.GetProperty(name).ValueKind == JsonValueKind.Null ? Is.Null : Is.EqualTo(expected.GetProperty(name).GetDouble()).Within(1e-9).Percent;
}
