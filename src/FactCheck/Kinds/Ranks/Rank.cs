using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>A superlative of an article: of which things, at which place among them, and how far back. Immutable.</summary>
internal sealed class Rank
{
    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The superlative: "worst", "most" of "most expensive".</summary>
    public required int Token { get; init; }

    /// <summary>The first token of the rank: "second" of "second-largest".</summary>
    public required int First { get; init; }

    /// <summary>The adjective it is made of: "bad".</summary>
    public required string Adjective { get; init; }

    /// <summary>The scale it ranks on; the adjective itself where none is known.</summary>
    public required string Scale { get; init; }

    /// <summary>1 for the upper end of the scale, -1 for the lower.</summary>
    public required int Sign { get; init; }

    /// <summary>1 for the largest, 2 for the second-largest.</summary>
    public required int Place { get; init; }

    /// <summary>The noun of what is ranked; -1 where there is none.</summary>
    public required int Noun { get; init; }

    /// <summary>How far back it reaches; null where the sentence does not say.</summary>
    public required RankReach? Reach { get; init; }

    /// <summary>Who or what has the rank, where it is named; else null.</summary>
    public required NamedEntity? Holder { get; init; }

    /// <summary>Among whose it ranks: "Europe's largest bank"; null where nobody is named.</summary>
    public required NamedEntity? Among { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);

    /// <summary>Whether the noun leaves open what is ranked: "the highest level".</summary>
    public bool IsGeneral => Noun < 0 || RankWords.IsGeneral(Document.Tokens[Noun].Lemma);

    /// <summary>The words of it, with how far it reaches.</summary>
    public TextSpan Span => Document.SpanOf(First, Math.Max(Math.Max(Token, Noun), Reach is null ? -1 : Reach.End - 1) + 1);

    /// <summary>The year in which it was written; 0 when not known.</summary>
    public int Written => Document.Sections[Sentence.Section].Published?.Year ?? 0;

    /// <summary>The lemma of the noun.</summary>
    public string NounLemma => Noun < 0 ? "" : Document.Tokens[Noun].Lemma;

    /// <summary>The part of speech of the noun.</summary>
    public PartOfSpeech NounPart => Noun < 0 ? PartOfSpeech.X : Document.Tokens[Noun].PartOfSpeech;

    /// <summary>
    /// Whether a source may tell the rank: its place by the ordinal anywhere in it, its reach by the year, the count, or a word for all
    /// time. A plain superlative and "a record" count as told: they are often a writer's own judgement.
    /// </summary>
    public bool MayBeToldIn(Document source)
    {
        if ((Place == 1 && Reach is null) || Document.Tokens[Token].Lemma == "record")
            return true;
        for (int i = 0; i < source.Tokens.Length; i++)
        {
            if (Place > 1 ? NumberWords.IsOrdinal(source.TextOf(i), Place) && !IsPart(source, i) : Reach!.IsToldBy(source.TextOf(i), source.Tokens[i].Lemma))
                return true;
        }

        return false;
    }

    // "a third of them"
    private static bool IsPart(Document document, int token) =>
        token + 1 < document.Tokens.Length && document.TextOf(token + 1) is "of" && token > 0 && document.Tokens[token - 1].Lemma is "a" or "one" or "two" or "than" or "about" or "nearly" or "almost";
}
