using FactCheck.Documents;

namespace FactCheck.Tests.Kinds.Quotes;

internal sealed class QuotationScannerTests
{
    [TestCase("She said: \"It is late.\" He left.", "It is late.")]
    [TestCase("She said: \u201CIt is \u2018very\u2019 late.\u201D He left.", "It is \u2018very\u2019 late.")]
    [TestCase("Fire spreads, she said: 'It's the players' fault, and it won't stop.' He left.", "It's the players' fault, and it won't stop.")]
    [TestCase("He spoke of 'carelessness' on the one side and of 'hard years' on the other.", "carelessness", "hard years")]
    [TestCase("In the '90s it wasn't so.")]
    [TestCase("Rock 'n' roll", "n")]
    [TestCase("Ende: \u201Ezu sp\u00E4t\u201C sagte er, \u00ABtrop tard\u00BB dit-elle.", "zu sp\u00E4t", "trop tard")]
    [TestCase("He said : `` it is late '' .", "it is late")]
    [TestCase("O'Neill said : ` he is in great form . ' He left", "he is in great form .")]
    [TestCase("He said: \"It is cold. \"It is dark.\" She left.", "It is cold.", "It is dark.")]
    [TestCase("A stray \" mark and \"a whole one\" here", "a whole one")]
    public void Marks_of_all_sorts_are_paired(string text, params string[] contents)
    {
        var quotations = new List<Quotation>();
        QuotationScanner.Scan(text, new TextSpan(0, text.Length), 0, open: false, quotations);
        Assert.That(quotations.Select(quotation => quotation.Content.Of(text).ToString()), Is.EqualTo(contents));
    }

    [Test]
    public void A_quotation_goes_on_in_the_next_paragraph_when_its_mark_is_left_open()
    {
        const string First = "\u201CThe first part.";
        const string Text = First + "\u201CThe second part.\u201D";
        var quotations = new List<Quotation>();
        bool open = QuotationScanner.Scan(Text, new TextSpan(0, First.Length), 0, open: false, quotations);
        QuotationScanner.Scan(Text, new TextSpan(First.Length, Text.Length), 1, open, quotations);
        Assert.That(quotations.Select(quotation => quotation.Continues), Is.EqualTo(new[] { false, true }));
    }
}
