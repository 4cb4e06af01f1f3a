using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Whether two articles have one thing done by two: a jogger found the dog in the one, a policeman in the other, and neither knows of the other's.</summary>
internal static class DoerCheck
{
    // Below it two nouns for people have little to do with each other.
    private const double Alike = 0.45;

    private const int Parts = 3;

    /// <summary>Whether what is done and to whom is the same, and who does it is somebody else.</summary>
    public static bool IsOther(Telling one, Affair told, Telling other, Affair counter, int sign)
    {
        if (sign < 0 || told.Origin is not null || told.IsNegated || counter.IsNegated || told.Step != counter.Step || told.Modality != Modality.Actual || counter.Modality != Modality.Actual
            || (told.In(2).IsEmpty && told.In(3).IsEmpty) || ReportingVerbs.Contains(told.Document.Tokens[told.Token].Lemma)
            || AffairMatch.Relate(told, counter, 1) != ArgumentRelation.Same || told.In(1).Any(AffairMatch.IsAnyone))
            return false;
        int others = 0;
        for (int part = 2; part <= Parts; part++)
        {
            if (told.In(part).IsEmpty || counter.In(part).IsEmpty)
                continue;
            Argument[] here = [.. WhoTakes(told, part)], there = [.. WhoTakes(counter, part)];
            if (AffairMatch.Relate(told, counter, part) == ArgumentRelation.Same)
                continue;
            if (here.Length > 1 || there.Length > 1 || !AreTwo(one, here[0], other, there[0], IsDoneByOne(told)))
                return false;
            others++;
        }

        return others == 1;
    }

    /// <summary>Whether two who do something are two: people of two names, or told by two nouns that neither article has for the other.</summary>
    public static bool AreTwo(Telling one, Argument argument, Telling other, Argument rival, bool byOne)
    {
        if (argument.Entity is { } entity && rival.Entity is { } counterpart)
            return entity.IsPerson && counterpart.IsPerson && ArgumentMatch.Compare(argument, rival) == ArgumentRelation.Different && (byOne || (!Knows(other, entity) && !Knows(one, counterpart)));
        return argument.Entity is null && rival.Entity is null && IsPerson(argument) && IsPerson(rival)
            && other.CountOf(argument.Lemma) == 0 && one.CountOf(rival.Lemma) == 0
            && !EnglishModel.Default.Meaning.IsKindOf(argument.Lemma, rival.Lemma, PartOfSpeech.Noun) && !EnglishModel.Default.Meaning.IsKindOf(rival.Lemma, argument.Lemma, PartOfSpeech.Noun)
            && EnglishModel.Default.Meaning.Similarity(argument.Lemma, PartOfSpeech.Noun, rival.Lemma, PartOfSpeech.Noun) < Alike;
    }

    // "the minister, Paula Frey": one, by her name.
    private static IEnumerable<Argument> WhoTakes(Affair affair, int part) =>
        affair.In(part).OrderBy(argument => argument.IsNamed ? 0 : 1).DistinctBy(argument => argument.Entity is { } entity ? (object)entity : argument.Lemma);

    // A certain bridge is opened by one, whoever else is named.
    private static bool IsDoneByOne(Affair affair) =>
        ClauseWords.Is(affair.Document.Tokens[affair.Token].Lemma, ClauseWord.Alone) && affair.In(1).Any(argument => argument.Entity is not null || !argument.Modifiers.IsEmpty);

    // Somebody both articles name may have a part in it in both.
    private static bool Knows(Telling telling, NamedEntity person) =>
        EntityTable.Of(telling.Document).Entities.Any(entity => entity.IsPerson && NameMatch.Compare(entity, person) != NameRelation.Different);

    private static bool IsPerson(Argument argument) =>
        argument.PartOfSpeech == PartOfSpeech.Noun && argument.Lemma is not ("people" or "person" or "man" or "woman" or "other" or "one")
        && EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun);
}
