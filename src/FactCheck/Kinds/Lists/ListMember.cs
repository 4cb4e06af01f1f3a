using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Lists;

/// <summary>A member of a list, looked up once for all the lists it is held against.</summary>
/// <param name="Token">The token that heads it.</param>
/// <param name="Lemma">Its lemma.</param>
/// <param name="Entry">What its meaning is compared by, as a noun.</param>
/// <param name="Entity">What it names; null where it names nothing.</param>
internal readonly record struct ListMember(int Token, string Lemma, WordEntry Entry, NamedEntity? Entity)
{
    // From here on two nouns may say one thing.
    private const double Alike = 0.6;

    /// <summary>Whether both name one thing, or one noun may stand for the other.</summary>
    public bool IsOneWith(in ListMember other, bool areNames)
    {
        if (areNames)
            return Entity is not null && other.Entity is not null && NameMatch.MayBeSame(Entity, other.Entity);
        if (Lemma == other.Lemma)
            return true;
        WordPair pair = EnglishModel.Default.Meaning.Pair(Entry, other.Entry);
        return pair.IsKindOf || pair.HasKind;
    }

    /// <summary>Whether another noun says nearly the same.</summary>
    public bool IsNear(string lemma)
    {
        if (Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
            return true;
        WordMeaning meaning = EnglishModel.Default.Meaning;
        WordPair pair = meaning.Pair(meaning.Find(lemma, PartOfSpeech.Noun), Entry);
        return pair.AreSynonyms || pair.Similarity >= Alike;
    }
}
