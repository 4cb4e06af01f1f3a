using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>The parts of two affairs of one name laid side by side.</summary>
/// <param name="Theme">How the first parts stand to each other; null where one side names none.</param>
/// <param name="Same">How many parts are the same.</param>
/// <param name="Weight">How much the same parts tell of what is meant: a name two, a noun one, a noun with the same word beside it two.</param>
/// <param name="Different">How many parts are somebody or something else.</param>
/// <param name="Unlike">How many parts are told by nouns that are not known to mean the same.</param>
internal readonly record struct AffairMatch(ArgumentRelation? Theme, int Same, int Weight, int Different, int Unlike)
{
    /// <summary>How many parts are compared.</summary>
    public const int Parts = 3;

    private const string Acceptance = "acceptance", Harm = "harm";

    /// <summary>Whether nothing speaks against both being about the same people and things.</summary>
    public bool IsOpen => Different == 0 && Unlike == 0;

    /// <summary>Lays two affairs side by side.</summary>
    public static AffairMatch Of(Affair claim, Affair evidence)
    {
        ArgumentRelation? theme = null;
        int same = 0, weight = 0, different = 0, unlike = 0;
        for (int part = 1; part <= Parts; part++)
        {
            (ArgumentRelation? relation, int worth, bool nouns) = Compare(claim, evidence, part);
            if (part == 1)
                theme = relation;
            same += relation == ArgumentRelation.Same ? 1 : 0;
            weight += worth;
            different += relation == ArgumentRelation.Different ? 1 : 0;
            unlike += relation == ArgumentRelation.Unknown && nouns ? 1 : 0;
        }

        return new AffairMatch(theme, same, weight, different, unlike);
    }

    /// <summary>Whether two who take different parts in one text have changed places in the other.</summary>
    public static bool AreExchanged(Affair claim, Affair evidence)
    {
        if (ClauseWords.IsEitherWay(claim.Document.Tokens[claim.Token].Lemma, areNamed: claim.In(1).Any(argument => argument.Entity is not null) && claim.In(2).Any(argument => argument.Entity is not null)))
            return false;
        for (int one = 1; one <= Parts; one++)
        {
            for (int other = one + 1; other <= Parts; other++)
            {
                if (Crosses(claim, evidence, one, other) && Crosses(claim, evidence, other, one) && !Meets(claim, evidence, one) && !Meets(claim, evidence, other))
                    return true;
            }
        }

        return false;
    }

    /// <summary>How those who take one part stand to each other; null where one side names nobody.</summary>
    public static ArgumentRelation? Relate(Affair claim, Affair evidence, int part) => Compare(claim, evidence, part).Relation;

    private static (ArgumentRelation? Relation, int Weight, bool AreNouns) Compare(Affair claim, Affair evidence, int part)
    {
        ArgumentRelation? best = null;
        int weight = 0;
        bool nouns = false;
        foreach (Argument argument in claim.In(part))
        {
            foreach (Argument other in evidence.In(part))
            {
                if (claim.IsOfStory && (IsAsked(argument) || IsAsked(other)))
                    continue;
                if (IsAnyone(argument) || IsAnyone(other))
                    return (ArgumentRelation.Same, 0, false);
                ArgumentRelation relation = ArgumentMatch.Compare(argument, other);
                if (relation == ArgumentRelation.Unknown && (AreOneAction(argument, other) || AreOneRelative(claim, argument, evidence, other) || IsBearer(claim, argument, evidence, other) || IsBearer(evidence, other, claim, argument) || IsBody(claim, argument, evidence, other) || IsBody(evidence, other, claim, argument) || IsState(claim, argument, other) || IsState(claim, other, argument) || TakesUp(claim, argument, other) || TakesUp(claim, other, argument) || (claim.Name == Acceptance && AreOutcomes(argument, other)) || (claim.Name == Harm && (AreAnyPeople(argument, other) || AreAnyPeople(other, argument)))))
                    relation = ArgumentRelation.Same;
                else if (relation == ArgumentRelation.Unknown && (IsOtherOffice(claim, argument, evidence, other) || IsOtherOffice(evidence, other, claim, argument)))
                    relation = ArgumentRelation.Different;
                if (relation == ArgumentRelation.Same)
                {
                    best = relation;
                    weight = Math.Max(weight, WeightOf(claim, argument, evidence, other));
                }
                else if (best != ArgumentRelation.Same)
                {
                    best = relation == ArgumentRelation.Different && best is null or ArgumentRelation.Different ? relation : ArgumentRelation.Unknown;
                    nouns |= IsNoun(argument) && IsNoun(other) && !ShellNouns.Contains(argument.Lemma) && !ShellNouns.Contains(other.Lemma);
                }
            }
        }

        return (best, weight, nouns);
    }

    /// <summary>Whether two arguments are one person by name, or by whose wife, lawyer or neighbour it is.</summary>
    public static bool AreOnePerson(Affair claim, Argument argument, Affair evidence, Argument other) =>
        (argument.Entity is not null && other.Entity is not null && ArgumentMatch.Compare(argument, other) == ArgumentRelation.Same)
        || AreOneRelative(claim, argument, evidence, other) || IsBearer(claim, argument, evidence, other) || IsBearer(evidence, other, claim, argument);

    // "the prime minister", and Prime Minister Lund of the other article.
    private static bool IsBearer(Affair affair, Argument office, Affair other, Argument person)
    {
        if (office.Entity is not null || person.Entity is not { IsPerson: true } bearer || office.PartOfSpeech != PartOfSpeech.Noun || !RoleTitles.IsTitle(office.Lemma))
            return false;
        EntityTable table = EntityTable.Of(other.Document);
        return affair.Document.Syntax.Child(office.Token, DependencyRelation.Determiner) is >= 0 and var the && affair.Document.Tokens[the].Lemma == "the"
            && bearer.Mentions.Any(mention => IsTitled(other.Document, table.Mentions[mention], office.Lemma));
    }

    // "Captain Lund", "the captain, Lund,", "Lund, the captain"
    private static bool IsTitled(Document document, NameMention name, string office)
    {
        if (name.First > 0 && document.Tokens[name.First - 1].Lemma.Equals(office, StringComparison.OrdinalIgnoreCase))
            return true;
        Token head = document.Tokens[name.Head];
        return (head is { Relation: DependencyRelation.Apposition, Head: >= 0 } && document.Tokens[head.Head].Lemma.Equals(office, StringComparison.OrdinalIgnoreCase))
            || (document.Syntax.Child(name.Head, DependencyRelation.Apposition) is >= 0 and var apposed && document.Tokens[apposed].Lemma.Equals(office, StringComparison.OrdinalIgnoreCase));
    }

    // "the deal", "the takeover of the bank"
    private static bool TakesUp(Affair affair, Argument shell, Argument act) =>
        affair.IsOfStory && IsNoun(shell) && IsNoun(act) && ShellNouns.Contains(shell.Lemma) && shell.Modifiers.IsEmpty && !AffairFrames.OfNoun(act.Lemma).IsEmpty;

    /// <summary>Whether an argument asks who it is: "who will lead it".</summary>
    public static bool IsAsked(Argument argument) => argument.IsOpen && ClauseWords.Is(argument.Lemma, ClauseWord.Asking);

    // "the firm", in an article that knows the house the other one names.
    private static bool IsBody(Affair affair, Argument noun, Affair other, Argument name)
    {
        if (!affair.IsOfStory || noun.Entity is not null || name.Entity is not { IsPerson: false, Country: null } house || noun.PartOfSpeech != PartOfSpeech.Noun || house.Type is not (EntityType.Organization or EntityType.Other)
            || affair.Document.Syntax.Child(noun.Token, DependencyRelation.Determiner) is not (>= 0 and var the) || affair.Document.Tokens[the].Lemma != "the" || !EnglishModel.Default.IsKindOf(noun.Lemma, "organization", PartOfSpeech.Noun))
            return false;
        return EntityTable.Of(affair.Document).Entities.Any(entity => !entity.IsPerson && NameMatch.MayBeSame(entity, house));
    }

    // "the two governments", "both countries": those the other article names.
    private static bool IsState(Affair affair, Argument noun, Argument name) =>
        affair.IsOfStory && noun.Entity is null && noun.PartOfSpeech == PartOfSpeech.Noun && name.Entity is { } state && (state.Country is not null || state.Type == EntityType.Place || state.Words.Length == 1)
        && ClauseWords.Is(noun.Lemma, ClauseWord.State);

    // "his wife, Dorit" and "Kreel's wife": the wife of one man.
    private static bool AreOneRelative(Affair claim, Argument argument, Affair evidence, Argument other) =>
        argument.Lemma == other.Lemma && argument.PartOfSpeech == PartOfSpeech.Noun && other.PartOfSpeech == PartOfSpeech.Noun
        && (argument.Entity is null || other.Entity is null)
        && OwnerOf(claim, argument) is { } owner && OwnerOf(evidence, other) is { } rival && NameMatch.MayBeSame(owner, rival);

    private static NamedEntity? OwnerOf(Affair affair, Argument argument) =>
        affair.Document.Syntax.Child(argument.Token, DependencyRelation.PossessiveModifier) is >= 0 and var owner ? EntityTable.Of(affair.Document).ReferentOf(owner) : null;

    // What is accepted after a vote or a verdict is its outcome, whatever it is called.
    private static bool AreOutcomes(Argument argument, Argument other) => IsNoun(argument) && IsNoun(other) && OutcomeNouns.Contains(argument.Lemma) && OutcomeNouns.Contains(other.Lemma);

    // "none of the people on board", "passengers"
    private static bool AreAnyPeople(Argument any, Argument argument) => any is { Entity: null, Lemma: "people" or "person" } && IsNoun(argument) && EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun);

    private static int WeightOf(Affair claim, Argument argument, Affair evidence, Argument other) =>
        TakesUp(claim, argument, other) || TakesUp(claim, other, argument) || IsState(claim, argument, other) || IsState(claim, other, argument) ? 0
        : IsBody(claim, argument, evidence, other) || IsBody(evidence, other, claim, argument) ? 1
        : AreOneRelative(claim, argument, evidence, other) || argument.Entity is not null || other.Entity is not null ? 2
        : argument.Modifiers.Any(modifier => other.Modifiers.Any(rival => ArgumentMatch.IsOneWord(modifier.Lemma, rival.Lemma))) ? 2
        : 1;

    private static bool Crosses(Affair claim, Affair evidence, int part, int other) =>
        Meet(claim.In(part), evidence.In(other), ofSomebody: true);

    private static bool Meets(Affair claim, Affair evidence, int part) =>
        Meet(claim.In(part), evidence.In(part), ofSomebody: false);

    private static bool Meet(ImmutableArray<Argument> arguments, ImmutableArray<Argument> others, bool ofSomebody)
    {
        foreach (Argument argument in arguments)
        {
            foreach (Argument other in others)
            {
                if ((!ofSomebody || IsSomebody(argument)) && ArgumentMatch.AreSameByName(argument, other))
                    return true;
            }
        }

        return false;
    }

    // "the building of a mosque", "the construction of a mosque"
    private static bool AreOneAction(Argument argument, Argument other) =>
        IsNoun(argument) && IsNoun(other)
        && AffairFrames.OfNoun(argument.Lemma) is [var frame, ..] && AffairFrames.OfNoun(other.Lemma) is [var rival, ..]
        && frame.Affair == rival.Affair && frame.Step == rival.Step;

    // "the king" is not a prime minister whose article knows no king.
    private static bool IsOtherOffice(Affair affair, Argument office, Affair other, Argument person)
    {
        if (office.Entity is not null || person is not { IsNamed: true, Entity.IsPerson: true } || !RoleTitles.IsTitle(office.Lemma))
            return false;
        foreach (Token token in other.Document.Tokens)
        {
            if (token.Lemma.Equals(office.Lemma, StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return affair.Document.Syntax.Child(office.Token, DependencyRelation.Determiner) is >= 0 and var determiner && affair.Document.Tokens[determiner].Lemma == "the";
    }

    private static bool IsNoun(Argument argument) => argument.Entity is null && argument.PartOfSpeech is PartOfSpeech.Noun;

    private static bool IsSomebody(Argument argument) => argument.Entity is not null || argument.PartOfSpeech is PartOfSpeech.Noun;

    /// <summary>"Anyone", "nobody": what is said of them is said of all.</summary>
    public static bool IsAnyone(Argument argument) => ClauseWords.Is(argument.Lemma, ClauseWord.Anyone);
}
