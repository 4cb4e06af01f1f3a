using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Durations;

/// <summary>How long two articles of one story say that one thing lasts.</summary>
public sealed class DurationTests
{
    private const string Tunnel = "The tunnel under Tarn Bay was closed from 6 a.m. until 3 p.m. on Monday after a fire. A hearing on it began at 10 a.m. and ended at 4 p.m. "
        + "Lena Horvik has run the port of Tarn for twelve years.";

    [TestCase("After a fire the tunnel under Tarn Bay was shut for four hours on Monday.")]
    [TestCase("A hearing that lasted nine hours was held in Tarn after the fire in the tunnel under the bay.")]
    [TestCase("There was a fire on Monday in the tunnel under Tarn Bay. Lena Horvik, the head of the port, is in her eighth year in the job.")]
    public void Two_lengths_of_one_thing_are_reported(string text) => Assert.That(Rules(Tunnel, text), Does.Contain("FC2050"));

    [TestCase("After a fire the tunnel under Tarn Bay was shut for about nine hours on Monday.")]
    [TestCase("A hearing that lasted six hours was held in Tarn after the fire in the tunnel under the bay.")]
    [TestCase("There was a fire on Monday in the tunnel under Tarn Bay. Lena Horvik, the head of the port, is in her twelfth year in the job.")]
    [TestCase("After a fire the tunnel under Tarn Bay was shut on Monday. The harbour was shut for four hours too.")]
    [TestCase("After a fire the tunnel under Tarn Bay was shut on Monday. It had been shut two years ago as well.")]
    public void One_length_another_thing_and_words_that_tell_when_are_let_be(string text) => Assert.That(Rules(Tunnel, text), Does.Not.Contain("FC2050"));

    private static string[] Rules(params string[] texts) =>
        [.. FactChecker.Default.CrossCheck([.. texts.Select(text => new Article(text))]).Findings.Select(finding => finding.Rule.Id)];
}
