using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>Tags, lemmatizes and parses sentences whose tokens are known. Immutable and thread-safe; the scratch is the caller's.</summary>
internal sealed unsafe class SentenceAnalyzer
{
    /// <summary>What the entity labels count beside the tagger where a noun may be a name.</summary>
    private const float LabelWeight = 0.85f;

    private readonly NetworkWeights _weights;
    private readonly TagTable _tags;
    private readonly Lemmatizer _lemmatizer;
    private readonly EntityKinds _kinds;

    public SentenceAnalyzer(ModelFile file, WordVectors vectors, WordMeaning meaning)
    {
        _kinds = new(file, meaning);
        _weights = new(file, vectors);
        _tags = new(file);
        _lemmatizer = new(file);
        if (_tags.Count > _weights.Tags)
            throw new InvalidDataException($"english.labels: {_tags.Count} labels, the network has {_weights.Tags}.");
    }

    public NetworkWeights Weights => _weights;

    /// <summary>Analyses all sentences of the scratch into <paramref name="result"/>, one entry a token, and collects the mentions.</summary>
    public void Analyze(ReadOnlySpan<char> text, AnalysisScratch scratch, Span<Token> result)
    {
        int sentence = 0, first = 0;
        while (sentence < scratch.Ends.Count)
        {
            // As many whole sentences as fit into one batch.
            int batch = 0, end = first;
            while (sentence + batch < scratch.Ends.Count && (batch == 0 || scratch.Ends[sentence + batch] - first <= NetworkPass.MaxTokens))
            {
                end = scratch.Ends[sentence + batch];
                scratch.BatchEnds[batch++] = end - first;
            }

            var words = scratch.Words.AsSpan(0, end - first);
            int from = 0;
            for (int i = 0; i < batch; i++)
            {
                Encode(text, scratch.Tokens, first, from, scratch.BatchEnds[i], words);
                from = scratch.BatchEnds[i];
            }

            scratch.Pass.Run(words, scratch.BatchEnds.AsSpan(0, batch));
            from = 0;
            for (int i = 0; i < batch; i++)
            {
                Finish(text, scratch, first, from, scratch.BatchEnds[i], result);
                from = scratch.BatchEnds[i];
            }

            sentence += batch;
            first = end;
        }

        EntityReader.Decide(
            text, result, CollectionsMarshal.AsSpan(scratch.Mentions), CollectionsMarshal.AsSpan(scratch.Evidence), scratch.Groups, _kinds);
    }

    private void Encode(ReadOnlySpan<char> text, TokenBuffer tokens, int batchFirst, int from, int end, Span<EncodedWord> words)
    {
        var starts = tokens.Starts;
        var ends = tokens.Ends;
        var count = default(Casing.Count);
        for (int i = from; i < end; i++)
        {
            var form = text[starts[batchFirst + i]..ends[batchFirst + i]];
            words[i].Casing = Casing.Of(form);
            count.Add(form, words[i].Casing, i == from);
        }

        var sentence = count.Result;
        for (int i = from; i < end; i++)
        {
            int token = batchFirst + i, start = starts[token], stop = ends[token];
            var form = text[start..stop];
            var features = WordFeatures.Of(form);
            bool before = i == from || ends[token - 1] != start;
            bool after = stop >= text.Length || char.IsWhiteSpace(text[stop]);
            if (features.HasDigit || !_weights.Traits.TryFind(form, out int number))
                number = -1;
            var (forms, casing) = _weights.Traits.Rows(
                number, words[i].Casing, Casing.Position(i == from, i == from ? default : text[starts[token - 1]..ends[token - 1]]), sentence);
            words[i] = new()
            {
                Exact = features.Exact,
                Normal = features.Normal,
                Row = _weights.WordRows.TryFind(features.Normal, out int row) ? row : 0,
                Vector = number < _weights.Vectors.Count ? number : -1,
                Prefix = features.Prefix,
                ShortSuffix = features.ShortSuffix,
                Suffix = features.Suffix,
                LongSuffix = features.LongSuffix,
                Shape = features.Shape,
                Spacing = WordFeatures.Spacing(before, after, i == from, sentence != SentenceCase.NoLower),
                Forms = forms,
                Case = casing,
                Casing = words[i].Casing,
                Topic = _weights.Traits.Topic(number),
            };
        }
    }

    private void Finish(ReadOnlySpan<char> text, AnalysisScratch scratch, int batchFirst, int from, int end, Span<Token> result)
    {
        int length = end - from, columns = _weights.JointColumns;
        var pass = scratch.Pass;
        var heads = scratch.Heads.AsSpan(0, length);
        int stride = pass.ScoreArcs(from, length);
        scratch.Decoder.Decode(pass.Scores, stride, heads);
        pass.ScoreRelations(from, heads);
        int tagColumn = 2 * (_weights.Arc + _weights.Label), entityColumn = tagColumn + _weights.Tags;
        int sentence = batchFirst + from;
        for (int i = 0; i < length; i++)
        {
            float* joint = pass.Joint + ((nint)(from + i) * columns);
            int tag = NameOr(VectorMaximum.IndexOf(joint + tagColumn, _tags.Count), joint + tagColumn, joint + entityColumn, scratch.Words[from + i].Casing);
            pass.RelationScores[(nint)i * _weights.Relations] = float.NegativeInfinity;
            int relation = Relation(pass.RelationScores + ((nint)i * _weights.Relations), heads[i] == length);
            int start = scratch.Tokens.Starts[sentence + i], stop = scratch.Tokens.Ends[sentence + i];
            ref readonly var word = ref scratch.Words[from + i];
            result[sentence + i] = new(
                start, stop, heads[i] == length ? -1 : sentence + heads[i], (DependencyRelation)relation, _tags.PartOfSpeech(tag), _tags.Penn(tag),
                _tags.Features(tag, word.Row), _lemmatizer.Lemma(text[start..stop], word, _tags.PennNumber(tag)));
        }

        ClauseRepair.Mend(result, sentence, sentence + length);
        EntityReader.Read(
            result, sentence, sentence + length, pass.Joint + ((nint)from * columns) + entityColumn, columns, scratch.Mentions, scratch.Evidence);
    }

    /// <summary>
    /// A noun with a capital is a name where the entity labels say so and the tagger does not speak much against it: the treebanks differ
    /// in what they call a name, the labels come from one of them.
    /// </summary>
    private int NameOr(int tag, float* tags, float* labels, CasePattern casing)
    {
        if (casing is not (CasePattern.Capitalised or CasePattern.Capitals) || _tags.NameFor(tag) is not (>= 0 and int name))
            return tag;
        float inside = EntityReader.Inside(labels);
        return inside > 0 && tags[name] - tags[tag] + (LabelWeight * inside) > 0 ? name : tag;
    }

    /// <summary>The best relation; <see cref="DependencyRelation.Root"/> exactly for the root.</summary>
    private static int Relation(float* scores, bool isRoot) =>
        isRoot ? (int)DependencyRelation.Root : VectorMaximum.IndexOf(scores, UniversalNames.Relations.Length);
}
