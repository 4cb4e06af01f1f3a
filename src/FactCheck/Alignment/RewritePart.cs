using FactCheck.Documents;

namespace FactCheck.Alignment;

/// <summary>
/// Sentences of a rewrite that follow each other. The worst word of a long text is worse than that of a short one though nothing is wrong
/// with either, so a long rewrite is looked at in parts. Immutable.
/// </summary>
internal sealed class RewritePart
{
    private readonly int _first;
    private readonly int _end;

    private RewritePart(RewriteAlignment alignment, ReadOnlySpan<Sentence> sentences)
    {
        Alignment = alignment;
        Written = sentences.ToArray();
        _first = sentences.IsEmpty ? 0 : sentences[0].FirstToken;
        _end = sentences.IsEmpty ? 0 : sentences[^1].EndToken;
        Sentences = Array.FindAll(alignment.Sentences, sentence => Has(sentence.Sentence.FirstToken));
    }

    /// <summary>The rewrite.</summary>
    public Document Rewrite => Alignment.Rewrite;

    /// <summary>The rewrite laid on its sources, as a whole.</summary>
    public RewriteAlignment Alignment { get; }

    /// <summary>The sentences.</summary>
    public Sentence[] Written { get; }

    /// <summary>Those of them that have content words.</summary>
    public AlignedSentence[] Sentences { get; }

    /// <summary>How many runs were copied.</summary>
    public int Runs => CopiedLengths.Count();

    /// <summary>The share of the tokens that stand in a copied run.</summary>
    public double Coverage => (double)CopiedLengths.Sum() / Tokens;

    /// <summary>The mean over all tokens of the length of the run they stand in.</summary>
    public double Density => CopiedLengths.Sum(length => (double)length * length) / Tokens;

    /// <summary>How many tokens it has, at least 1.</summary>
    public int Tokens => Math.Max(1, _end - _first);

    /// <summary>As <see cref="RewriteAlignment.Swaps"/>.</summary>
    public IEnumerable<(int Token, double Likeness)> Swaps => Alignment.Swaps.Where(swap => Has(swap.Token));

    /// <summary>How many times words were left out between two copied runs.</summary>
    public int Dropped => Alignment.Dropped.Count(Has);

    /// <summary>How many times words were put between two copied runs.</summary>
    public int Inserted => Alignment.Inserted.Count(Has);

    private IEnumerable<int> CopiedLengths => Alignment.Fragments.Runs
        .Select(run => Math.Min(_end, run.Token + run.Length) - Math.Max(_first, run.Token))
        .Where(length => length > 0);

    /// <summary>All sentences of a rewrite.</summary>
    public static RewritePart Whole(RewriteAlignment alignment) => new(alignment, alignment.Rewrite.Sentences.AsSpan());

    /// <summary>The sentences of a rewrite in parts of about the same length, of at most <paramref name="maxTokens"/> where its sentences allow.</summary>
    public static IEnumerable<RewritePart> Split(RewriteAlignment alignment, int maxTokens)
    {
        Document rewrite = alignment.Rewrite;
        int count = Math.Max(1, (rewrite.Tokens.Length + maxTokens - 1) / maxTokens);
        for (int part = 0, from = 0; part < count && from < rewrite.Sentences.Length; part++)
        {
            int until = (part + 1) * rewrite.Tokens.Length / count, to = from + 1;
            while (to < rewrite.Sentences.Length && (part == count - 1 || rewrite.Sentences[to].EndToken <= until))
                to++;
            yield return new RewritePart(alignment, rewrite.Sentences.AsSpan()[from..to]);
            from = to;
        }
    }

    /// <summary>Whether a place in the rewrite touches one of its sentences.</summary>
    public bool Has(TextSpan place) => Array.Exists(Written, sentence => sentence.Span.Overlaps(place));

    private bool Has(int token) => token >= _first && token < _end;
}
