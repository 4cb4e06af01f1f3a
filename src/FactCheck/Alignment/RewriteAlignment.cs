using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>A rewrite laid on its sources, word by word. Computed once a check.</summary>
internal sealed class RewriteAlignment
{
    /// <summary>A claim of more tokens than this vouches for no single word.</summary>
    private const int MaxVouchingTokens = 8;

    private readonly EnglishModel _model = EnglishModel.Default;
    private readonly AlignedWord?[] _wordOfToken;

    /// <param name="rewrite">The rewrite.</param>
    /// <param name="sources">Its sources.</param>
    /// <param name="supported">Claims of the rewrite that a check of their own found supported: figures and names of one word vouch for their words.</param>
    public RewriteAlignment(Document rewrite, IReadOnlyList<Document> sources, IReadOnlyList<Claim> supported)
    {
        Rewrite = rewrite;
        Words = new SourceWords(sources, _model);
        Fragments = new Fragments(rewrite, sources);
        var aligner = new SentenceAligner(rewrite, Words, _model, Vouched(rewrite, supported));
        Sentences = [.. rewrite.Sentences.Select(aligner.Align).Where(sentence => sentence.Words.Count > 0)];
        _wordOfToken = new AlignedWord?[rewrite.Tokens.Length];
        foreach (AlignedWord word in Sentences.SelectMany(sentence => sentence.Words))
            _wordOfToken[word.Token] = word;
        NoteFragments();
        NotePolarity();
    }

    /// <summary>The rewrite.</summary>
    public Document Rewrite { get; }

    /// <summary>The words of the sources.</summary>
    public SourceWords Words { get; }

    /// <summary>The runs that were copied.</summary>
    public Fragments Fragments { get; }

    /// <summary>The sentences of the rewrite that have content words.</summary>
    public AlignedSentence[] Sentences { get; }

    /// <summary>Tokens that stand between two copied runs where a source has other words, with the best likeness to one of those.</summary>
    public List<(int Token, double Likeness)> Swaps { get; } = [];

    /// <summary>The tokens before which words were left out between two copied runs.</summary>
    public List<int> Dropped { get; } = [];

    /// <summary>The first tokens of words that were put between two copied runs.</summary>
    public List<int> Inserted { get; } = [];

    /// <summary>The content word a token is; null for a function word.</summary>
    public AlignedWord? WordAt(int token) => _wordOfToken[token];

    /// <summary>The content words that a span touches.</summary>
    public IEnumerable<AlignedWord> WordsIn(TextSpan span) =>
        Sentences.SelectMany(sentence => sentence.Words).Where(word => Rewrite.SpanOf(word.Token).Overlaps(span));

    // A surname that is known does not vouch for the given name put before it; "US" is vouched for by "United States".
    private static bool[] Vouched(Document rewrite, IReadOnlyList<Claim> supported)
    {
        bool[] vouched = new bool[rewrite.Tokens.Length];
        foreach (Claim claim in supported)
        {
            int[] inside = [.. Enumerable.Range(claim.Sentence.FirstToken, claim.Sentence.EndToken - claim.Sentence.FirstToken).Where(token => rewrite.SpanOf(token).Overlaps(claim.Span))];
            if (claim.Quantity is null ? inside is not [var name] || rewrite.Tokens[name].PartOfSpeech != PartOfSpeech.ProperNoun : inside.Length > MaxVouchingTokens)
                continue;
            foreach (int token in inside)
                vouched[token] = true;
        }

        return vouched;
    }

    private void NoteFragments()
    {
        foreach ((int token, _, int length) in Fragments.Runs)
        {
            for (int i = token; i < token + length; i++)
            {
                if (_wordOfToken[i] is { } word)
                    word.RunLength = length;
            }
        }

        foreach ((int first, int end, string[] instead) in Fragments.Replacements())
        {
            if (end == first)
                Dropped.Add(first);
            if (instead.Length == 0)
                Inserted.Add(first);
            for (int i = first; i < end; i++)
            {
                if (_wordOfToken[i] is not { } word)
                    continue;
                if (instead.Length == 0)
                {
                    word.IsInserted = true;
                    continue;
                }

                Token token = Rewrite.Tokens[i];
                word.Swapped = instead.Max(other => Likeness(token, other));
                word.IsOpposed |= instead.Any(other => _model.Meaning.AreOpposites(token.Lemma, other, token.PartOfSpeech));
                Swaps.Add((i, word.Swapped.Value));
            }
        }
    }

    private double Likeness(in Token token, string other) => token.Lemma.Equals(other, StringComparison.OrdinalIgnoreCase)
        ? 1
        : _model.Meaning.Similarity(token.Lemma, token.PartOfSpeech, other, token.PartOfSpeech);

    private void NotePolarity()
    {
        foreach (AlignedSentence sentence in Sentences)
        {
            for (int i = sentence.Sentence.FirstToken; i < sentence.Sentence.EndToken; i++)
            {
                Token token = Rewrite.Tokens[i];
                if (token.Is(Morphology.Negative) && token.Head >= 0 && _wordOfToken[token.Head] is { } negated)
                    negated.IsNegated = true;
            }

            if (sentence.Place < 0)
                continue;
            sentence.PlaceNegations = Words.Polarities[sentence.Place].Negations;
            foreach (AlignedWord word in sentence.Words)
                word.IsOpposed |= !word.Match.IsExact && !word.IsVouched && word.Sort is WordSort.Noun or WordSort.Verb or WordSort.Modifier && HasOpposite(word, sentence.Place);
        }
    }

    /// <summary>Whether a sentence of the sources has the word's opposite.</summary>
    private bool HasOpposite(AlignedWord word, int sentence)
    {
        Token token = Rewrite.Tokens[word.Token];
        (int first, int end) = Words.RangeOf(sentence);
        for (int i = first; i < end; i++)
        {
            if (Words.Sorts[i] == word.Sort && _model.Meaning.AreOpposites(token.Lemma, Words.Lemmas[i], token.PartOfSpeech))
                return true;
        }

        return false;
    }
}
