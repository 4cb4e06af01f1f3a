using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>A word that the sentence of an affair speaks of beside it, ready to be held against those of another article.</summary>
/// <param name="Lemma">Its lemma.</param>
/// <param name="PartOfSpeech">Its part of speech.</param>
/// <param name="Entry">The same, looked up.</param>
/// <param name="Frames">The affairs it may name.</param>
/// <param name="Share">The share of the article's sentences that have it.</param>
internal readonly record struct StoryWord(string Lemma, PartOfSpeech PartOfSpeech, WordEntry Entry, ImmutableArray<AffairFrame> Frames, double Share)
{
    /// <summary>The different words beside an affair, in text order; with <paramref name="wide"/> those of the sentence before too.</summary>
    public static ImmutableArray<StoryWord> Beside(Telling telling, Affair affair, bool wide)
    {
        Document document = telling.Document;
        Sentence sentence = affair.Sentence;
        int first = sentence.FirstToken;
        if (wide && sentence.Index > 0 && document.Sentences[sentence.Index - 1].Block == sentence.Block)
            first = document.Sentences[sentence.Index - 1].FirstToken;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = ImmutableArray.CreateBuilder<StoryWord>();
        for (int i = first; i < sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (i != affair.Token && IsContent(word) && ArticleDay.Named(document, i) == 0 && !IsPart(affair, i) && seen.Add(word.Lemma))
                words.Add(Of(telling, word));
        }

        return words.ToImmutable();
    }

    /// <summary>"the construction", "the building work"</summary>
    public bool IsOneWith(in StoryWord other)
    {
        if (Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
            return true;
        if (!IsNounOrVerb(PartOfSpeech) || !IsNounOrVerb(other.PartOfSpeech))
            return false;
        WordPair pair = EnglishModel.Default.Meaning.Pair(Entry, other.Entry);
        return PartOfSpeech == other.PartOfSpeech ? pair.AreSynonyms || ShareFrame(Frames, other.Frames) : pair.AreDerived;
    }

    private static bool ShareFrame(ImmutableArray<AffairFrame> frames, ImmutableArray<AffairFrame> others)
    {
        foreach (AffairFrame frame in frames)
        {
            foreach (AffairFrame other in others)
            {
                if (frame.Affair == other.Affair && frame.Step == other.Step)
                    return true;
            }
        }

        return false;
    }

    private static bool IsPart(Affair affair, int token)
    {
        foreach ((_, Argument argument) in affair.Parts)
        {
            if (argument.Token == token)
                return true;
        }

        return false;
    }

    private static StoryWord Of(Telling telling, Token word) => new(
        word.Lemma,
        word.PartOfSpeech,
        EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech),
        word.PartOfSpeech == PartOfSpeech.Noun ? AffairFrames.OfNoun(word.Lemma) : [],
        telling.ShareOf(word.Lemma));

    private static bool IsNounOrVerb(PartOfSpeech partOfSpeech) => partOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb;

    private static bool IsContent(Token word) =>
        word.PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Number or PartOfSpeech.Adjective
        || (word.PartOfSpeech == PartOfSpeech.Noun && word.Lemma is not ("people" or "person" or "day" or "time" or "year"))
        || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma));
}
