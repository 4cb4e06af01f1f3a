using FactCheck.Checking;
using FactCheck.Documents;
using FactCheck.Reports;

namespace FactCheck.Mutations;

/// <summary>A changed article, checked against the one it was made of. Immutable.</summary>
internal sealed class MutatedText
{
    private readonly FactChecker _checker;

    public MutatedText(FactChecker checker, Document source, Article article)
    {
        _checker = checker;
        Source = source;
        Document = Document.Analyze(article);
        Report = checker.Check(Document, source);
    }

    /// <summary>The article it was made of.</summary>
    public Document Source { get; }

    /// <summary>The changed text.</summary>
    public Document Document { get; }

    /// <summary>What the check said.</summary>
    public Report Report { get; }

    /// <summary>The findings that point at a place of the changed text: that touch it, since words may have been left out there.</summary>
    public IEnumerable<Finding> At(TextSpan place) => Report.Findings.Where(finding => Touches(finding, place));

    /// <summary>Whether any finding points at the place.</summary>
    public bool IsPointedAt(TextSpan place) => At(place).Any();

    /// <summary>Whether the finding touches the place.</summary>
    public bool Touches(Finding finding, TextSpan place) => finding.Locations.Any(location =>
        ReferenceEquals(location.Document, Document) && location.Span.Start <= place.End && place.Start <= location.Span.End);

    /// <summary>The sentence that holds an offset, or the one before it.</summary>
    public Sentence SentenceAt(int offset)
    {
        int found = 0;
        while (found + 1 < Document.Sentences.Length && Document.Sentences[found + 1].Span.Start <= offset)
            found++;
        return Document.Sentences[found];
    }

    /// <summary>The text of the sentence that holds an offset.</summary>
    public string TextAt(int offset) => SentenceAt(offset).Span.Of(Document.Text).ToString();

    /// <summary>The text with other words, checked against the same article.</summary>
    public MutatedText With(IReadOnlyList<TextEdit> edits) => new(_checker, Source, TextEdits.Apply(Document.Article, edits));
}
