using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>Whether two superlatives of two articles rank one thing, and cannot both hold. Pure functions.</summary>
internal static class RankPair
{
    // From here on two nouns say one thing.
    private const double Alike = 0.8;

    // Words both passages have beside the rank.
    private const int MinShared = 2;

    private const double MinRarity = 0.5;

    // Sentences before the one with "it".
    private const int FarBack = 3;

    private const string Quality = "quality", Harm = "harm", Size = "size", Level = "level";

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether both are of one thing.</summary>
    public static bool AreOfOne(Rank one, Rank other)
    {
        if (!AreOneScale(one, other) && !AreOpposite(one, other))
            return false;
        if (HaveOneHolder(one, other))
            return AreOneNoun(one, other) && !AreAmongOthers(one, other);
        if (one.Reach is null || other.Reach is null || AreAmongOthers(one, other))
            return false;
        return one.IsGeneral || other.IsGeneral ? SharedWords(one, other) >= MinShared : AreOneNoun(one, other);
    }

    /// <summary>Why two ranks of one thing exclude each other; null where they do not.</summary>
    public static string? Conflict(Rank one, Rank other)
    {
        string here = one.Span.Of(one.Document.Text).ToString(), there = other.Span.Of(other.Document.Text).ToString();
        if (AreOpposite(one, other))
            return one.Reach is not null && other.Reach is not null && one.Place == other.Place ? $"\"{here}\" and \"{there}\" are opposites" : null;
        if (HaveOneHolder(one, other) && one.Place != other.Place)
            return $"\"{here}\" and \"{there}\" exclude each other";
        return one.Place == other.Place && one.Reach is { } reach && other.Reach is { } rival && reach.Excludes(rival, one.Written, other.Written)
            ? $"\"{here}\" and \"{there}\" reach back to different times"
            : null;
    }

    // "the worst", "the deadliest", "the smallest": what is bad may be so on any scale.
    private static bool AreOneScale(Rank one, Rank other) =>
        (one.Scale == other.Scale && one.Sign == other.Sign)
        || (AreSizes(one.Scale, other.Scale) && one.Sign == other.Sign)
        || ((IsBad(one) || IsBad(other)) && one.Reach is not null && other.Reach is not null && !(one.Scale == Quality && other.Scale == Quality));

    private static bool AreSizes(string scale, string other) => scale is Size or Level && other is Size or Level;

    private static bool IsBad(Rank rank) => (rank.Scale == Quality && rank.Sign < 0) || (rank.Scale == Harm && rank.Sign > 0);

    private static bool AreOpposite(Rank one, Rank other) => one.Sign != other.Sign && (one.Scale == other.Scale || AreSizes(one.Scale, other.Scale));

    private static bool HaveOneHolder(Rank one, Rank other) => one.Holder is { } holder && other.Holder is { } rival && NameMatch.MayBeSame(holder, rival);

    // "Europe's largest", "the largest in Asia"
    private static bool AreAmongOthers(Rank one, Rank other) =>
        one.Among is { } whole && other.Among is { } rival && !NameMatch.MayBeSame(whole, rival);

    private static bool AreOneNoun(Rank one, Rank other)
    {
        if (one.Noun < 0 || other.Noun < 0)
            return false;
        if (one.NounLemma.Equals(other.NounLemma, StringComparison.OrdinalIgnoreCase))
            return true;
        if (one.NounPart != PartOfSpeech.Noun || other.NounPart != PartOfSpeech.Noun)
            return false;
        return Meaning.Pair(one.NounLemma, other.NounLemma, PartOfSpeech.Noun) is var pair && (pair.AreSynonyms || pair.Similarity >= Alike)
            || AreOneAffair(one.NounLemma, other.NounLemma);
    }

    private static bool AreOneAffair(string noun, string other) =>
        AffairFrames.OfNoun(noun).Any(frame => AffairFrames.OfNoun(other).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step));

    // Of what the rank is, its sentence and the one before tell.
    private static int SharedWords(Rank one, Rank other)
    {
        StoryWords words = StoryWords.Of(one.Document), others = StoryWords.Of(other.Document);
        var there = Around(other).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Around(one).Distinct(StringComparer.OrdinalIgnoreCase).Count(lemma => there.Contains(lemma) && Math.Min(words.RarityOf(lemma), others.RarityOf(lemma)) >= MinRarity);
    }

    private static IEnumerable<string> Around(Rank rank)
    {
        Document document = rank.Document;
        int back = IsOpen(rank) ? FarBack : document.Sentences[Math.Max(0, rank.Sentence.Index - 1)].Block == rank.Sentence.Block ? 1 : 0;
        for (int i = document.Sentences[Math.Max(0, rank.Sentence.Index - back)].FirstToken; i < rank.Sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if ((i < rank.First || i >= (rank.Reach?.End ?? rank.Token + 1)) && i != rank.Noun && word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Number
                && !RankWords.IsGeneral(word.Lemma) && !ReportingVerbs.Contains(word.Lemma) && !LightVerbs.Contains(word.Lemma) && ArticleDay.Named(document, i) == 0)
                yield return word.Lemma;
        }
    }

    // "It would be the worst result since 2002": what the sentences before speak of.
    private static bool IsOpen(Rank rank)
    {
        int predicate = rank.Noun >= 0 ? rank.Noun : rank.Token;
        return rank.Document.Syntax.SubjectOf(predicate) is >= 0 and var subject && rank.Document.Tokens[subject].PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner;
    }
}
