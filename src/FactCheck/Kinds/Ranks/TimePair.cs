using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ranks;

/// <summary>Whether two articles count one happening among its like, and count it differently. Pure functions.</summary>
internal static class TimePair
{
    private const double Alike = 0.8;

    private const int MonthsOfYear = 12;

    // Sentences before the one with "it".
    private const int FarBack = 3;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether both count one sort of happening, of whoever both name.</summary>
    public static bool AreOfOne(TimeCounted one, TimeCounted other) =>
        one.Event.Any(word => other.Event.Any(rival => AreOne(one.Document, word, other.Document, rival))) && (SharesName(one, other) || SharesWord(one, other));

    /// <summary>Why both cannot hold; null where they can.</summary>
    public static string? Conflict(TimeCounted one, TimeCounted other)
    {
        if (one.Place == other.Place || !YearsOf(one).ToHashSet().SetEquals(YearsOf(other)))
            return null;

        // Who never won the Dakar may win a third race; who had never won at all may not.
        bool comparable = (one.IsNew && IsToldIn(one, other)) || (other.IsNew && IsToldIn(other, one))
            || (one.InRow == other.InRow && AreAlike(one.Reach, other.Reach) && IsToldIn(one, other) && IsToldIn(other, one));
        return comparable ? $"\"{one.Span.Of(one.Document.Text)}\" and \"{other.Span.Of(other.Document.Text)}\" exclude each other" : null;
    }

    // "their first victory in 2010": of another year than this one.
    private static IEnumerable<string> YearsOf(TimeCounted counted)
    {
        int clause = counted.Document.Syntax.ClauseOf(counted.Event[0]);
        for (int i = counted.Sentence.FirstToken; i < counted.Sentence.EndToken; i++)
        {
            if (counted.Document.Tokens[i].Length == 4 && counted.Document.Syntax.ClauseOf(i) == clause && counted.Document.TextOf(i) is ['1', '8' or '9', >= '0' and <= '9', >= '0' and <= '9'] or ['2', '0', >= '0' and <= '9', >= '0' and <= '9'] && !(i > 0 && counted.Document.Tokens[i - 1].Lemma is "since" or "remember"))
                yield return counted.Document.TextOf(i).ToString();
        }
    }

    // "in a year", "in twelve months"; "in a decade" and "this year" count other things.
    private static bool AreAlike(RankReach? one, RankReach? other)
    {
        if (one is null || other is null)
            return one is null && other is null;
        return one.IsAllTime == other.IsAllTime && one.Year == other.Year && MonthsOf(one) == MonthsOf(other);
    }

    private static int MonthsOf(RankReach reach) => reach.Unit == "year" ? MonthsOfYear * reach.Count : reach.Count;

    private static bool AreOne(Document document, int word, Document other, int rival)
    {
        Token one = document.Tokens[word], two = other.Tokens[rival];
        if (one.Lemma.Equals(two.Lemma, StringComparison.OrdinalIgnoreCase))
            return true;
        if (Acts.Of(PhrasalVerbs.WordOf(document, word)).Intersect(Acts.Of(PhrasalVerbs.WordOf(other, rival))).Any())
            return true;
        if (one.PartOfSpeech == two.PartOfSpeech)
            return Meaning.Pair(one.Lemma, two.Lemma, one.PartOfSpeech) is var pair && (pair.AreSynonyms || pair.Similarity >= Alike) || AreOneAffair(document, word, other, rival);
        return Nominalisations.VerbOf(one.Lemma) == two.Lemma || Nominalisations.VerbOf(two.Lemma) == one.Lemma || AreOneAffair(document, word, other, rival)
            || Meaning.AreDerived(one.Lemma, one.PartOfSpeech, two.Lemma, two.PartOfSpeech);
    }

    private static bool AreOneAffair(Document document, int word, Document other, int rival) =>
        FramesOf(document, word).Any(frame => FramesOf(other, rival).Any(same => same.Affair == frame.Affair && same.Step == frame.Step));

    private static ImmutableArray<AffairFrame> FramesOf(Document document, int token)
    {
        Token word = document.Tokens[token];
        return word.PartOfSpeech == PartOfSpeech.Noun ? AffairFrames.OfNoun(word.Lemma) : AffairFrames.OfVerb(PhrasalVerbs.WordOf(document, token));
    }

