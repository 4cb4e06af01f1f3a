using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Compares arguments. Only what names two things of one sort is different; common nouns may always be loose wording.</summary>
internal static class ArgumentMatch
{
    // Below it two common nouns have nothing to do with each other ("boat", "car": both are told as different words by the comparer).
    private const double Alike = 0.55;

    private const int MinStem = 4;

    /// <summary>How two arguments stand to each other.</summary>
    public static ArgumentRelation Compare(Argument left, Argument right)
    {
        if (left.IsOpen || right.IsOpen)
            return ArgumentRelation.Unknown;
        if (left.Entity is not null && right.Entity is not null)
        {
            // One acronym in both texts is one name, whatever else a text spells it out as elsewhere.
            if (left.IsNamed && right.IsNamed && string.Equals(left.Lemma, right.Lemma, StringComparison.OrdinalIgnoreCase) && IsAcronym(left))
                return ArgumentRelation.Same;

            // What a pronoun stands for is sure enough to say "the same", not to say "another".
            NameRelation relation = NameMatch.Compare(left.Entity, right.Entity);
            return NameMatch.MayBeSame(relation) ? ArgumentRelation.Same
                : relation == NameRelation.Different && left.IsNamed && right.IsNamed && AreOfOneSort(left.Entity, right.Entity) ? ArgumentRelation.Different
                : ArgumentRelation.Unknown;
        }

        if (left.Entity is not null || right.Entity is not null)
            return ArgumentRelation.Unknown;
        if (string.Equals(left.Lemma, right.Lemma, StringComparison.OrdinalIgnoreCase) || ArePluralOnly(left.Lemma, right.Lemma) || ArePluralOnly(right.Lemma, left.Lemma))
            return HaveOtherModifiers(left, right) ? ArgumentRelation.Unknown : ArgumentRelation.Same;
        if (left.PartOfSpeech != right.PartOfSpeech)
            return AreOneAct(left, right) || AreOneAct(right, left) ? ArgumentRelation.Same : ArgumentRelation.Unknown;
        return AreAlike(left.Lemma, right.Lemma, left.PartOfSpeech) ? ArgumentRelation.Same : ArgumentRelation.Unknown;
    }

    /// <summary>Whether two arguments are the same where a name that the tagger has never met may be taken for a common noun: "accused Arcus".</summary>
    public static bool AreSameByName(Argument left, Argument right) => Compare(left, right) == ArgumentRelation.Same || IsNameRead(left, right) || IsNameRead(right, left);

    private static bool IsNameRead(Argument named, Argument noun) =>
        named is { IsNamed: true, Entity: { Country: null, Words: [var name] } } && noun is { Entity: null, PartOfSpeech: PartOfSpeech.Noun } && string.Equals(name, noun.Lemma, StringComparison.OrdinalIgnoreCase);

    // "the gasworks": the tagger may take it for several.
    private static bool ArePluralOnly(string left, string right) => right.Length == left.Length + 1 && left.Length > MinStem && right.EndsWith('s') && right.StartsWith(left, StringComparison.OrdinalIgnoreCase);

    // "stop drilling", "a pause in the drilling"
    private static bool AreOneAct(Argument verb, Argument noun) => verb.PartOfSpeech == PartOfSpeech.Verb && noun.PartOfSpeech == PartOfSpeech.Noun
        && (Nominalisations.VerbOf(noun.Lemma) == verb.Lemma || noun.Lemma.StartsWith(verb.Lemma, StringComparison.Ordinal) && noun.Lemma.EndsWith("ing", StringComparison.Ordinal));

    /// <summary>Whether two lemmas may stand for one thing: synonyms, a kind and its genus, near neighbours.</summary>
    public static bool AreAlike(string left, string right, PartOfSpeech partOfSpeech)
    {
        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
            return true;
        WordPair pair = EnglishModel.Default.Meaning.Pair(left, right, partOfSpeech);
        return pair.IsKindOf || pair.HasKind || pair.Similarity >= Alike;
    }

    // "council tax" is not "business tax"; "the new stadium" may be "the city stadium", but nothing says so.
    private static bool HaveOtherModifiers(Argument left, Argument right)
    {
        bool rivals = false;
        foreach (ArgumentModifier modifier in left.Modifiers)
        {
            foreach (ArgumentModifier other in right.Modifiers)
            {
                if (IsOneWord(modifier.Lemma, other.Lemma) || EnglishModel.Default.Similarity(modifier.Lemma, PartOfSpeech.Adjective, other.Lemma, PartOfSpeech.Adjective) >= Alike)
                    return false;
                rivals |= modifier.IsVerbal == other.IsVerbal;
            }
        }

        return rivals;
    }

    /// <summary>Whether two lemmas are one word: the tagger takes "swimming" in "swimming pool" for a noun here and for a verb there.</summary>
    public static bool IsOneWord(string left, string right)
    {
        (string small, string large) = left.Length <= right.Length ? (left, right) : (right, left);
        return string.Equals(left, right, StringComparison.OrdinalIgnoreCase) || (small.Length >= MinStem && large.StartsWith(small, StringComparison.OrdinalIgnoreCase));
    }

    // The tagger may take it for a common noun, whose lemma is small.
    private static bool IsAcronym(Argument argument) =>
        (argument.Lemma.Length > 1 && argument.Lemma.All(char.IsUpper)) || string.Equals(argument.Entity!.Acronym, argument.Lemma, StringComparison.OrdinalIgnoreCase);

    private static bool AreOfOneSort(NamedEntity left, NamedEntity right) =>
        left.Country is not null || right.Country is not null ? left.Type == right.Type
        : left.Type == right.Type && left.Type is EntityType.Person or EntityType.Place or EntityType.Organization;
}
