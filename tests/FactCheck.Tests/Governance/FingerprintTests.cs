using FactCheck.Checking;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Tests.Reports;

namespace FactCheck.Tests.Governance;

public sealed class FingerprintTests
{
    [Test]
    public void Moved_lines_another_file_name_and_reworded_neighbours_leave_it() =>
        Assert.That(Of("rewrite-2.txt", "Weather\n\nWet as it was, over 4,500 people came."), Is.EqualTo(Of("rewrite.txt", "Over 4,500 people came on Sunday.")));

    [Test]
    public void Another_value_changes_it() => Assert.That(Of("a.txt", "Over 4,500 people", 4600), Is.Not.EqualTo(Of("a.txt", "Over 4,500 people", 4500)));

    [Test]
    public void A_decimal_that_was_computed_is_the_decimal_that_was_written() =>
        Assert.That(Of("a.txt", "Over 4,500 people", 4500.00m), Is.EqualTo(Of("a.txt", "Over 4,500 people", 4500)));

    [Test]
    public void It_is_the_same_on_every_machine() => Assert.That(Of("a.txt", "Over 4,500 people"), Is.EqualTo("2df98c7dbcca8cea"));

    private static string Of(string path, string text, decimal low = 4500)
    {
        Document document = HandMade.Document(path, text);
        string words = text[text.IndexOf("ver 4,500 people", StringComparison.Ordinal)..][..16];
        Finding finding = HandMade.Finding(HandMade.Figures, "it differs", Agreement.Conflict, null, HandMade.Count(document, words, low, null, "people"));
        return finding.Fingerprint;
    }
}
