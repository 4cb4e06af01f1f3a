using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Compares affairs of two articles that tell one story as equals. They exclude each other where one denies what the other says, where the
/// outcomes are opposite, where one leaves open what the other has settled, or where who did it and to whom are exchanged; unless the one
/// was written on a later day and things have moved on.
/// </summary>
internal static class StoryComparer
{
    // Below it two articles of one story may speak of two affairs.
    private const double MinTies = 3;

    // A named person is in one state at a time.
    private const double MinTiesOfNames = 2;

    // What befell people nobody names is one event only where the sentences share where and when.
    private const double MinContext = 2;

    // A word that stands in more of the sentences says nothing about one of them.
    private const double RareShare = 0.2;

    // A name this far behind a noun may narrow it.
    private const int NameReach = 8;

    private const string Crime = "crime", Harm = "harm", Custody = "custody", Detection = "detection", Level = "level", Approval = "approval", Acceptance = "acceptance";

    /// <summary>Why two affairs exclude each other; null when they do not, or speak of two things. A sign of -1 says that the words are opposites.</summary>
    public static StoryConflict? Compare(Telling one, Affair told, Telling other, Affair counter, int sign)
    {
        // What most pairs fail at comes first; the parts and the words around them cost as much as all the rest.
        if (told.Modality is null || counter.Modality is null || StoryTimes.AreOfOtherYears(told, counter))
            return null;
        if (sign > 0 && told.IsFramed && told.Step == counter.Step && !told.IsNegated && !counter.IsNegated && AffairMatch.AreExchanged(told, counter))
            return TiesOf(AffairMatch.Of(told, counter)) is >= MinTies and var exchanged ? new StoryConflict(StatementRules.Exchanged, told, counter, exchanged) : null;
        if (DoerCheck.IsOther(one, told, other, counter, sign) && TiesOf(AffairMatch.Of(told, counter)) is >= MinTies + 1 and var done && !StoryTimes.AreOnOtherDays(told, counter))
            return new StoryConflict(StatementRules.Participant, told, counter, done);
        if ((RuleOf(told, counter, sign) ?? (AreDoneAndAhead(one, told, other, counter, sign) ? StatementRules.Settled : null)) is not { } rule)
            return null;
        AffairMatch match = AffairMatch.Of(told, counter);
        double ties = TiesOf(match);
        if (!(AreOneAffair(one, told, other, counter, match, ties) || StoryClauses.AreOne(told, counter, match, rule)) || StoryTimes.IsLaterState(one, told, other, counter, rule))
            return null;
        if ((told.Name == Harm || counter.Name == Harm) && IsCrowd(told, counter))
            ties = Math.Max(1, StoryTies.ContextOf(one, told, other, counter, wide: true));
        return new StoryConflict(rule, told, counter, ties);

        double TiesOf(AffairMatch match) => StoryTies.TiesOf(one, told, other, counter, match);
    }

    /// <summary>How well an affair of the other article says the same as one told here; 0 when it does not.</summary>
    public static double Agreement(Telling one, Affair told, Telling other, Affair counter, int sign)
    {
        if (sign < 0 || StoryTimes.AreOfOtherYears(told, counter) || RuleOf(told, counter, sign) is not null || (told.Name != Crime && SignOf(told) != SignOf(counter)))
            return 0;
        AffairMatch match = AffairMatch.Of(told, counter);
        return match.Different > 0 || (match.Same == 0 && !IsCrowd(told, counter)) || DoerCheck.IsOther(one, told, other, counter, sign) ? 0 : StoryTies.TiesOf(one, told, other, counter, match);
    }

    private static Rule? RuleOf(Affair told, Affair counter, int sign)
    {
        if (sign < 0)
            return told.IsNegated == counter.IsNegated && AreOfOneTime(told, counter) && !told.IsNegated ? StatementRules.Opposite : null;
        if (told.Name == Crime)
            return OfCrime(told, counter);
        if (told.IsNegated != counter.IsNegated)
        {
            (Affair denied, Affair said) = told.IsNegated ? (told, counter) : (counter, told);
            bool oneStep = denied.Name == Harm ? said.Step >= denied.Step && denied.Step > 0 : said.Step == denied.Step;
            if (!oneStep)
                return null;
            return AreOfOneTime(denied, said) || (denied.Modality == Modality.Future && said.Modality == Modality.Actual) ? StatementRules.Polarity : null;
        }

        if (told.IsNegated)
            return null;
        if ((told.Step == 0) != (counter.Step == 0) && told.Name == Approval)
            return (told.Step == 0 ? counter : told).Modality == Modality.Actual && IsPending(told.Step == 0 ? told : counter) ? StatementRules.Settled : null;
        if (told.Step * counter.Step < 0)
            return AreOfOneTime(told, counter) ? StatementRules.Opposite : null;
        return told.Step == counter.Step && ((IsSettled(told) && counter.Modality == Modality.Possible) || (IsSettled(counter) && told.Modality == Modality.Possible))
            ? StatementRules.Settled
            : null;
    }

