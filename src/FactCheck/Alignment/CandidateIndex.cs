using FactCheck.Claims;

namespace FactCheck.Alignment;

/// <summary>
/// Inverted index over the keys of one kind's claims. A pair is looked at when it shares keys that few claims share; never all pairs.
/// </summary>
internal sealed class CandidateIndex
{
    /// <summary>How many candidates a claim is compared with at most; the rest share only common keys with it.</summary>
    private const int MaxCandidates = 48;

    /// <summary>
    /// How many postings of one key are read: the nearest before and after the claim. A text that says one thing ten thousand times
    /// would otherwise be compared with itself a hundred million times.
    /// </summary>
    private const int MaxPostings = 512;

    private readonly IReadOnlyList<Claim> _claims;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly float[] _scores;
    private readonly List<int> _candidates = [];
    private readonly bool[] _isOut;
    private readonly List<int> _out = [];
    private readonly Comparison<int> _best;

    public CandidateIndex(IReadOnlyList<Claim> claims)
    {
        _claims = claims;
        _scores = new float[claims.Count];
        _isOut = new bool[claims.Count];
        _best = (a, b) => _scores[a] != _scores[b] ? _scores[b].CompareTo(_scores[a]) : a.CompareTo(b);
        for (int i = 0; i < claims.Count; i++)
        {
            foreach (string key in claims[i].Keys)
            {
                if (!_postings.TryGetValue(key, out List<int>? posting))
                    _postings.Add(key, posting = []);
                if (posting.Count == 0 || posting[^1] != i)
                    posting.Add(i);
            }
        }
    }

    /// <summary>The positions of claims worth comparing with the claim at <paramref name="position"/>, the best first; good until the next are asked for.</summary>
    /// <param name="position">The claim's position.</param>
    /// <param name="filter">Whether the claim at a position may be compared with it at all; asked once for each, whatever keys they share.</param>
    public List<int> CandidatesOf(int position, Func<int, bool> filter)
    {
        List<int> candidates = _candidates;
        candidates.Clear();
        foreach (string key in _claims[position].Keys)
        {
            List<int> posting = _postings[key];
            float weight = 1f / posting.Count;
            int from = Math.Max(0, Math.Min(posting.BinarySearch(position) - (MaxPostings / 2), posting.Count - MaxPostings));
            for (int p = from; p < posting.Count && p < from + MaxPostings; p++)
            {
                int other = posting[p];
                if (other == position || _isOut[other])
                    continue;
                if (_scores[other] == 0)
                {
                    if (!filter(other))
                    {
                        _isOut[other] = true;
                        _out.Add(other);
                        continue;
                    }

                    candidates.Add(other);
                }

                _scores[other] += weight;
            }
        }

        foreach (int other in _out)
            _isOut[other] = false;
        _out.Clear();

        if (candidates.Count > 1)
            candidates.Sort(_best);
        foreach (int candidate in candidates)
            _scores[candidate] = 0;
        if (candidates.Count > MaxCandidates)
            candidates.RemoveRange(MaxCandidates, candidates.Count - MaxCandidates);
        return candidates;
    }
}
