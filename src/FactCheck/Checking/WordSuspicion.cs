using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Alignment;
using FactCheck.Lexicons;

namespace FactCheck.Checking;

/// <summary>
/// How likely a single word of a rewrite is an error: a logistic regression over what speaks for and against the word, learned from
/// places that people marked; its weights stand in <c>suspicion.tsv</c>. A word that no source has is judged by its habits too, which
/// stand in <c>word-habits.tsv</c>: "discuss" and "company" retell what is there, "decrease" and "late" say what is not. Immutable and
/// thread-safe.
/// </summary>
internal sealed class WordSuspicion
{
    /// <summary>The log-odds that stand for a rewrite without a content word.</summary>
    private const double None = -6;

    private readonly double _intercept;
    private readonly ImmutableArray<ConsistencyWeight> _weights;
    private readonly FrozenDictionary<string, double> _habits;

    /// <param name="intercept">The constant.</param>
    /// <param name="weights">One weight for each of <see cref="WordFeatures.Names"/>, in that order.</param>
    /// <param name="habits">The log-odds that a new word adds, by its lemma in small letters.</param>
    public WordSuspicion(double intercept, IEnumerable<ConsistencyWeight> weights, IEnumerable<KeyValuePair<string, double>> habits)
    {
        _habits = habits.ToFrozenDictionary(StringComparer.Ordinal);
        _intercept = intercept;
        _weights = [.. weights];
        if (!_weights.Select(weight => weight.Feature).SequenceEqual(WordFeatures.Names))
            throw new InvalidDataException("suspicion.tsv: expected one weight for each observation of a word.");
    }

    /// <summary>The weights that ship in the package, loaded on first use.</summary>
    public static WordSuspicion Default => Shipped.Value;

    private static Lazy<WordSuspicion> Shipped { get; } = new(Load);

    /// <summary>The log-odds that the word is an error.</summary>
    public double Of(WordObservation word)
    {
        double sum = _intercept + (word.NewWord is null ? 0 : _habits.GetValueOrDefault(word.NewWord));
        for (int i = 0; i < _weights.Length; i++)
            sum += _weights[i].Deviation(word.Features[i]) * _weights[i].Weight;
        return sum;
    }

    /// <summary>What the words of a rewrite together say: the most suspicious ones, the usual one, and whether any is an error.</summary>
    public IEnumerable<KeyValuePair<string, double>> Summarize(IEnumerable<WordObservation> words)
    {
        double[] suspicions = [.. words.Select(Of).OrderDescending()];
        double first = suspicions.Length > 0 ? suspicions[0] : None;
        double mean = suspicions.Length > 0 ? suspicions.Average() : None;
        yield return new("word.first", first);
        yield return new("word.second", suspicions.Length > 0 ? suspicions[Math.Min(1, suspicions.Length - 1)] : None);
        yield return new("word.third", suspicions.Length > 0 ? suspicions[Math.Min(2, suspicions.Length - 1)] : None);
        yield return new("word.mean", mean);

        // Were the words independent, this is the log of the log-odds that none is an error.
        yield return new("word.any", Math.Log(0.001 + suspicions.Sum(suspicion => Math.Log(1 + Math.Exp(suspicion)))));
        yield return new("word.first.relative", first - mean);
    }

    private static WordSuspicion Load()
    {
        LexiconTable table = LexiconTable.Load("suspicion.tsv");
        var rows = table.Rows.ToDictionary(row => row["feature"], StringComparer.Ordinal);
        return new WordSuspicion(
            (double)rows[ConsistencyScore.Intercept].Number("weight"),
            WordFeatures.Names.Select(name => rows.TryGetValue(name, out LexiconRow row)
                ? new ConsistencyWeight(name, (double)row.Number("mean"), (double)row.Number("deviation"), (double)row.Number("weight"), 0)
                : throw new InvalidDataException($"suspicion.tsv: expected a row '{name}', found none.")),
            LexiconTable.Load("word-habits.tsv").Rows.Select(row => KeyValuePair.Create(row["word"], (double)row.Number("weight"))));
    }
}
