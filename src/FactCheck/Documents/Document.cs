using System.Collections.Immutable;
using FactCheck.Language;

namespace FactCheck.Documents;

/// <summary>
/// An article, analysed: sections, blocks, sentences, tokens and entities over the untouched text. Immutable, thread-safe, and the
/// owner of every span taken from it. Page furniture and
/// datelines are among the blocks and have no sentences.
/// </summary>
public sealed class Document
{
    private readonly int[] _lineStarts;
    private readonly int[] _sentenceOfToken;
    private ImmutableArray<Quotation> _quotations;

    internal Document(Article article, ImmutableArray<Section> sections, ImmutableArray<Block> blocks, Analysis analysis, ImmutableArray<int> analyzedBlocks)
        : this(article, new DocumentStructure(article.Text, sections, blocks, "en"), analysis, analyzedBlocks)
    {
    }

    internal Document(Article article, DocumentStructure structure, Analysis analysis, ImmutableArray<int> analyzedBlocks)
    {
        Article = article;
        Text = structure.Text;
        Language = structure.Language;
        Sections = structure.Sections;
        Blocks = structure.Blocks;
        Tokens = analysis.Tokens;
        Entities = analysis.Entities;
        var sentences = ImmutableArray.CreateBuilder<Sentence>(analysis.Sentences.Length);
        _sentenceOfToken = new int[analysis.Tokens.Length];
        foreach (SentenceRange range in analysis.Sentences)
        {
            int block = analyzedBlocks[range.Block];
            var span = new TextSpan(Tokens[range.First].Start, Tokens[range.End - 1].End);
            Array.Fill(_sentenceOfToken, sentences.Count, range.First, range.End - range.First);
            sentences.Add(new Sentence(sentences.Count, span, range.First, range.End, block, Blocks[block].Section));
        }

        Sentences = sentences.ToImmutable();
        Syntax = new Syntax(Tokens);
        _lineStarts = LineStarts(article.Origin?.Text ?? article.Text);
    }

    /// <summary>A text as one section without sentences: for files that findings point at and nothing is claimed in.</summary>
    internal static Document Unread(Article article) =>
        new(article, [new Section(new TextSpan(0, article.Text.Length), null, null, null)], [], new Analysis([], [], []), []);

    /// <summary>The article as given.</summary>
    public Article Article { get; }

    /// <summary>
    /// The text that was analysed: the article's, with <see cref="Article.Excluded"/> ranges blanked out, so that every offset holds in
    /// both. The same string as the article's when nothing is excluded.
    /// </summary>
    public string Text { get; }

    /// <summary>The language as a BCP 47 tag: "en", "de"; "und" and "und-Cyrl" when no more than its not being English is known.</summary>
    public string Language { get; }

    /// <summary>Whether the article is in English. One that is not has blocks but no sentences, and nothing in it can be checked.</summary>
    public bool IsEnglish => LanguageIdentifier.IsEnglish(Language);

    /// <summary>The sections; at least one.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>The blocks of all sections.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>The sentences of all blocks but furniture and datelines.</summary>
    public ImmutableArray<Sentence> Sentences { get; }

    /// <summary>The tokens of all sentences.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The named entities of all sentences.</summary>
    public ImmutableArray<EntityMention> Entities { get; }

    /// <summary>Analyses an article. Deterministic, thread-safe, and linear in the length of the text.</summary>
    public static Document Analyze(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return DocumentAnalyzer.Analyze(article, EnglishModel.Default);
    }

    /// <summary>The dependency trees, for walking; thread-safe in that concurrent readers fill its cache with the same values.</summary>
    internal Syntax Syntax { get; }

    /// <summary>What other rooms have read of the document, by the number of their <see cref="KeptReading{T}"/>.</summary>
    internal object?[] Kept { get; } = new object?[KeptReadings.Count];

    /// <summary>What stands between quotation marks, in text order; page furniture has none. Found once, when it is first asked for.</summary>
    internal ImmutableArray<Quotation> Quotations => _quotations.IsDefault ? _quotations = [.. QuotationScanner.Scan(this)] : _quotations;

    /// <summary>Whether a token stands between quotation marks.</summary>
    internal bool IsQuoted(int token)
    {
        TextSpan span = SpanOf(token);
        foreach (Quotation quotation in Quotations)
        {
            if (quotation.Content.Overlaps(span))
                return true;
        }

        return false;
    }

    /// <summary>The span of one token.</summary>
    public TextSpan SpanOf(int token) => new(Tokens[token].Start, Tokens[token].End);

    /// <summary>The span from the first to before the end token: <c>[first, end)</c>, which must not be empty.</summary>
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The characters of one token, as given.</summary>
    public ReadOnlySpan<char> TextOf(int token) => SpanOf(token).Of(Text);

    /// <summary>The sentence a token stands in.</summary>
    public Sentence SentenceOf(int token) => Sentences[_sentenceOfToken[token]];

    /// <summary>The tokens of a sentence that a span of it touches, as a half-open range; one token at least.</summary>
    internal (int First, int End) TokensIn(Sentence sentence, TextSpan span)
    {
        int first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && Tokens[first].End <= span.Start)
            first++;
        int end = first + 1;
        while (end < sentence.EndToken && Tokens[end].Start < span.End)
            end++;
        return (first, end);
    }

    /// <summary>The line of an offset in the file as read, counted from 1. LF, CRLF and a lone CR end a line.</summary>
    public int LineOf(int offset) => LineIndex(offset) + 1;

    /// <summary>The column of an offset in its line, counted from 1 in UTF-16 code units.</summary>
    public int ColumnOf(int offset) => Original(offset) - _lineStarts[LineIndex(offset)] + 1;

    private int LineIndex(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
        int index = Array.BinarySearch(_lineStarts, Original(offset));
        return index >= 0 ? index : ~index - 1;
    }

    private int Original(int offset) => Article.Origin?.Original(new TextSpan(offset, offset)).Start ?? offset;

    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
