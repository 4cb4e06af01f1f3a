using FactCheck.Checking;
using FactCheck.Lexicons;

namespace FactCheck.Tests.Checking;

/// <summary>The trees of the consistency score.</summary>
public sealed class ScoreForestTests
{
    private const string Header = "tree\tpath\tfeature\tatMost\tbelow\tabove\tsource\n";

    private const string Table = Header
        + "0\t/\tnew\t0.5\t0.75\t0.25\ttest\n"
        + "0\t/b\tcopied\t2\t0.25\t0.125\ttest\n"
        + "1\t/\tcopied\t1\t0.5\t0.875\ttest\n";

    [TestCase(0.5, 1, 0.75, 0.5)]
    [TestCase(0.6, 2, 0.25, 0.875)]
    [TestCase(0.6, 2.1, 0.125, 0.875)]
    public void What_the_observations_add_makes_the_mean_of_the_leaves(double unseen, double copied, double first, double second)
    {
        var added = Read(Table).Of(new Dictionary<string, double> { ["new"] = unseen, ["copied"] = copied });
        Assert.That(ScoreForest.Constant + added.Values.Sum(), Is.EqualTo(ScoreForest.Scale * (first + second) / 2).Within(1e-12));
    }

    [Test]
    public void An_observation_adds_what_its_own_questions_changed()
    {
        var added = Read(Table).Of(new Dictionary<string, double> { ["new"] = 1, ["copied"] = 3 });
        Assert.That(added["new"], Is.EqualTo(ScoreForest.Scale * -0.25 / 2).Within(1e-12));
        Assert.That(added["copied"], Is.EqualTo(ScoreForest.Scale * (-0.125 + 0.375) / 2).Within(1e-12));
    }

    [Test]
    public void The_sum_is_what_the_observations_add_with_the_constant()
    {
        ScoreForest forest = Read(Table);
        Assert.That(forest.Features, Is.EqualTo(new[] { "new", "copied" }));
        Assert.That(forest.Sum([0.6, 3]), Is.EqualTo(ScoreForest.Scale * (0.125 + 0.875) / 2).Within(1e-12));
    }

    [Test]
    public void A_table_is_written_as_it_was_read() =>
        Assert.That(Header + string.Concat(Read(Table).Rows("test").Select(row => row + "\n")), Is.EqualTo(Table));

    [Test]
    public void A_tree_without_a_first_question_is_told_with_its_line() =>
        Assert.That(() => Read(Header + "0\t/a\tnew\t0.5\t0.75\t0.25\ttest\n"), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo("trees.tsv(2): expected the path \"/\" first."));

    [TestCase("0\t/\tnew\t0.5\t0.75\t0.25\ttest\n0\t/ab\tnew\t0.2\t0.75\t0.25\ttest\n", "trees.tsv(3): expected the path \"/\" first.")]
    [TestCase("0\t/\tnew\thalf\t0.75\t0.25\ttest\n", "trees.tsv(2): \"half\" is no number.")]
    public void A_broken_row_is_told_with_its_line(string rows, string message) =>
        Assert.That(() => Read(Header + rows), Throws.TypeOf<InvalidDataException>().With.Message.EqualTo(message));

    private static ScoreForest Read(string table) => ScoreForest.Read(LexiconTable.Parse("trees.tsv", table, keyColumns: 2));
}