    // "has been open since Thursday", "is to be opened on Sunday": what an article of the same day or a later one still expects.
    private static bool AreDoneAndAhead(Telling one, Affair told, Telling other, Affair counter, int sign)
    {
        if (sign < 0 || told.IsNegated || counter.IsNegated || told.Step * counter.Step <= 0 || one.Day == 0 || other.Day == 0)
            return false;
        bool ahead = IsAhead(told);

        // What has been signed need not be initialled any more.
        if (ahead == IsAhead(counter) || (ahead ? counter : told).Modality != Modality.Actual || (ahead ? Math.Abs(counter.Step) < Math.Abs(told.Step) : Math.Abs(told.Step) < Math.Abs(counter.Step)))
            return false;
        (Telling early, Affair done, Telling late, Affair expected) = ahead ? (other, counter, one, told) : (one, told, other, counter);
        int day = StoryTimes.DayIn(expected), doneDay = StoryTimes.DayIn(done);
        return (late.Day - early.Day + 7) % 7 <= StoryTimes.NearDays && (day == 0 || (day != doneDay && day != late.Day));
    }

    private static bool IsAhead(Affair affair) => affair.Modality is Modality.Future or Modality.Expected or Modality.Planned;

    // "has still to be examined"
    private static bool IsPending(Affair affair)
    {
        foreach (int child in affair.Document.Syntax.ChildrenOf(affair.Document.Tokens[affair.Token] is { Relation: DependencyRelation.OpenComplement, Head: >= 0 and var head } ? head : affair.Token))
        {
            if (affair.Document.Tokens[child].Lemma is "still" or "yet")
                return true;
        }

        return affair.Modality is Modality.Necessary or Modality.Future or Modality.Expected;
    }

    // Acquitted and convicted; what was not proven is no conviction.
    private static Rule? OfCrime(Affair told, Affair counter)
    {
        if (told.Modality != Modality.Actual || counter.Modality != Modality.Actual)
            return null;
        if (told.Step == counter.Step && told.Step < 5)
            return told.IsNegated != counter.IsNegated ? StatementRules.Polarity : null;
        (bool innocent, bool other) = (IsInnocent(told), IsInnocent(counter));
        if (innocent == other)
            return null;
        Affair convicted = innocent ? counter : told, cleared = innocent ? told : counter;
        return convicted.Step >= 5 ? cleared.IsNegated ? StatementRules.Polarity : StatementRules.Opposite : null;
    }

    private static bool IsInnocent(Affair affair) => (affair.Step == 0) != affair.IsNegated && (affair.Step == 0 || affair.Step >= 5);

    private static bool AreOneAffair(Telling one, Affair told, Telling other, Affair counter, AffairMatch match, double ties)
    {
        if ((told.Name == Harm || counter.Name == Harm) && IsCrowd(told, counter))
            return HasSameDegree(told, counter) && (StoryTies.ContextOf(one, told, other, counter, wide: true) >= MinContext || StoryTies.ContextOf(one, told, other, counter, wide: false, RareShare) >= 1
                || StoryTies.ContextOf(one, told, other, counter, wide: true, RareShare, names: true) >= 1);
        if (!(match.IsOpen || (match.Different == 0 && told.Name == Detection)))
            return false;
        if (told.Name == Level && HasOtherTheme(told, counter) && HasOtherTheme(counter, told))
            return false;
        if (match.Theme == ArgumentRelation.Same && OfOtherNames(told, counter))
            return false;
        // "The council will vote on it", "the mayor approved it": two who decide.
        if (told.Step == 0 != (counter.Step == 0) && AffairMatch.Relate(told, counter, 2) is not (null or ArgumentRelation.Same))
            return false;
        if (told.Name == Favour.Name)
            return match.Same >= 2 && ties >= MinTies;
        if (told.Name == Acceptance)
            return match.Weight >= 2 && (match.Theme is ArgumentRelation.Same or null);
        if (told.Name == Detection && !(match.Theme == ArgumentRelation.Same && HasModifiers(told, counter)))
            return false;
        bool asks = Asks(told) != Asks(counter) && match.Weight >= 2;
        if (match.Theme != ArgumentRelation.Same && !(match.Theme is null && (match.Same >= 2 || asks)))
            return false;
        double least = (told.IsFramed && NamesTheme(told, counter)) || asks ? MinTiesOfNames : MinTies;
        return ties >= ((told.Name == Level && told.Step != counter.Step) || LeavesOpen(told, counter) ? Math.Max(least, MinTies) + 1 : least);
    }

    // "the milk from the Moe farm", "the milk from the Holt farm": what narrows both is named, and by other names.
    private static bool OfOtherNames(Affair told, Affair counter)
    {
        List<NamedEntity> names = [.. NamesBelow(told)], others = [.. NamesBelow(counter)];
        return names.Count > 0 && others.Count > 0 && !names.Exists(name => others.Exists(other => NameMatch.MayBeSame(name, other)));
    }

