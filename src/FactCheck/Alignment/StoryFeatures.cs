using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Alignment;

/// <summary>What tells whether two articles tell one story: names, words, nouns and figures that both have. Not thread-safe.</summary>
internal sealed class StoryFeatures
{
    private const int MaxFigures = 3, YearLength = 4;

    private static readonly Lazy<LearnedOdds> Table = new(() => LearnedOdds.Load("story-likeness.tsv", Names));

    private readonly DocumentProfile _profile;
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _nouns = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _figures = new(StringComparer.Ordinal);

    public StoryFeatures(DocumentProfile profile)
    {
        _profile = profile;
        Document document = profile.Document;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech == PartOfSpeech.ProperNoun && token.Length > 1)
                _names.Add(token.Lemma);
            else if (token.PartOfSpeech == PartOfSpeech.Noun)
                _nouns.Add(token.Lemma);
            if (IsFigure(document.TextOf(i)))
                _figures.Add(document.TextOf(i).ToString());
        }
    }

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } = ["names", "names.covered", "words", "nouns.covered", "figures"];

    /// <summary>Whether two articles tell one story (<c>story-likeness.tsv</c>).</summary>
    public static LearnedOdds OneStory => Table.Value;

    /// <summary>What tells whether this article and another tell one story.</summary>
    public double[] Observe(StoryFeatures other) =>
    [
        Math.Min(1, _profile.StoryLikeness(other._profile)), Covered(_names, other._names), _profile.WordLikeness(other._profile), Covered(_nouns, other._nouns),
        Math.Min(MaxFigures, _figures.Count(other._figures.Contains)) / (double)MaxFigures,
    ];

    // The share of the smaller set that the larger holds.
    private static double Covered(HashSet<string> one, HashSet<string> other)
    {
        (HashSet<string> less, HashSet<string> more) = one.Count <= other.Count ? (one, other) : (other, one);
        return less.Count == 0 ? 0 : less.Count(more.Contains) / (double)less.Count;
    }

    // "212", "4.6": years and single digits stand in any two articles.
    private static bool IsFigure(ReadOnlySpan<char> text) => text.Length >= 2 && char.IsAsciiDigit(text[0])
        && !(text.Length == YearLength && text[0] is '1' or '2' && int.TryParse(text, out _));
}
