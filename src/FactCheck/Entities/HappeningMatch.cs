using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>How much tells that two clauses of two articles of one story tell one happening.</summary>
/// <param name="Act">2 where the words tell of one act, 1 where they are near, else 0.</param>
/// <param name="Parts">What takes part in both, weighed with how rare it is; negative where both name something else.</param>
/// <param name="Context">Other words of both sentences, weighed with how rare they are.</param>
/// <param name="Nearness">How near the nearest things are that it happens to, 0 to 1.</param>
/// <param name="Themes">Whether it happens to one thing; null where an article does not say to what.</param>
/// <param name="OtherPeople">Whether people take part in both, and none of them are the same.</param>
/// <param name="OtherPeopleBeside">Whether both sentences name people, and none of them are the same.</param>
internal readonly record struct HappeningMatch(double Act, double Parts, double Context, double Nearness, bool? Themes, bool OtherPeople, bool OtherPeopleBeside)
{
    /// <summary>What words for one act count.</summary>
    public const double SameAct = 2;

    private const double NearAct = 0.5, NearPart = 0.45, SamePart = 0.6;

    private const double MaxParts = 4, MaxContext = 3;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>All together.</summary>
    public double Weight => Act + Parts + Context;

    /// <summary>Compares two happenings of two documents.</summary>
    public static HappeningMatch Of(Happening one, Happening other)
    {
        double act = ActOf(one, other);
        double parts = PartsOf(one, other, out double nearness);
        double context = 0;
        StoryWords words = StoryWords.Of(one.Document), others = StoryWords.Of(other.Document);
        foreach (int i in one.Words)
        {
            int same = OneWord(other.Context, other, others, one, i, words);
            if (same < 0 && !one.Parts.Contains(i))
                same = OneWord(other.Parts, other, others, one, i, words);
            if (same >= 0)
                context += Math.Min(words.RarityAt(i), others.RarityAt(same));
        }

        return new HappeningMatch(act, parts, Math.Min(MaxContext, context), nearness, ThemesOf(one, other), AreOthers(one.People, other.People),
            AreOthers(one.PeopleBeside, other.PeopleBeside));
    }

    /// <summary>2 where the words of two happenings tell of one act, 1 where they are near, else 0. Cheaper than all of a match.</summary>
    public static double ActOf(Happening one, Happening other)
    {
        if (AreOneAct(one, other, out WordPair pair))
            return SameAct;
        Token word = one.Document.Tokens[one.Token], rival = other.Document.Tokens[other.Token];
        if (LightVerbs.Contains(word.Lemma) || LightVerbs.Contains(rival.Lemma))
            return 0;
        double similarity = word.Lemma.Equals(rival.Lemma, StringComparison.OrdinalIgnoreCase)
            ? Meaning.Similarity(word.Lemma, word.PartOfSpeech, rival.Lemma, rival.PartOfSpeech)
            : pair.Similarity;
        return similarity >= NearAct ? 1 : 0;
    }

    /// <summary>Whether the words of two happenings tell of one act. Cheaper still.</summary>
    public static bool AreOneAct(Happening one, Happening other) => AreOneAct(one, other, out _);

    private static bool AreOneAct(Happening one, Happening other, out WordPair pair)
    {
        pair = default;
        foreach (string act in one.Acts)
        {
            if (other.Acts.Contains(act))
                return true;
        }

        Token word = one.Document.Tokens[one.Token], rival = other.Document.Tokens[other.Token];
        if (LightVerbs.Contains(word.Lemma) || LightVerbs.Contains(rival.Lemma))
            return false;
        if (word.Lemma == rival.Lemma)
            return true;
        pair = Meaning.Pair(EntryOf(one, word), EntryOf(other, rival));
        return word.PartOfSpeech == rival.PartOfSpeech ? pair.AreSynonyms : pair.AreDerived || Nominalisations.VerbOf(word.Lemma) == rival.Lemma || Nominalisations.VerbOf(rival.Lemma) == word.Lemma;
    }

    private static WordEntry EntryOf(Happening happening, in Token word) =>
        IsNounOrVerb(word) ? StoryWords.Of(happening.Document).EntryAt(happening.Token) : Meaning.Find(word.Lemma, word.PartOfSpeech);

    private static double PartsOf(Happening one, Happening other, out double nearness)
    {
        nearness = 0;
        EntityTable table = EntityTable.Of(one.Document), otherTable = EntityTable.Of(other.Document);
        StoryWords words = StoryWords.Of(one.Document), others = StoryWords.Of(other.Document);
        double sum = 0;
        bool named = false, otherNamed = false;
        foreach (int i in one.Parts)
            named |= !IsOpen(table, i);
        foreach (int j in other.Parts)
            otherNamed |= !IsOpen(otherTable, j);
        var used = new HashSet<int>();
        foreach (int i in one.Parts)
        {
            double best = 0;
            int with = -1;
            foreach (int j in other.Parts)
            {
                if (one.Themes.Contains(i) && other.Themes.Contains(j) && one.Document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && other.Document.Tokens[j].PartOfSpeech == PartOfSpeech.Noun)
                    nearness = Math.Max(nearness, NearnessOf(one.Document.Tokens[i].Lemma, other.Document.Tokens[j].Lemma));
                if (!used.Contains(j) && Alike(table, i, otherTable, j) is > 0 and var alike)
                {
                    double weight = alike * (1 + Math.Min(words.RarityAt(i), others.RarityAt(j)));
                    if (weight > best)
                        (best, with) = (weight, j);
                }
            }

            if (with >= 0 && used.Add(with))
                sum += best;
        }

        return sum > 0 ? Math.Min(MaxParts, sum) : named && otherNamed ? -1 : 0;
    }

    private static bool? ThemesOf(Happening one, Happening other)
    {
        EntityTable table = EntityTable.Of(one.Document), otherTable = EntityTable.Of(other.Document);
        int[] themes = [.. one.Themes.Where(i => !IsOpen(table, i))], others = [.. other.Themes.Where(j => !IsOpen(otherTable, j))];
        return themes.Length == 0 || others.Length == 0 ? null : themes.Any(i => others.Any(j => Alike(table, i, otherTable, j) > 0));
    }

    private static bool AreOthers(ImmutableArray<NamedEntity> people, ImmutableArray<NamedEntity> others)
    {
        foreach (NamedEntity person in people)
        {
            foreach (NamedEntity rival in others)
            {
                if (NameMatch.MayBeSame(person, rival))
                    return false;
            }
        }

        return !people.IsEmpty && !others.IsEmpty;
    }

    private static double NearnessOf(string lemma, string other) =>
        Math.Max(Meaning.Similarity(lemma, PartOfSpeech.Noun, other, PartOfSpeech.Noun), Meaning.Cosine(lemma, other));

    private static bool IsOpen(EntityTable table, int token) =>
        table.Document.Tokens[token].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) && table.ReferentOf(token) is null;

    // 1 for the same thing, less for what may be it; 0 for another.
    private static double Alike(EntityTable table, int token, EntityTable otherTable, int otherToken)
    {
        Token word = table.Document.Tokens[token], other = otherTable.Document.Tokens[otherToken];
        if (table.ReferentOf(token) is { } entity && otherTable.ReferentOf(otherToken) is { } rival)
            return NameMatch.MayBeSame(entity, rival) ? 1 : 0;
        if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || other.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
            return 0;
        if (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (word.PartOfSpeech != PartOfSpeech.Noun || other.PartOfSpeech != PartOfSpeech.Noun || Opposites.Are(word.Lemma, other.Lemma, PartOfSpeech.Noun))
            return 0;
        WordPair pair = Meaning.Pair(word.Lemma, other.Lemma, PartOfSpeech.Noun);
        if (pair.AreSynonyms || (!Acts.Of(word.Lemma).IsEmpty && Acts.Of(word.Lemma).Any(act => Acts.Of(other.Lemma).Contains(act))))
            return 0.9;
        double similarity = pair.Similarity;
        return similarity >= SamePart ? 0.8 : similarity >= NearPart ? 0.5 : 0;
    }

    // The first of the tokens that is the same word as one of another happening; -1 where none is.
    private static int OneWord(ImmutableArray<int> tokens, Happening happening, StoryWords words, Happening other, int token, StoryWords others)
    {
        Token word = other.Document.Tokens[token];
        foreach (int i in tokens)
        {
            Token rival = happening.Document.Tokens[i];
            if (word.Lemma.Equals(rival.Lemma, StringComparison.OrdinalIgnoreCase) || (IsNounOrVerb(word) && IsNounOrVerb(rival) && AreOneWord(others.EntryAt(token), words.EntryAt(i))))
                return i;
        }

        return -1;
    }

    private static bool IsNounOrVerb(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb;

    private static bool AreOneWord(WordEntry word, WordEntry other)
    {
        WordPair pair = Meaning.Pair(word, other);
        return word.Part == other.Part ? pair.AreSynonyms : pair.AreDerived;
    }
}
