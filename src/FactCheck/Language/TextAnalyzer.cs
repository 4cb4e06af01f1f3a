using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>From text to tokens, sentences, parse and mentions. Immutable but for a store of scratch memory; thread-safe.</summary>
internal sealed class TextAnalyzer
{
    private readonly Tokenizer _tokenizer;
    private readonly SentenceSplitter _splitter;
    private readonly SentenceAnalyzer _sentences;
    private readonly ConcurrentBag<AnalysisScratch> _scratches = [];

    public TextAnalyzer(ModelFile file, WordVectors vectors, WordMeaning meaning)
    {
        _tokenizer = new(file);
        _splitter = new(file, vectors);
        _sentences = new(file, vectors, meaning);
    }

    /// <summary>Analyses the blocks of a text, or the whole text where there are none. The blocks have been checked.</summary>
    public Analysis Analyze(string text, ReadOnlySpan<Range> blocks)
    {
        var scratch = Rent();
        for (int i = 0; i < blocks.Length; i++)
            AddBlock(text, blocks[i].Start.Value, blocks[i].End.Value, i, scratch);
        if (blocks.IsEmpty)
            AddBlock(text, 0, text.Length, 0, scratch);
        return Finish(text, scratch);
    }

    /// <summary>Analyses a text whose tokens and sentences are known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Places of the tokens, in order, none empty.</param>
    /// <param name="sentenceEnds">End (exclusive) of each sentence among the tokens.</param>
    internal Analysis Analyze(string text, ReadOnlySpan<(int Start, int End)> tokens, ReadOnlySpan<int> sentenceEnds)
    {
        var scratch = Rent();
        foreach (var (start, end) in tokens)
            scratch.Tokens.Add(start, end);
        int first = 0;
        foreach (int end in sentenceEnds)
        {
            while (end - first > NetworkPass.MaxTokens)
                AddSentence(first += NetworkPass.MaxTokens);
            AddSentence(end);
            first = end;
        }

        return Finish(text, scratch);

        void AddSentence(int end)
        {
            scratch.Ends.Add(end);
            scratch.Blocks.Add(0);
        }
    }

    private AnalysisScratch Rent()
    {
        if (!_scratches.TryTake(out var scratch))
            scratch = new(_sentences.Weights);
        scratch.Clear();
        return scratch;
    }

    private void AddBlock(ReadOnlySpan<char> text, int start, int end, int block, AnalysisScratch scratch)
    {
        int first = scratch.Tokens.Count;
        _tokenizer.Split(text, start, end, scratch.Tokens);
        _splitter.Split(text, scratch.Tokens, first, scratch.Tokens.Count, scratch.Ends);
        while (scratch.Blocks.Count < scratch.Ends.Count)
            scratch.Blocks.Add(block);
    }

    private Analysis Finish(string text, AnalysisScratch scratch)
    {
        var tokens = new Token[scratch.Tokens.Count];
        _sentences.Analyze(text, scratch, tokens);
        var sentences = new SentenceRange[scratch.Ends.Count];
        int first = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new(first, scratch.Ends[i], scratch.Blocks[i]);
            first = scratch.Ends[i];
        }

        var analysis = new Analysis(
            ImmutableCollectionsMarshal.AsImmutableArray(tokens), ImmutableCollectionsMarshal.AsImmutableArray(sentences), [.. scratch.Mentions]);
        _scratches.Add(scratch);
        return analysis;
    }
}
