using System.Numerics;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Alignment;

/// <summary>
/// Lays one sentence of a rewrite on the sources: for each content word, whether the words around it are said where it is said, and
/// whether it hangs on its governor there as it does here.
/// </summary>
internal sealed class SentenceAligner
{
    /// <summary>Words of one sentence that are looked at; a bit each.</summary>
    private const int MaxWords = 64;

    /// <summary>Places of one word that are looked at.</summary>
    private const int MaxPlaces = 40;

    private readonly Document _rewrite;
    private readonly ContentTree _tree;
    private readonly SourceWords _sources;
    private readonly EnglishModel _model;
    private readonly bool[] _vouched;

    public SentenceAligner(Document rewrite, SourceWords sources, EnglishModel model, bool[] vouched)
    {
        _rewrite = rewrite;
        _tree = new ContentTree(rewrite);
        _sources = sources;
        _model = model;
        _vouched = vouched;
    }

    /// <summary>The content words of the sentence, aligned, in text order; and how much of them the best sentences say.</summary>
    public AlignedSentence Align(Sentence sentence)
    {
        var words = new List<AlignedWord>();
        for (int i = sentence.FirstToken; i < sentence.EndToken && words.Count < MaxWords; i++)
        {
            if (_tree.Sorts[i] != WordSort.None)
                words.Add(Word(i));
        }

        (int Sentence, ulong Words)[] places = Places(words);
        double[,] nearness = Nearness(words);
        for (int i = 0; i < words.Count; i++)
            PlaceInContext(words, i, places, nearness);
        for (int i = 0; i < words.Count; i++)
            LinkToGovernor(words, i);
        return Cover(sentence, words, places);
    }

    private AlignedWord Word(int token)
    {
        Token word = _rewrite.Tokens[token];
        WordMatch match = _sources.Match(word.Lemma, word.PartOfSpeech);
        if (!match.IsExact)
        {
            // A lemma that came out wrong on one side is still the same form on the other.
            string form = _rewrite.TextOf(token).ToString();
            if (_sources.PositionsOf(form) is { Length: > 0 } same)
                match = new WordMatch(1, IsExact: true, form, same.ToArray());
        }

        return new AlignedWord
        {
            Token = token,
            Sort = _tree.Sorts[token],
            Weight = Weight(word.Lemma),
            Match = match,
            IsVouched = _vouched[token],
        };
    }

    private double Weight(string lemma)
    {
        if (!_model.Vectors.TryGetRow(lemma, out int row))
            return 1;
        return Math.Clamp(Math.Log(1 + (row / 50.0)) / Math.Log(1 + (_model.Vectors.Count / 50.0)), 0.15, 1);
    }

    /// <summary>For each sentence of the sources that says any of the words, which of them it says.</summary>
    private (int Sentence, ulong Words)[] Places(List<AlignedWord> words)
    {
        var places = new Dictionary<int, ulong>();
        for (int i = 0; i < words.Count; i++)
        {
            foreach (int position in words[i].Match.Positions)
            {
                int sentence = _sources.Sentences[position];
                places[sentence] = places.GetValueOrDefault(sentence) | (1UL << i);
            }
        }

        return [.. places.Select(place => (place.Key, place.Value)).OrderBy(place => place.Key)];
    }

    /// <summary>How much one word is context of another: all of it beside it in the tree, half a step further on, a seventh far away.</summary>
    private double[,] Nearness(List<AlignedWord> words)
    {
        var nearness = new double[words.Count, words.Count];
        var index = new Dictionary<int, int>();
        for (int i = 0; i < words.Count; i++)
            index[words[i].Token] = i;
        var distance = new int[words.Count, words.Count];
        for (int i = 0; i < words.Count; i++)
        {
            // Up to the root from both sides; the paths are short.
            for (int j = 0; j < i; j++)
                distance[i, j] = distance[j, i] = TreeDistance(words[i].Token, words[j].Token);
        }

        for (int i = 0; i < words.Count; i++)
        {
            for (int j = 0; j < words.Count; j++)
                nearness[i, j] = i == j ? 0 : words[j].Weight * (distance[i, j] switch { 1 => 1, 2 => 0.6, 3 => 0.3, _ => 0.15 });
        }

        return nearness;
    }

    private int TreeDistance(int token, int other)
    {
        int steps = 0;
        for (int up = token; up >= 0 && steps < 4; up = _tree.Governors[up], steps++)
        {
            int otherSteps = 0;
            for (int otherUp = other; otherUp >= 0 && otherSteps < 4; otherUp = _tree.Governors[otherUp], otherSteps++)
            {
                if (up == otherUp)
                    return steps + otherSteps;
            }
        }

        return 9;
    }

