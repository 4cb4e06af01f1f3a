using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Mutations;

namespace FactCheck.Tests.Mutations;

public sealed class MutationTestTests
{
    private static readonly Article[] Articles =
    [
        new("""
            The ferry Solveig carried 240 passengers when it left Bergen on 14 March 2019, the operator said. It reached Stavanger after five hours.

            Petra Lindqvist, the mayor of Bergen, said the line earned more than $3 million a year. "We will never sell the harbour to strangers," she said.

            The council approved the plan. Tickets will cost 38 euros in the summer, and prices rose by 12 percent last year.
            """) { Id = "ferry" },
        new("""
            Amara Okafor opened the museum in Uppsala on Monday. The Coast Guild gave 1,483 paintings, and the Harbour Trust paid for the roof.

            Amara Okafor said the museum had no debts. It employs 64 people and expects 90,000 visitors.
            """) { Id = "museum" },
    ];

    [Test]
    public void The_same_seed_plants_the_same_changes_and_another_one_others()
    {
        string[] first = Planted(seed: 1);
        string[] again = Planted(seed: 1);
        string[] other = Planted(seed: 2);

        Assert.That(again, Is.EqualTo(first));
        Assert.That(other, Is.Not.EqualTo(first));
    }

    [Test]
    public void A_changed_figure_is_found_and_its_fix_gives_the_figure_back()
    {
        MutationReport report = Run(new MutationOptions { Kinds = [MutationKind.Digit, MutationKind.Date], PerArticle = 3 });

        Assert.That(report.Figures().Planted, Is.GreaterThan(6));
        Assert.That(report.Figures().Recall, Is.EqualTo(1));
        Assert.That(report.Fixes(), Is.Positive);
        Assert.That(report.RightFixes(), Is.EqualTo(report.Fixes()));
    }

    [Test]
    public void Faithful_changes_and_copies_raise_no_alarm()
    {
        MutationReport report = Run(new MutationOptions { Kinds = [MutationKind.Rounding, MutationKind.Derivation, MutationKind.Wording, MutationKind.Reordering] });

        Assert.That(report.Outcomes, Is.Not.Empty);
        Assert.That(report.Outcomes.Select(outcome => outcome.Found), Has.All.LessThan(Severity.Warning));
        Assert.That(report.FalseAlarmCount, Is.Zero);
        Assert.That(report.CleanSentences, Is.Positive);
    }

    [Test]
    public void A_finding_elsewhere_in_the_text_does_not_count_as_found()
    {
        MutationReport report = Run(new MutationOptions { Level = Severity.Note });
        foreach (MutationOutcome outcome in report.Outcomes)
        {
            Assert.That(outcome.After, Is.Not.EqualTo(outcome.Before), outcome.ToString());
            Assert.That(outcome.Found == Severity.None, Is.EqualTo(outcome.Rules.IsEmpty));
        }
    }

    [Test]
    public void Front_matter_stays_out_of_the_text_when_words_grow()
    {
        Article article = ArticleReader.Parse("---\ntitle: Ferry\n---\nThe ferry carried 240 passengers.\n");
        Document document = Document.Analyze(article);
        Mutation mutation = Mutators.Of(MutationKind.Scale).Find(new MutationContext(document, new NamePool([document])), new SeededChoice(1)).Single();
        Document changed = Document.Analyze(mutation.ApplyTo(article));

        Assert.That(changed.Sentences.Select(sentence => sentence.Span.Of(changed.Text).ToString()), Is.EqualTo(new[] { "The ferry carried 2,400 passengers." }));
    }

    [Test]
    public void An_article_in_another_language_is_left_out() =>
        Assert.That(new MutationTest(FactChecker.Default, new MutationOptions()).Run([new Article("Die Brücke ist seit Montag gesperrt, und der Bürgermeister hat gesagt, dass sie im Mai wieder öffnet.")]).Articles, Is.Zero);

    [Test]
    public void A_run_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        Assert.That(
            () => new MutationTest(FactChecker.Default, new MutationOptions { Kinds = [MutationKind.Digit] }).Run(Articles, _ => source.Cancel(), source.Token),
            Throws.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void No_error_an_article_is_a_wrong_call() =>
        Assert.That(() => new MutationTest(FactChecker.Default, new MutationOptions { PerArticle = 0 }), Throws.ArgumentException.With.Message.Contains("0"));

    private static MutationReport Run(MutationOptions options) => new MutationTest(FactChecker.Default, options).Run(Articles);

    private static string[] Planted(long seed) =>
        [.. Run(new MutationOptions { Seed = seed, Kinds = [MutationKind.Digit, MutationKind.Negation, MutationKind.Wording] }).Outcomes.Select(outcome => outcome.After)];
}
