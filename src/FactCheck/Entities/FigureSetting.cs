using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>What the sentence of a figure says beside the figure, which tells what the figure is of. Immutable.</summary>
internal sealed class FigureSetting
{
    /// <summary>Words as far from the figure as this, or farther, are far; a broken parse may leave them out of reach altogether.</summary>
    private const int MaxDistance = 12;

    /// <summary>How far from the figure a word may stand that says which of several figures it is ("last", "further", "each").</summary>
    private const int MaxQualifierDistance = 4;

    /// <summary>How far from the figure a word may stand that names what is measured.</summary>
    private const int MaxGroupDistance = 2;

    /// <summary>Words less frequent than the vectors' last row weigh 1.</summary>
    private const float LogOfRarest = 12f;

    private const float NameWeight = 1.2f;

    public FigureSetting(Document document, Sentence sentence, TextSpan span)
    {
        int[] distances = DistancesFrom(document, sentence, span);
        var words = ImmutableArray.CreateBuilder<SettingWord>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var years = new HashSet<string>(StringComparer.Ordinal);
        var qualifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = document.Tokens[i];
            int distance = Math.Min(MaxDistance, distances[i - sentence.FirstToken]);
            ReadOnlySpan<char> text = document.TextOf(i);
            if (IsYear(text))
                years.Add(text.ToString());
            if (distance <= MaxQualifierDistance && FigureQualifiers.Contains(text))
                qualifiers.Add(text.ToString());
            if (token.PartOfSpeech is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
                continue;
            if (token.PartOfSpeech == PartOfSpeech.ProperNoun && token.Length > 1)
                names.Add(token.Lemma);
            words.Add(new SettingWord(token.Lemma, token.PartOfSpeech, WeightOf(token), distance));
        }

        int verb = HappeningReader.VerbOf(document, TokenIn(document, sentence, span));
        IsAhead = verb >= 0 && HappeningReader.IsAhead(document, verb);
        IsPast = verb >= 0 && !IsAhead && HappeningReader.IsPast(document, verb);
        Words = words.ToImmutable();
        Names = names;
        Groups = MeasureTopics.Of(words.Where(word => word.Distance <= MaxGroupDistance).Select(word => (string?)word.Lemma));
        Years = years;
        Qualifiers = qualifiers;
    }

    /// <summary>The content words of the sentence in text order, numbers left out.</summary>
    public ImmutableArray<SettingWord> Words { get; }

    /// <summary>The words of names in the sentence.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The years in the sentence, as written.</summary>
    public IReadOnlySet<string> Years { get; }

    /// <summary>The sorts of measure that the words near the figure name: the dead, the injured, profit, revenue.</summary>
    public IReadOnlySet<string> Groups { get; }

    /// <summary>The words near the figure that say which of several figures it is: "last", "further", "each", "total".</summary>
    public IReadOnlySet<string> Qualifiers { get; }

    /// <summary>Whether it is told as still ahead.</summary>
    public bool IsAhead { get; }

    /// <summary>Whether it is told as past.</summary>
    public bool IsPast { get; }

    private static int TokenIn(Document document, Sentence sentence, TextSpan span)
    {
        int token = sentence.FirstToken;
        while (token + 1 < sentence.EndToken && !document.SpanOf(token).Overlaps(span))
            token++;
        return token;
    }

    private static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && text[0] is '1' or '2' && int.TryParse(text, out int year) && year is >= 1500 and <= 2100;

    private static float WeightOf(in Token token)
    {
        if (token.PartOfSpeech == PartOfSpeech.ProperNoun)
            return NameWeight;
        float rarity = EnglishModel.Default.Vectors.TryGetRow(token.Lemma, out int row) ? MathF.Log(1 + row) / LogOfRarest : 1f;
        return token.PartOfSpeech == PartOfSpeech.Adverb ? rarity / 2 : rarity;
    }

    /// <summary>The number of arcs from the words of the claim to each token of its sentence.</summary>
    private static int[] DistancesFrom(Document document, Sentence sentence, TextSpan span)
    {
        int count = sentence.EndToken - sentence.FirstToken;
        int[] distances = new int[count];
        Array.Fill(distances, int.MaxValue);
        var queue = new Queue<int>();
        for (int i = 0; i < count; i++)
        {
            if (document.SpanOf(sentence.FirstToken + i).Overlaps(span))
                Reach(i, 0);
        }

        while (queue.TryDequeue(out int at))
        {
            Reach(document.Tokens[sentence.FirstToken + at].Head - sentence.FirstToken, distances[at] + 1);
            foreach (int child in document.Syntax.ChildrenOf(sentence.FirstToken + at))
                Reach(child - sentence.FirstToken, distances[at] + 1);
        }

        return distances;

        void Reach(int token, int distance)
        {
            if (token < 0 || token >= count || distances[token] != int.MaxValue)
                return;
            distances[token] = distance;
            queue.Enqueue(token);
        }
    }
}
