using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>A document as mutators see it, with the names that other articles offer. Computed once; immutable.</summary>
internal sealed class MutationContext
{
    private readonly ImmutableArray<Quotation> _quotations;

    public MutationContext(Document document, NamePool pool)
    {
        Document = document;
        Pool = pool;
        Names = EntityTable.Of(document);
        _quotations = document.Quotations;
        var figures = new List<(int, QuantityExpression)>();
        var dates = new List<(int, TemporalExpression)>();
        foreach (Sentence sentence in document.Sentences)
        {
            IReadOnlyList<TemporalExpression> times = DateScanner.Scan(document.Text, sentence.Span.Start, sentence.Span.End);
            dates.AddRange(times.Select(time => (sentence.Index, time)));
            var found = new List<QuantityExpression>();
            QuantityScanner.Default.Scan(document.Text, sentence.Span.Start, sentence.Span.End, found);
            figures.AddRange(found
                .Where(figure => !times.Any(time => time.Kind != TemporalKind.Duration && time.Start < figure.End && figure.Start < time.End))
                .Select(figure => (sentence.Index, figure)));
        }

        Figures = figures;
        Dates = dates;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The names of all articles.</summary>
    public NamePool Pool { get; }

    /// <summary>Who is who in the document.</summary>
    public EntityTable Names { get; }

    /// <summary>The figures of its sentences, in text order; what is part of a date is none.</summary>
    public IReadOnlyList<(int Sentence, QuantityExpression Figure)> Figures { get; }

    /// <summary>The dates, durations and times of its sentences, in text order.</summary>
    public IReadOnlyList<(int Sentence, TemporalExpression Date)> Dates { get; }

    /// <summary>The quotations, in text order.</summary>
    public IReadOnlyList<Quotation> Quotations => _quotations;

    /// <summary>The text of the document.</summary>
    public string Text => Document.Text;

    /// <summary>Whether the span shares a character with words in quotation marks.</summary>
    public bool IsQuoted(TextSpan span) => _quotations.Any(quotation => quotation.Span.Overlaps(span));

    /// <summary>Whether the article has the words anywhere, as whole words in any case of letters: then they are no news in another place.</summary>
    public bool Says(string words)
    {
        for (int i = Text.IndexOf(words, StringComparison.OrdinalIgnoreCase); i >= 0; i = Text.IndexOf(words, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            bool begins = i == 0 || !char.IsLetterOrDigit(Text[i - 1]) || !char.IsLetterOrDigit(words[0]);
            int end = i + words.Length;
            if (begins && (end == Text.Length || !char.IsLetterOrDigit(Text[end]) || !char.IsLetterOrDigit(words[^1])))
                return true;
        }

        return false;
    }

    /// <summary>The figure that stands where the other one stood once its sentence is edited; null when there is none.</summary>
    public QuantityExpression? Reread(int sentence, TextEdit edit, int at)
    {
        string changed = Edited(sentence, edit);
        var found = new List<QuantityExpression>();
        QuantityScanner.Default.Scan(changed, 0, changed.Length, found);
        int offset = at - Document.Sentences[sentence].Span.Start;
        return found.Find(figure => figure.Start <= offset && offset < figure.End);
    }

    /// <summary>A sentence's text with one edit made.</summary>
    public string Edited(int sentence, TextEdit edit)
    {
        TextSpan span = Document.Sentences[sentence].Span;
        return string.Concat(Text.AsSpan(span.Start, edit.Span.Start - span.Start), edit.Replacement, Text.AsSpan(edit.Span.End, span.End - edit.Span.End));
    }

    /// <summary>Whether a child of the token stands to it in one of the relations.</summary>
    public int Child(int token, params ReadOnlySpan<DependencyRelation> relations)
    {
        foreach (int child in Document.Syntax.ChildrenOf(token))
        {
            if (relations.Contains(Document.Tokens[child].Relation))
                return child;
        }

        return -1;
    }
}