    private static IEnumerable<NamedEntity> NamesBelow(Affair affair)
    {
        EntityTable table = EntityTable.Of(affair.Document);
        foreach (Argument argument in affair.In(1))
        {
            if (argument.Entity is not null || argument.PartOfSpeech != PartOfSpeech.Noun)
                continue;
            (int first, int end) = affair.Document.Syntax.PhraseOf(argument.Token);
            for (int i = first; i < Math.Min(end, argument.Token + NameReach); i++)
            {
                if (table.NamedAt(i) is { } name)
                    yield return name;
            }
        }
    }

    // "It is open who will lead the bank": what it is said of is all there is to know it by.
    private static bool Asks(Affair affair) => affair.Parts.Any(part => AffairMatch.IsAsked(part.Argument));

    // Something it is said of that the other article does not say it of.
    private static bool HasOtherTheme(Affair told, Affair counter) =>
        told.In(1).Any(argument => argument.Entity is null && !counter.In(1).Any(rival => ArgumentMatch.Compare(argument, rival) == ArgumentRelation.Same));

    // Both name another part, and nothing tells that it is the same one.
    private static bool LeavesOpen(Affair told, Affair counter) =>
        told.Name is not (Crime or Custody) && Enumerable.Range(2, 2).Any(part => AffairMatch.Relate(told, counter, part) == ArgumentRelation.Unknown
            && !told.In(part).Concat(counter.In(part)).Any(argument => ShellNouns.Contains(argument.Lemma)));

    // "nobody was hurt", "Nine miners were killed": the one is said of all, the other of some.
    private static bool IsCrowd(Affair told, Affair counter) =>
        (told.In(1).Any(AffairMatch.IsAnyone) && counter.In(1).Any(IsPeople)) || (counter.In(1).Any(AffairMatch.IsAnyone) && told.In(1).Any(IsPeople));

    /// <summary>Whether an argument stands for people.</summary>
    public static bool IsPeople(Argument argument) => AffairMatch.IsAnyone(argument) || argument.PartOfSpeech == PartOfSpeech.Number || argument.Entity is { IsPerson: true }
        || (argument.Entity is null && argument.PartOfSpeech == PartOfSpeech.Noun && (argument.Lemma is "people" or "life" || EnglishModel.Default.IsKindOf(argument.Lemma, "person", PartOfSpeech.Noun)));

    /// <summary>Whether what is denied is as grave as what is said: "nobody was seriously hurt" leaves room for those who were slightly.</summary>
    public static bool HasSameDegree(Affair told, Affair counter)
    {
        (Affair denied, Affair said) = told.IsNegated ? (told, counter) : (counter, told);
        if (!denied.IsNegated || said.Step > denied.Step)
            return true;
        foreach (int degree in DegreesOf(denied))
        {
            if (!DegreesOf(said).Any(word => AreOneDegree(denied.Document.Tokens[degree].Lemma, said.Document.Tokens[word].Lemma)))
                return false;
        }

        return true;
    }

    private static bool AreOneDegree(string left, string right) =>
        left == right || (!Opposites.Are(left, right, PartOfSpeech.Adverb) && EnglishModel.Default.Meaning.Similarity(left, PartOfSpeech.Adverb, right, PartOfSpeech.Adverb) >= 0.35);

    private static IEnumerable<int> DegreesOf(Affair affair)
    {
        foreach (int child in affair.Document.Syntax.ChildrenOf(affair.Token))
        {
            Token word = affair.Document.Tokens[child];
            if (word.Relation is DependencyRelation.AdverbialModifier or DependencyRelation.AdjectivalModifier && word.PartOfSpeech is PartOfSpeech.Adverb or PartOfSpeech.Adjective && word.Lemma.EndsWith("ly", StringComparison.Ordinal))
                yield return child;
        }
    }

    // "no serious faults" denies serious ones only.
    private static bool HasModifiers(Affair told, Affair counter)
    {
        (Affair denied, Affair said) = told.IsNegated ? (told, counter) : (counter, told);
        return denied.In(1).Any(argument => said.In(1).Any(other => ArgumentMatch.Compare(argument, other) == ArgumentRelation.Same
            && argument.Modifiers.All(modifier => other.Modifiers.Any(rival => ArgumentMatch.IsOneWord(modifier.Lemma, rival.Lemma) || ArgumentMatch.AreAlike(modifier.Lemma, rival.Lemma, PartOfSpeech.Adjective)))));
    }

    private static bool NamesTheme(Affair told, Affair counter) =>
        told.In(1).Any(argument => counter.In(1).Any(other => AffairMatch.AreOnePerson(told, argument, counter, other)));

    private static bool AreOfOneTime(Affair told, Affair counter) => IsSaid(told) && IsSaid(counter) && (told.Modality == Modality.Actual) == (counter.Modality == Modality.Actual);

    private static bool IsSaid(Affair affair) => affair.Modality is Modality.Actual or Modality.Future or Modality.Expected or Modality.Planned;

    private static bool IsSettled(Affair affair) => affair.Modality is Modality.Actual or Modality.Future or Modality.Expected;

    private static int SignOf(Affair affair) => affair.IsNegated ? -affair.Step : affair.Step;
}
