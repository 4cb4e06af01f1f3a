using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Tests.Checking;

/// <summary>The consistency score of a rewrite.</summary>
public sealed class ConsistencyScoreTests
{
    private const string Source =
        "The harbour of Lindvik handled 1.2 million containers last year, port director Ida Falk said on Tuesday. "
        + "A second terminal will open in May. The town council approved the plan after a long debate.";

    [Test]
    public void A_rewrite_of_other_people_and_places_scores_below_a_faithful_one()
    {
        Report faithful = Check("Port director Ida Falk said the harbour of Lindvik handled 1.2 million containers last year.");
        Report other = Check("Airport manager Otto Brandt said the airport of Marvik handled 4.7 million passengers in 1998.");
        Assert.That(other.Score, Is.LessThan(faithful.Score!.Value));
    }

    [Test]
    public void The_contributions_and_the_constant_make_the_score()
    {
        Report report = Check("The town council of Lindvik rejected the plan.");
        double logOdds = Math.Log(report.Score!.Value / (1 - report.Score.Value));
        double constant = logOdds - report.Contributions.Sum(contribution => contribution.Weight);
        Report other = Check("Ida Falk spoke on Tuesday.");
        double otherLogOdds = Math.Log(other.Score!.Value / (1 - other.Score.Value));
        Assert.That(otherLogOdds - other.Contributions.Sum(contribution => contribution.Weight), Is.EqualTo(constant).Within(1e-6));
    }

    [Test]
    public void A_rewrite_is_called_consistent_from_one_half_on()
    {
        Report report = Check("A second terminal will open in May.");
        Assert.That(report.IsConsistent, Is.EqualTo(report.Score >= 0.5));
    }

    [Test]
    public void A_long_rewrite_scores_as_its_parts_do()
    {
        const string Retold = "Falk, who runs the port of Lindvik, said on Tuesday that it had moved 1.2 million containers in the past year. "
            + "In May it will get another terminal. Councillors backed the project after they had argued at length.\n\n";
        double once = Check(Retold).Score!.Value;
        double often = Check(string.Concat(Enumerable.Repeat(Retold, 12))).Score!.Value;
        Assert.That(often, Is.EqualTo(once).Within(0.15));
    }

    [Test]
    public void A_conflict_limits_the_score_of_a_short_rewrite()
    {
        Report copy = Check("A second terminal will open in May. The town council approved the plan after a long debate.");
        Dictionary<string, double> clean = copy.Contributions.ToDictionary(contribution => contribution.Feature, contribution => contribution.Value, StringComparer.Ordinal);
        Dictionary<string, double> conflict = new(clean) { [ConsistencyScore.ConflictFeature] = Math.Log(2) };
        const double Limit = 0.45017;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(ConsistencyScore.Default.Of(clean).Score, Is.GreaterThan(0.5));
            Assert.That(ConsistencyScore.Default.Of(conflict).Score, Is.LessThan(Limit));
            Assert.That(ConsistencyScore.Default.Of([clean, clean, conflict]).Score, Is.GreaterThan(Limit), "weighed in parts");
        }
    }

    [Test]
    public void A_cross_check_has_no_score() => Assert.That(FactChecker.Default.CrossCheck(new Article(Source)).Score, Is.Null);

    private static Report Check(string rewrite) => FactChecker.Default.Check(new Article(rewrite), against: new Article(Source));
}
