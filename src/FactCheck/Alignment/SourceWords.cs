using System.Runtime.InteropServices;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>
/// The content words of one or several sources as one run of positions, with where each lemma stands and what each word of a rewrite
/// is matched by. Not thread-safe.
/// </summary>
internal sealed class SourceWords
{
    /// <summary>Likeness from which a word of the source carries another one of the rewrite.</summary>
    private const double MinCarried = 0.45;

    /// <summary>Of more words than this by cosine, the relations are not asked.</summary>
    private const int MaxCandidates = 24;

    private readonly Dictionary<string, List<int>> _positions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Lemma, PartOfSpeech Part), WordMatch> _matches = [];
    private readonly List<(string Lemma, PartOfSpeech Part, int Row)> _vocabulary = [];
    private readonly List<(int First, int End)> _ranges = [];
    private readonly List<Location> _places = [];
    private readonly EnglishModel _model;

    public SourceWords(IEnumerable<Document> sources, EnglishModel model)
    {
        _model = model;
        int sentences = 0;
        foreach (Document source in sources)
        {
            var tree = new ContentTree(source);
            int offset = Lemmas.Count;
            _ranges.AddRange(source.Sentences.Select(sentence => (sentence.FirstToken + offset, sentence.EndToken + offset)));
            _places.AddRange(source.Sentences.Select(sentence => new Location(source, sentence.Span)));
            for (int i = 0; i < source.Tokens.Length; i++)
                Add(source, tree, i, offset, sentences);
            Polarities.AddRange(source.Sentences.Select(sentence => Polarity.Of(source, sentence)));
            sentences += source.Sentences.Length;
            sentences += AddUnread(source, sentences);
        }
    }

    /// <summary>The lemma at each position.</summary>
    public List<string> Lemmas { get; } = [];

    /// <summary>The sort of the word at each position.</summary>
    public List<WordSort> Sorts { get; } = [];

    /// <summary>The part of speech at each position.</summary>
    public List<PartOfSpeech> Parts { get; } = [];

    /// <summary>The position of the governor of each position, or -1.</summary>
    public List<int> Governors { get; } = [];

    /// <summary>The part each position plays below its governor.</summary>
    public List<ArcSort> Arcs { get; } = [];

    /// <summary>The sentence of each position, counted through all sources.</summary>
    public List<int> Sentences { get; } = [];

    /// <summary>The polarity of each sentence.</summary>
    public List<Polarity> Polarities { get; } = [];

    /// <summary>The positions of a sentence: from the first to before the end.</summary>
    public (int First, int End) RangeOf(int sentence) => _ranges[sentence];

    /// <summary>Where a sentence stands.</summary>
    public Location PlaceOf(int sentence) => _places[sentence];

    /// <summary>Where the sources say the word: itself, or what means the same, or the nearest there is.</summary>
    public WordMatch Match(string lemma, PartOfSpeech part)
    {
        if (_matches.TryGetValue((lemma, part), out WordMatch? match))
            return match;
        match = Find(lemma, part);
        _matches.Add((lemma, part), match);
        return match;
    }

    /// <summary>Where a form stands, whatever its part of speech; empty when it stands nowhere.</summary>
    public ReadOnlySpan<int> PositionsOf(string lemma) =>
        _positions.TryGetValue(lemma, out List<int>? positions) ? CollectionsMarshal.AsSpan(positions) : [];

    private void Add(Document source, ContentTree tree, int token, int offset, int sentences)
    {
        int position = Lemmas.Count;
        string lemma = source.Tokens[token].Lemma;
        WordSort sort = tree.Sorts[token];
        Lemmas.Add(lemma);
        Sorts.Add(sort);
        Parts.Add(source.Tokens[token].PartOfSpeech);
        Governors.Add(tree.Governors[token] < 0 ? -1 : tree.Governors[token] + offset);
        Arcs.Add(tree.Arcs[token]);
        Sentences.Add(source.SentenceOf(token).Index + sentences);
        if (source.Tokens[token].PartOfSpeech == PartOfSpeech.Punctuation)
            return;

        ref List<int>? positions = ref CollectionsMarshal.GetValueRefOrAddDefault(_positions, lemma, out bool isKnown);
        positions ??= [];
        positions.Add(position);
        if (sort != WordSort.None && !isKnown)
            _vocabulary.Add((lemma, source.Tokens[token].PartOfSpeech, _model.Vectors.TryGetRow(lemma, out int row) ? row : -1));
    }

    /// <summary>
    /// Blocks without sentences still say words: a menu or a dateline of the source makes no claim, and names what the rewrite may name.
    /// </summary>
    private int AddUnread(Document source, int sentences)
    {
        int added = 0;
        foreach (Block block in UnreadBlocks.Of(source))
        {
            _ranges.Add((Lemmas.Count, Lemmas.Count));
            _places.Add(new Location(source, block.Span));
            Polarities.Add(default);
            foreach (TextSpan word in UnreadBlocks.WordsOf(source, block))
                AddForm(word.Of(source.Text).ToString(), sentences + added);
            added++;
        }

        return added;
    }

    private void AddForm(string form, int sentence)
    {
        ref List<int>? positions = ref CollectionsMarshal.GetValueRefOrAddDefault(_positions, form, out _);
        (positions ??= []).Add(Lemmas.Count);
        Lemmas.Add(form);
        Sorts.Add(WordSort.None);
        Parts.Add(PartOfSpeech.X);
        Governors.Add(-1);
        Arcs.Add(ArcSort.None);
        Sentences.Add(sentence);
    }

    private WordMatch Find(string lemma, PartOfSpeech part)
    {
        if (PositionsOf(lemma) is { Length: > 0 } exact)
            return new WordMatch(1, IsExact: true, lemma, exact.ToArray());
        if (part == PartOfSpeech.Number)
            return WordMatch.Absent;

        var candidates = new PriorityQueue<int, double>();
        bool hasRow = _model.Vectors.TryGetRow(lemma, out int row);
        for (int i = 0; i < _vocabulary.Count; i++)
        {
            double likeness = hasRow && _vocabulary[i].Row >= 0 ? _model.Vectors.Cosine(row, _vocabulary[i].Row) : 0;
            likeness = Math.Max(likeness, SharedStem(lemma, _vocabulary[i].Lemma));
            if (likeness <= 0.15)
                continue;
            if (candidates.Count < MaxCandidates)
                candidates.Enqueue(i, likeness);
            else
                candidates.EnqueueDequeue(i, likeness);
        }

        double best = 0;
        string? word = null;
        var positions = new List<int>();
        var scored = new List<(double Score, string Lemma)>();
        foreach ((int i, double likeness) in candidates.UnorderedItems)
        {
            (string other, PartOfSpeech otherPart, _) = _vocabulary[i];
            double score = Math.Max(_model.Meaning.Similarity(lemma, part, other, otherPart), likeness > 0.7 ? SharedStem(lemma, other) : 0);
            scored.Add((score, other));
            if (score > best || (score == best && string.CompareOrdinal(other, word) < 0))
                (best, word) = (score, other);
        }

        foreach ((double score, string other) in scored)
        {
            if (score >= MinCarried && score >= best - 0.15)
                positions.AddRange(PositionsOf(other));
        }

        positions.Sort();
        return word is null ? WordMatch.Absent : new WordMatch(best, IsExact: false, word, [.. positions]);
    }

    /// <summary>0.75 for words that share five letters and two thirds of the longer one: "Berliner", "Berlin".</summary>
    private static double SharedStem(string lemma, string other)
    {
        int shared = 0;
        int length = Math.Min(lemma.Length, other.Length);
        while (shared < length && char.ToLowerInvariant(lemma[shared]) == char.ToLowerInvariant(other[shared]))
            shared++;
        return shared >= 5 && shared * 3 >= Math.Max(lemma.Length, other.Length) * 2 ? 0.75 : 0;
    }
}
