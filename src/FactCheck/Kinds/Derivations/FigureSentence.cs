using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>The figures, years and content words of one sentence.</summary>
internal sealed class FigureSentence
{
    private ImmutableArray<TemporalExpression> _dates;

    /// <summary>Reads a sentence; <paramref name="previous"/> is the last one before it that has figures.</summary>
    public FigureSentence(Document document, Sentence sentence, ImmutableArray<Figure> figures, FigureSentence? previous)
    {
        Previous = previous;
        Document = document;
        Sentence = sentence;
        Figures = figures;
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective)
                words.Add(document.Tokens[token].Lemma);
        }

        Words = words;
    }

    /// <summary>The last sentence before it that has figures; null when there is none.</summary>
    public FigureSentence? Previous { get; }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its figures in text order, one for each place.</summary>
    public ImmutableArray<Figure> Figures { get; }

    /// <summary>Its scores and votes: "52 to 39".</summary>
    public ImmutableArray<Quantity> Scores { get; init; } = [];

    /// <summary>The lemmas of its nouns, names, verbs and adjectives.</summary>
    public IReadOnlySet<string> Words { get; }

    /// <summary>Its dates, read when they are first asked for: most figures are reckoned with without them.</summary>
    public ImmutableArray<TemporalExpression> Dates => _dates.IsDefault
        ? _dates = [.. SentenceDates.In(Document, Document.Text, Sentence.Span.Start, Sentence.Span.End).Where(expression => expression.Kind == TemporalKind.Date)]
        : _dates;

    /// <summary>The day its section was published; null when unknown.</summary>
    public DateOnly? Dateline => Document.Sections[Sentence.Section].Published;

    /// <summary>Whether it has the word, in any case.</summary>
    public bool Has(string lemma) => Words.Contains(lemma);

    /// <summary>How many content words both sentences share.</summary>
    public int Shared(FigureSentence other) => Words.Count(other.Words.Contains);

    /// <summary>The token before an expression, -1 at the start.</summary>
    public int TokenBefore(TemporalExpression expression)
    {
        int token = Sentence.FirstToken - 1;
        while (token + 1 < Sentence.EndToken && Document.Tokens[token + 1].End <= expression.Start)
            token++;
        return token >= Sentence.FirstToken ? token : -1;
    }

    /// <summary>The line it begins in, as a phrase: "line 3".</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"line {Document.LineOf(Sentence.Span.Start)}");

    /// <summary>A value as a reader would write it.</summary>
    public static string Show(decimal value) => decimal.Round(value, 2).ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>A figure as a reader would write it, with its percent sign or scale.</summary>
    public static string Show(Figure figure) => figure.Quantity.Unit.Dimension == UnitDimension.Percent ? Show(figure.Value) + "%" : Show(figure.Value);
}