    // Whether a passage tells each thing that the other counts only what befell it: the race won, the town it was won in.
    private static bool IsToldIn(TimeCounted counted, TimeCounted other)
    {
        EntityTable table = EntityTable.Of(counted.Document), others = EntityTable.Of(other.Document);
        int[] rivals = [.. ThingsOf(other, others)];
        foreach (int thing in ThingsOf(counted, table))
        {
            NamedEntity? entity = table.ReferentOf(thing);
            if (IsElsewhere(counted.Document, thing, entity, other.Document, rivals, others))
                return false;
            bool told = false;
            for (int i = FirstOf(other); i < other.Sentence.EndToken && !told; i++)
            {
                told = other.Document.Tokens[i].Lemma.Equals(counted.Document.Tokens[thing].Lemma, StringComparison.OrdinalIgnoreCase)
                    || (entity is not null && others.ReferentOf(i) is { } rival && NameMatch.MayBeSame(entity, rival))
                    || (other.Event.Contains(i) && AreOne(counted.Document, thing, other.Document, i));
            }

            if (!told)
                return false;
        }

        return true;
    }

    // "has never won at Tarvel" and "her third win at Amsel": the same preposition before another name.
    private static bool IsElsewhere(Document document, int thing, NamedEntity? entity, Document other, int[] rivals, EntityTable others)
    {
        if (entity is null || document.Syntax.Child(thing, DependencyRelation.Case) is not (>= 0 and var mark))
            return false;
        bool found = false;
        foreach (int rival in rivals)
        {
            if (others.ReferentOf(rival) is not { } named || other.Syntax.Child(rival, DependencyRelation.Case) is not (>= 0 and var preposition) || other.Tokens[preposition].Lemma != document.Tokens[mark].Lemma)
                continue;
            if (NameMatch.MayBeSame(entity, named))
                return false;
            found = true;
        }

        return found;
    }

    // "never won the Dakar", "its first Norland Cup title", "never won a stage", "their third win in Amsel"
    private static IEnumerable<int> ThingsOf(TimeCounted counted, EntityTable table)
    {
        foreach (int token in counted.Event)
        {
            if (token != counted.Event[0])
                yield return token;
            foreach (int child in counted.Document.Syntax.ChildrenOf(token))
            {
                if (table.MentionAt(child) >= 0 && counted.Document.Tokens[child].Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject or DependencyRelation.Oblique or DependencyRelation.NominalModifier or DependencyRelation.Compound
                    && !(counted.Document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var mark && counted.Document.Tokens[mark].Lemma == "by"))
                    yield return child;
            }
        }
    }

    private static bool SharesName(TimeCounted one, TimeCounted other)
    {
        EntityTable table = EntityTable.Of(one.Document), others = EntityTable.Of(other.Document);
        for (int i = one.Sentence.FirstToken; i < one.Sentence.EndToken; i++)
        {
            if (table.ReferentOf(i) is not { } entity)
                continue;
            for (int j = other.Sentence.FirstToken; j < other.Sentence.EndToken; j++)
            {
                if (others.ReferentOf(j) is { } rival && NameMatch.MayBeSame(entity, rival))
                    return true;
            }
        }

        return false;
    }

    // "It was the second escape": of what, the sentences before tell.
    private static int FirstOf(TimeCounted counted) =>
        counted.Document.Tokens[counted.Sentence.FirstToken].PartOfSpeech == PartOfSpeech.Pronoun ? counted.Document.Sentences[Math.Max(0, counted.Sentence.Index - FarBack)].FirstToken
        : counted.Sentence.Index > 0 && counted.Document.Sentences[counted.Sentence.Index - 1] is var before && before.Block == counted.Sentence.Block ? before.FirstToken : counted.Sentence.FirstToken;

    // "the airline", "the plant"; units of time and what happened aside.
    private static bool SharesWord(TimeCounted one, TimeCounted other)
    {
        int from = FirstOf(one), rivalFrom = FirstOf(other);
        for (int i = from; i < one.Sentence.EndToken; i++)
        {
            Token word = one.Document.Tokens[i];
            if (word.PartOfSpeech != PartOfSpeech.Noun || one.Event.Contains(i) || TimeUnits.Contains(word.Lemma) || word.Lemma is "time" or "history" or "row")
                continue;
            for (int j = rivalFrom; j < other.Sentence.EndToken; j++)
            {
                if (!other.Event.Contains(j) && other.Document.Tokens[j].Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
