using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>
/// Describes how two happenings of two articles stand to each other, when and where they are left out: what tells whether both are one.
/// Not thread-safe.
/// </summary>
internal sealed class HappeningFeatures
{
    private const int MaxDistance = 5, MaxNames = 3, MaxNumbers = 2, LeadSentences = 2;

    private const double FullParts = 2, FullContext = 3;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    private readonly FigureSettings _settings = new();
    private readonly Dictionary<(Document, int), ContentBag> _sentences = [];
    private readonly Dictionary<(Document, int), string[]> _numbers = [];

    /// <summary>The names of the observations, in the order they are filled in.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        "near.1", "near.2", "near.3", "near.5", "near.5.lesser", "sentence", "neighbours", "names.shared", "names.apart", "names.one", "numbers.shared",
        "act.same", "act.likeness", "parts", "parts.apart", "themes.same", "themes.apart", "nearness", "context", "people.apart", "people.beside",
        "tense.apart", "ahead", "lead",
    ];

    /// <summary>Fills in how two happenings stand to each other.</summary>
    /// <param name="one">The one.</param>
    /// <param name="span">The words of its time or place, which are no part of it.</param>
    /// <param name="other">The other.</param>
    /// <param name="otherSpan">The words of its time or place.</param>
    /// <param name="features">At least as long as <see cref="Names"/>.</param>
    public HappeningMatch Fill(Happening one, TextSpan span, Happening other, TextSpan otherSpan, Span<double> features)
    {
        FigureSetting setting = _settings.Of(one.Document, one.Sentence, span), otherSetting = _settings.Of(other.Document, other.Sentence, otherSpan);
        SettingLikeness near = _settings.LikenessOf(setting, otherSetting);
        (double mean, double lesser) = near.Shared(MaxDistance);
        int names = setting.Names.Count(otherSetting.Names.Contains);
        HappeningMatch match = HappeningMatch.Of(one, other);
        Token word = one.Document.Tokens[one.Token], rival = other.Document.Tokens[other.Token];
        int i = 0;
        features[i++] = near.Shared(1).Mean;
        features[i++] = near.Shared(2).Mean;
        features[i++] = near.Shared(3).Mean;
        features[i++] = mean;
        features[i++] = lesser;
        features[i++] = SentenceOf(one.Document, one.Sentence.Index).Likeness(SentenceOf(other.Document, other.Sentence.Index));
        features[i++] = Around(one, other);
        features[i++] = Math.Min(MaxNames, names) / (double)MaxNames;
        features[i++] = Of(names == 0 && setting.Names.Count > 0 && otherSetting.Names.Count > 0);
        features[i++] = Of(setting.Names.Count == 0 != (otherSetting.Names.Count == 0));
        features[i++] = Math.Min(MaxNumbers, NumbersBeside(one, span).Intersect(NumbersBeside(other, otherSpan), StringComparer.OrdinalIgnoreCase).Count()) / (double)MaxNumbers;
        features[i++] = Of(AreOneWord(word, rival));
        features[i++] = Meaning.Similarity(word.Lemma, word.PartOfSpeech, rival.Lemma, rival.PartOfSpeech);
        features[i++] = Math.Max(0, match.Parts) / FullParts;
        features[i++] = Of(match.Parts < 0);
        features[i++] = Of(match.Themes == true);
        features[i++] = Of(match.Themes == false);
        features[i++] = match.Nearness;
        features[i++] = match.Context / FullContext;
        features[i++] = Of(match.OtherPeople);
        features[i++] = Of(match.OtherPeopleBeside);
        features[i++] = Of((one.IsAhead && other.IsPast) || (one.IsPast && other.IsAhead));
        features[i++] = Of(one.IsAhead && other.IsAhead);
        features[i] = Of(one.Sentence.Index < LeadSentences && other.Sentence.Index < LeadSentences);
        return match;
    }

    private static double Of(bool holds) => holds ? 1 : 0;

    private static bool AreOneWord(in Token word, in Token other)
    {
        if (LightVerbs.Contains(word.Lemma) || LightVerbs.Contains(other.Lemma))
            return false;
        if (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
            return true;
        return word.PartOfSpeech == other.PartOfSpeech
            ? Meaning.AreSynonyms(word.Lemma, other.Lemma, word.PartOfSpeech)
            : Meaning.AreDerived(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech);
    }

    // The sentences before and behind tell what the whole passage is about.
    private double Around(Happening one, Happening other)
    {
        double best = 0;
        foreach (int i in (ReadOnlySpan<int>)[one.Sentence.Index - 1, one.Sentence.Index + 1])
        {
            foreach (int j in (ReadOnlySpan<int>)[other.Sentence.Index - 1, other.Sentence.Index + 1])
            {
                if (i >= 0 && i < one.Document.Sentences.Length && j >= 0 && j < other.Document.Sentences.Length)
                    best = Math.Max(best, SentenceOf(one.Document, i).Likeness(SentenceOf(other.Document, j)));
            }
        }

        return best;
    }

    private ContentBag SentenceOf(Document document, int index)
    {
        if (!_sentences.TryGetValue((document, index), out ContentBag bag))
            _sentences.Add((document, index), bag = ContentBag.Of(document, document.Sentences[index].FirstToken, document.Sentences[index].EndToken));
        return bag;
    }

    private string[] NumbersBeside(Happening happening, TextSpan span)
    {
        if (_numbers.TryGetValue((happening.Document, span.Start), out string[]? numbers))
            return numbers;
        Document document = happening.Document;
        numbers = [.. Enumerable.Range(happening.Sentence.FirstToken, happening.Sentence.EndToken - happening.Sentence.FirstToken)
            .Where(i => document.Tokens[i].PartOfSpeech == PartOfSpeech.Number && !document.SpanOf(i).Overlaps(span))
            .Select(i => document.Tokens[i].Lemma)];
        _numbers.Add((document, span.Start), numbers);
        return numbers;
    }
}