    private static void PlaceInContext(List<AlignedWord> words, int index, (int Sentence, ulong Words)[] places, double[,] nearness)
    {
        double all = 0;
        for (int j = 0; j < words.Count; j++)
            all += nearness[index, j];
        if (all == 0)
            return;

        double best = 0, bestWith = 0;
        for (int p = 0; p < places.Length; p++)
        {
            ulong here = places[p].Words;
            Consider(here, 1);

            // What two neighbouring sentences say together counts a little less.
            if (p + 1 < places.Length && places[p + 1].Sentence == places[p].Sentence + 1)
                Consider(here | places[p + 1].Words, 0.85);
        }

        words[index].Context = best / all;
        words[index].ContextWithWord = bestWith / all;

        void Consider(ulong said, double discount)
        {
            double sum = 0;
            for (ulong rest = said & ~(1UL << index); rest != 0; rest &= rest - 1)
            {
                int j = BitOperations.TrailingZeroCount(rest);
                sum += nearness[index, j] * words[j].Support;
            }

            sum *= discount;
            best = Math.Max(best, sum);
            if ((said >> index & 1) != 0)
                bestWith = Math.Max(bestWith, sum);
        }
    }

    private void LinkToGovernor(List<AlignedWord> words, int index)
    {
        AlignedWord word = words[index];
        word.ArcSort = _tree.Arcs[word.Token];
        if (_tree.Governors[word.Token] < 0 || words.Find(other => other.Token == _tree.Governors[word.Token]) is not { } governor)
            return;

        word.Rival = Rival(word, governor);
        if (word.Match.Positions.Length == 0 || governor.Match.Positions.Length == 0)
            return;

        double best = 0;
        foreach (int position in word.Match.Positions.AsSpan(0, Math.Min(MaxPlaces, word.Match.Positions.Length)))
        {
            foreach (int above in governor.Match.Positions.AsSpan(0, Math.Min(MaxPlaces, governor.Match.Positions.Length)))
                best = Math.Max(best, Link(position, above, word.ArcSort));
        }

        word.Arc = best;
    }

    /// <summary>How alike two places of the sources are to a word below its governor.</summary>
    private double Link(int position, int governor, ArcSort sort)
    {
        if (_sources.Governors[position] == governor)
            return _sources.Arcs[position] == sort ? 1 : 0.8;
        if (_sources.Governors[governor] == position)
            return 0.65;
        int above = _sources.Governors[position];
        if (above >= 0 && (above == _sources.Governors[governor] || _sources.Governors[above] == governor))
            return 0.6;
        int apart = Math.Abs(_sources.Sentences[position] - _sources.Sentences[governor]);
        if (apart == 0)
            return Math.Abs(position - governor) <= 5 ? 0.45 : 0.3;
        return apart == 1 ? 0.1 : 0;
    }

    /// <summary>The best likeness of the word to what fills its part below its governor in the sources; null when nothing does.</summary>
    private double? Rival(AlignedWord word, AlignedWord governor)
    {
        double? best = null;
        foreach (int above in governor.Match.Positions.AsSpan(0, Math.Min(MaxPlaces, governor.Match.Positions.Length)))
        {
            for (int i = Math.Max(0, above - 25); i < Math.Min(_sources.Lemmas.Count, above + 26); i++)
            {
                if (_sources.Governors[i] != above || _sources.Arcs[i] != _tree.Arcs[word.Token] || _sources.Sorts[i] == WordSort.None)
                    continue;
                if (word.Sort is WordSort.Number or WordSort.Name != (_sources.Sorts[i] is WordSort.Number or WordSort.Name))
                    continue;
                Token token = _rewrite.Tokens[word.Token];
                best = Math.Max(best ?? 0, _model.Meaning.Similarity(token.Lemma, token.PartOfSpeech, _sources.Lemmas[i], _sources.Parts[i]));
            }
        }

        return best;
    }

    private static AlignedSentence Cover(Sentence sentence, List<AlignedWord> words, (int Sentence, ulong Words)[] places)
    {
        double all = words.Sum(word => word.Weight);
        ulong first = Best(0, out double one);
        Best(first, out double two);
        int bestPlace = -1;
        foreach ((int place, ulong said) in places)
        {
            if (said == first)
            {
                bestPlace = place;
                break;
            }
        }

        return new AlignedSentence(sentence, words, bestPlace, all == 0 ? 1 : one / all, all == 0 ? 1 : (one + two) / all);

        ulong Best(ulong taken, out double sum)
        {
            ulong best = 0;
            sum = 0;
            foreach ((_, ulong said) in places)
            {
                double here = 0;
                for (ulong rest = said & ~taken; rest != 0; rest &= rest - 1)
                {
                    AlignedWord word = words[BitOperations.TrailingZeroCount(rest)];
                    here += word.Weight * word.Support;
                }

                if (here > sum)
                    (best, sum) = (said, here);
            }

            return best;
        }
    }
}
