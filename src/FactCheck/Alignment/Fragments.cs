using FactCheck.Documents;

namespace FactCheck.Alignment;

/// <summary>
/// How a rewrite is put together of runs of the sources' own words (Grusky and others 2018): how much it copies, in how long runs, and
/// what stands between two runs that follow each other in a source.
/// </summary>
internal sealed class Fragments
{
    private const int MaxPlaces = 60;

    private readonly Document _rewrite;
    private readonly Dictionary<string, List<int>> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _forms = [];

    public Fragments(Document rewrite, IEnumerable<Document> sources)
    {
        _rewrite = rewrite;
        foreach (Document source in sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                string form = source.TextOf(i).ToString();
                if (!_places.TryGetValue(form, out List<int>? places))
                    _places.Add(form, places = []);
                places.Add(_forms.Count);
                _forms.Add(form);
            }
        }

        Runs = Find();
    }

    /// <summary>The runs: first token in the rewrite, first position in the sources, length in tokens.</summary>
    public List<(int Token, int Position, int Length)> Runs { get; }

    /// <summary>Tokens the rewrite puts where a source has others: after one run, before the next that follows it in the source.</summary>
    public IEnumerable<(int First, int End, string[] Instead)> Replacements()
    {
        for (int i = 0; i + 1 < Runs.Count; i++)
        {
            var (token, position, length) = Runs[i];
            for (int j = i + 1; j < Math.Min(i + 3, Runs.Count); j++)
            {
                int put = Runs[j].Token - token - length;
                int had = Runs[j].Position - position - length;
                if (put is >= 0 and <= 4 && had is >= 0 and <= 4 && put + had > 0 && length + Runs[j].Length >= 3)
                {
                    yield return (token + length, Runs[j].Token, [.. _forms.GetRange(position + length, had)]);
                    break;
                }
            }
        }
    }

    private List<(int Token, int Position, int Length)> Find()
    {
        var runs = new List<(int, int, int)>();
        for (int i = 0; i < _rewrite.Tokens.Length;)
        {
            int best = 0, bestPlace = 0;
            if (_places.TryGetValue(_rewrite.TextOf(i).ToString(), out List<int>? places))
            {
                for (int p = 0; p < Math.Min(MaxPlaces, places.Count); p++)
                {
                    int length = Length(i, places[p]);
                    if (length > best)
                        (best, bestPlace) = (length, places[p]);
                }
            }

            if (best > 0)
                runs.Add((i, bestPlace, best));
            i += Math.Max(1, best);
        }

        return runs;
    }

    private int Length(int token, int position)
    {
        int length = 1;
        while (token + length < _rewrite.Tokens.Length && position + length < _forms.Count
            && _rewrite.TextOf(token + length).Equals(_forms[position + length], StringComparison.OrdinalIgnoreCase))
            length++;
        return length;
    }
}
