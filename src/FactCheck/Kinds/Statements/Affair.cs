using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// What happened, however it is worded: "Nordbank sold the arm to Calder", "Calder bought it", "the sale to Calder" are one affair with
/// the same parts. Immutable.
/// </summary>
internal sealed class Affair
{
    // Those who take each part: two affairs are held against each other part by part.
    private readonly ImmutableArray<Argument>[] _in = new ImmutableArray<Argument>[AffairMatch.Parts + 1];
    private ImmutableArray<string> _years;
    private bool? _isLongAgo;
    private int? _day;

    /// <summary>The article that tells it.</summary>
    public required Document Document { get; init; }

    /// <summary>The verb, noun or adjective that tells it.</summary>
    public required int Token { get; init; }

    /// <summary>The affair: "sale", "contest"; for words without a frame the verb itself.</summary>
    public required string Name { get; init; }

    /// <summary>For what several affairs have in common (<see cref="Favour"/>), the affair that tells it; null for any other.</summary>
    public string? Origin { get; init; }

    /// <summary>How far or which way it went; see <see cref="AffairFrame"/>.</summary>
    public required int Step { get; init; }

    /// <summary>Whether the name comes from the lexicon of frames, so that its parts are sure.</summary>
    public required bool IsFramed { get; init; }

    /// <summary>Whether it is read of an article of a story among equals, where descriptions may stand for names.</summary>
    public bool IsOfStory { get; init; }

    /// <summary>Whether a noun tells it: "the resignation".</summary>
    public bool IsNominal => Document.Tokens[Token].PartOfSpeech == PartOfSpeech.Noun;

    /// <summary>Who takes part, with the number of the part.</summary>
    public required ImmutableArray<(int Part, Argument Argument)> Parts { get; init; }

    /// <summary>Whether it is denied.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>How it stands to the facts; null where the wording leaves it open ("discussed a merger").</summary>
    public required Modality? Modality { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);

    /// <summary>The years its clause names; "the flood of 2009, in which nobody died".</summary>
    public ImmutableArray<string> Years => _years.IsDefault ? _years = [.. StoryTimes.YearsOf(this)] : _years;

    /// <summary>Whether it is told of long ago: "three years ago".</summary>
    public bool IsLongAgo => _isLongAgo ??= StoryTimes.IsLongAgo(this);

    /// <summary>The weekday named nearest to it in its sentence: 1 for Monday; 0 when none is.</summary>
    public int Day => _day ??= ArticleDay.At(Document, Token);

    /// <summary>Those who take one part.</summary>
    public ImmutableArray<Argument> In(int part)
    {
        if ((uint)part >= (uint)_in.Length)
            return Take(part);
        return _in[part].IsDefault ? _in[part] = Take(part) : _in[part];
    }

    private ImmutableArray<Argument> Take(int part)
    {
        int count = 0;
        foreach ((int number, _) in Parts)
            count += number == part ? 1 : 0;
        if (count == 0)
            return [];
        var taken = ImmutableArray.CreateBuilder<Argument>(count);
        foreach ((int number, Argument argument) in Parts)
        {
            if (number == part)
                taken.Add(argument);
        }

        return taken.MoveToImmutable();
    }
}
