using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>How much of what a clause of one article speaks of a clause of another speaks of too, whatever verbs and nouns each takes.</summary>
/// <param name="Shared">The words both have, each by how alike it is and how rare: a rare word in both is 1.</param>
/// <param name="Share">The same as a share of the clause with less in it, 0 to 1.</param>
/// <param name="Mutual">The same as a share of both, 0 to 1.</param>
/// <param name="Things">What of <paramref name="Shared"/> is nouns and names.</param>
/// <param name="AreApart">Whether both name people, and none of them are the same.</param>
internal readonly record struct ClauseLikeness(double Shared, double Share, double Mutual, double Things, bool AreApart)
{
    // A word that runs through the whole article says little about one of its clauses.
    private const double LeastWeight = 0.25;

    private const double MadeOfOne = 0.9, OneAct = 0.9, OneKind = 0.7, MinSimilarity = 0.5;

    /// <summary>Nothing in common.</summary>
    public static ClauseLikeness None { get; }

    /// <summary>Compares the words of two clauses.</summary>
    public static ClauseLikeness Of(Document one, ImmutableArray<int> words, Document other, ImmutableArray<int> others)
    {
        StoryWords rarity = StoryWords.Of(one), otherRarity = StoryWords.Of(other);
        double shared = 0, things = 0, weight = 0, otherWeight = 0;
        foreach (int j in others)
            otherWeight += WeightOf(otherRarity, j);
        var used = new HashSet<int>();
        foreach (int i in words)
        {
            double own = WeightOf(rarity, i), best = 0;
            weight += own;
            int with = -1;
            foreach (int j in others)
            {
                if (!used.Contains(j) && Alike(one, i, other, j) * Math.Min(own, WeightOf(otherRarity, j)) is var worth && worth > best)
                    (best, with) = (worth, j);
            }

            if (with < 0)
                continue;
            used.Add(with);
            shared += best;
            things += one.Tokens[i].PartOfSpeech != PartOfSpeech.Verb || other.Tokens[with].PartOfSpeech != PartOfSpeech.Verb ? best : 0;
        }

        double least = Math.Min(weight, otherWeight);
        return least == 0 ? None : new ClauseLikeness(shared, shared / least, 2 * shared / (weight + otherWeight), things, AreOfOthers(one, words, other, others));
    }

    private static bool AreOfOthers(Document one, ImmutableArray<int> words, Document other, ImmutableArray<int> others)
    {
        NamedEntity[] people = PeopleAt(one, words), rivals = PeopleAt(other, others);
        return people.Length > 0 && rivals.Length > 0 && !Array.Exists(people, person => Array.Exists(rivals, rival => NameMatch.MayBeSame(person, rival)));
    }

    private static NamedEntity[] PeopleAt(Document document, ImmutableArray<int> words) =>
        [.. words.Select(EntityTable.Of(document).ReferentOf).OfType<NamedEntity>().Where(entity => entity.IsPerson)];

    /// <summary>The words of the tokens <c>[first, end)</c> that tell something, a name once, by its head.</summary>
    /// <param name="document">The document.</param>
    /// <param name="first">First token.</param>
    /// <param name="end">Token to stop before.</param>
    /// <param name="filter">What of them to take.</param>
    public static ImmutableArray<int> WordsOf(Document document, int first, int end, Func<int, bool> filter)
    {
        EntityTable table = EntityTable.Of(document);
        var words = ImmutableArray.CreateBuilder<int>();
        for (int i = first; i < end; i++)
        {
            if (filter(i) && ArticleDay.Named(document, i) == 0 && Tells(table, i))
                words.Add(i);
        }

        return words.ToImmutable();
    }

    // A pronoun tells something where it stands for somebody named.
    private static bool Tells(EntityTable table, int token)
    {
        Token word = table.Document.Tokens[token];
        if (table.MentionAt(token) is >= 0 and var mention)
            return table.Mentions[mention].Head == token;
        return word.PartOfSpeech switch
        {
            PartOfSpeech.Noun => !ShellNouns.Contains(word.Lemma) && !TimeUnits.Contains(word.Lemma),
            PartOfSpeech.Adjective or PartOfSpeech.ProperNoun => true,
            PartOfSpeech.Verb => !LightVerbs.Contains(word.Lemma),
            PartOfSpeech.Pronoun => word.Relation != DependencyRelation.PossessiveModifier && table.ReferentOf(token) is not null,
            _ => false,
        };
    }

    private static double WeightOf(StoryWords words, int token) => Math.Max(LeastWeight, words.RarityAt(token));

    /// <summary>1 for one word, one person or thing, or a word that means the same; less for what may be it; 0 for others and for opposites.</summary>
    public static double Alike(Document one, int token, Document other, int rival)
    {
        NamedEntity? entity = EntityTable.Of(one).ReferentOf(token), named = EntityTable.Of(other).ReferentOf(rival);
        if (entity is not null && named is not null)
            return NameMatch.MayBeSame(entity, named) ? 1 : 0;
        if (entity is not null || named is not null)
            return 0;
        Token word = one.Tokens[token], with = other.Tokens[rival];
        if (word.Lemma.Equals(with.Lemma, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (!IsNounOrVerb(word) || !IsNounOrVerb(with))
            return 0;
        WordPair pair = EnglishModel.Default.Meaning.Pair(StoryWords.Of(one).EntryAt(token), StoryWords.Of(other).EntryAt(rival));
        if (word.PartOfSpeech != with.PartOfSpeech)
            return pair.AreDerived || Nominalisations.VerbOf(word.Lemma) == with.Lemma || Nominalisations.VerbOf(with.Lemma) == word.Lemma ? MadeOfOne : AreOneAct(one, token, other, rival) ? OneAct : 0;
        if (Opposites.Are(word.Lemma, with.Lemma, word.PartOfSpeech))
            return 0;
        return pair.AreSynonyms ? 1
            : AreOneAct(one, token, other, rival) ? OneAct
            : word.PartOfSpeech == PartOfSpeech.Noun && (pair.IsKindOf || pair.HasKind) ? OneKind
            : pair.Similarity >= MinSimilarity ? pair.Similarity : 0;
    }

    private static bool AreOneAct(Document one, int token, Document other, int rival)
    {
        ImmutableArray<string> acts = Acts.Of(PhrasalVerbs.WordOf(one, token));
        return !acts.IsEmpty && Acts.Of(PhrasalVerbs.WordOf(other, rival)).Any(acts.Contains);
    }

    private static bool IsNounOrVerb(in Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb;
}
