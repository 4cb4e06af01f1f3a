using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for one thing that two articles of a story put down to two causes: "caused by a spark", "because a cable broke", "blamed the
/// frost for". An article that knows of the other's cause as well tells rival accounts and is let be. Thread-safe.
/// </summary>
internal static class StoryCauses
{
    // From here on a word of the other article may be what is meant.
    private const double Alike = 0.5;

    private const int MaxWords = 24;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Adds what two articles of a story put down to two causes.</summary>
    public static void Review(ClaimSet claims, StoryTellings tellings, ICollection<Comparison> comparisons)
    {
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            foreach (CauseTold cause in tellings.Of(one).Causes)
            {
                foreach (CauseTold rival in tellings.Of(other).Causes)
                {
                    if (AreRivals(cause, rival) && Report(claims, cause, rival) is { } comparison)
                        comparisons.Add(comparison);
                }
            }
        }
    }

    private static bool AreRivals(CauseTold cause, CauseTold other) =>
        ShareEffect(cause, other) && !Knows(other.Document, cause.Document.Tokens[cause.Head]) && !Knows(cause.Document, other.Document.Tokens[other.Head]);

    // What came of it is one: a thing that both name, and where the cause only stands in a clause beside it, two.
    private static bool ShareEffect(CauseTold cause, CauseTold other)
    {
        int shared = 0, things = 0, figures = 0, units = 0;
        foreach (Token word in Words(cause.Document, cause.Effect).DistinctBy(word => word.Lemma))
        {
            foreach (Token rival in Words(other.Document, other.Effect))
            {
                if (!AreOne(word, rival))
                    continue;
                shared++;
                bool unit = TimeUnits.Contains(word.Lemma);
                units += unit ? 1 : 0;
                figures += word.PartOfSpeech == PartOfSpeech.Number ? 1 : 0;
                things += !unit && (word.PartOfSpeech == PartOfSpeech.Noun || rival.PartOfSpeech == PartOfSpeech.Noun) ? 1 : 0;
                break;
            }
        }

        // "a delay of 40 minutes", "held it up for 40 minutes"
        things += figures > 0 && units > 0 ? 1 : 0;
        return things > 0 && shared - (figures == 0 ? units : 0) >= (cause.IsDirect && other.IsDirect ? 1 : 2);
    }

    // Whether the article has a word for what the cause is; of a name nobody can tell.
    private static bool Knows(Document document, Token word)
    {
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || LightVerbs.Contains(word.Lemma))
            return true;
        foreach (Token other in document.Tokens)
        {
            if (other.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective
                && (other.Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase) || (other.PartOfSpeech == word.PartOfSpeech && Meaning.Similarity(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech) >= Alike)))
                return true;
        }

        return false;
    }

    private static bool AreOne(Token word, Token other) =>
        word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase)
        || AreOneAffair(word, other)
        || (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb && other.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb
            && Meaning.Similarity(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech) >= Alike);

    // "fell", "the drop"
    private static bool AreOneAffair(Token word, Token other) =>
        FramesOf(word).Any(frame => FramesOf(other).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step));

    private static ImmutableArray<AffairFrame> FramesOf(Token word) => word.PartOfSpeech switch
    {
        PartOfSpeech.Verb => AffairFrames.OfVerb(word.Lemma),
        PartOfSpeech.Noun => AffairFrames.OfNoun(word.Lemma),
        _ => [],
    };

    private static ImmutableArray<Token> Words(Document document, ImmutableArray<int> tokens) =>
        [.. tokens.Select(token => document.Tokens[token]).Where(word => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number
            || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma))).Take(MaxWords)];

    private static Comparison? Report(ClaimSet claims, CauseTold cause, CauseTold other)
    {
        (CauseTold first, CauseTold second) = AnchorOf(claims, cause) is null ? (other, cause) : (cause, other);
        if (AnchorOf(claims, first) is not { } claim)
            return null;
        return Comparison.AgainstPassage(claim, StatementRules.Causes, $"the articles give two causes: \"{first.Span.Of(first.Document.Text)}\" and \"{second.Span.Of(second.Document.Text)}\"", first.Span, new Location(second.Document, second.Span), 0.5);
    }

    private static Claim? AnchorOf(ClaimSet claims, CauseTold cause) => claims.AnchorAt(cause.Document, cause.Document.SentenceOf(cause.Cause[0]).Index, cause.Span);
}
