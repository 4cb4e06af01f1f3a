using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Compares an affair with what the sources tell of the same affair.</summary>
internal static class AffairComparer
{
    // Below it two sentences may tell of two affairs.
    private const int MinTies = 3;

    private const string Crime = "crime";

    /// <summary>What speaks against the affair told; null when nothing does, or when a source tells it too.</summary>
    public static AffairConflict? Compare(Affair told, List<(Affair Affair, int Sign)> evidence)
    {
        if (evidence.Count == 0)
            return null;
        AffairConflict? best = null;
        int ties = 0;
        foreach ((Affair other, int sign) in evidence)
        {
            AffairMatch match = AffairMatch.Of(told, other);
            if (Carries(told, other, sign, match))
                return null;
            if (ConflictOf(told, other, sign, match) is not { } conflict)
                continue;
            int found = TiesOf(told, other, match);
            if (found > ties)
                (best, ties) = (conflict, found);
        }

        return best;
    }

    // The source may tell the same, and nothing known of who takes part speaks against it.
    private static bool Carries(Affair told, Affair other, int sign, AffairMatch match)
    {
        if (match.Different > 0 || AffairMatch.AreExchanged(told, other))
            return false;
        if (match.Theme is ArgumentRelation.Unknown && match.Unlike > 0 && match.Same == 0)
            return false;
        bool same = AreOneWay(told, other, sign);
        if (told.IsNegated != other.IsNegated)
            return !same && match.Same > 0;
        return same && (!told.IsNegated && IsSettled(told) ? !IsWide(other) : true);
    }

    private static AffairConflict? ConflictOf(Affair told, Affair other, int sign, AffairMatch match)
    {
        if (told.IsNegated != other.IsNegated && (DenialWording.IsShared(told.Document, told.Token, other.Document, other.Token)
            || DenialWording.IsUntilThen(told.Document, told.Token, told.IsNegated, other.Document, other.Token)))
            return null;
        bool oneWay = AreOneWay(told, other, sign);
        if (oneWay && !told.IsNegated && !other.IsNegated && told.IsFramed && AffairMatch.AreExchanged(told, other))
            return new AffairConflict(StatementRules.Exchanged, $"{TextOf(other)} and says it the other way round: who does it and to whom are exchanged", other);
        if (oneWay && told.IsFramed && told.IsNegated == other.IsNegated && match is { Different: 1, Unlike: 0, Same: > 0 } && match.Weight >= 2 && TiesOf(told, other, match) >= MinTies && !IsNamedBeside(told, other))
            return OtherParticipant(told, other);
        if (!match.IsOpen || !(match.Theme == ArgumentRelation.Same || (match.Theme is null && match.Same >= 2)) || TiesOf(told, other, match) < MinTies)
            return null;
        if (told.Name == Crime)
            return OfCrime(told, other);
        if (told.IsNegated && !other.IsNegated && oneWay && IsWide(other))
            return new AffairConflict(StatementRules.Settled, $"{TextOf(other)} and leaves it open whether it will be so", other);
        if (told.IsNegated != other.IsNegated)
            return oneWay && AreOfOneTime(told, other)
                ? new AffairConflict(StatementRules.Polarity, other.IsNegated ? $"{TextOf(other)}, which the other text denies" : $"{TextOf(other)}, which the other text says is so", other)
                : null;
        if (!oneWay)
            return !told.IsNegated && AreOfOneTime(told, other) ? new AffairConflict(StatementRules.Opposite, $"{TextOf(other)}, the opposite", other) : null;
        return !told.IsNegated && IsSettled(told) && IsWide(other)
            ? new AffairConflict(StatementRules.Settled, $"{TextOf(other)} and leaves it open whether it will be so", other)
            : null;
    }

    // "arrives at the Grand in Vegas" says "arrived in Vegas" as well.
    private static bool IsNamedBeside(Affair told, Affair other)
    {
        foreach ((int part, Argument argument) in told.Parts)
        {
            if (argument.Entity is not { } entity || AffairMatch.Relate(told, other, part) != ArgumentRelation.Different)
                continue;
            EntityTable table = EntityTable.Of(other.Document);
            for (int i = other.Sentence.FirstToken; i < other.Sentence.EndToken; i++)
            {
                if (table.NamedAt(i) is { } rival && NameMatch.MayBeSame(rival, entity))
                    return true;
            }
        }

        return false;
    }

    private static AffairConflict OtherParticipant(Affair told, Affair other)
    {
        foreach ((int part, Argument argument) in told.Parts)
        {
            if (AffairMatch.Relate(told, other, part) == ArgumentRelation.Different)
                return new AffairConflict(StatementRules.Participant, $"{TextOf(other)} of {other.In(part).First().Entity?.Name ?? "somebody else"}", other, argument.Token);
        }

        return new AffairConflict(StatementRules.Participant, $"{TextOf(other)} of somebody or something else", other);
    }

    private static AffairConflict? OfCrime(Affair told, Affair other)
    {
        if (told.IsNegated || other.IsNegated || other.Modality is Modality.Conditional || told.Modality != Modality.Actual)
            return null;

        // "are considering charges"
        if (other.Modality == Modality.Possible)
            return told.Step == other.Step && told.Step >= 3 ? new AffairConflict(StatementRules.Settled, $"{TextOf(other)} and leaves it open whether it will be so", other) : null;
        if ((told.Step == 0) != (other.Step == 0))
            return Math.Max(told.Step, other.Step) >= 5 ? new AffairConflict(StatementRules.Opposite, $"{TextOf(other)}, the opposite", other) : null;
        return told.Step > other.Step && told.Step >= 3
            ? new AffairConflict(StatementRules.Settled, $"{TextOf(other)} and goes no further", other)
            : null;
    }

    private static bool AreOneWay(Affair told, Affair other, int sign) =>
        sign > 0 && (told.Name == Crime ? other.Step >= told.Step && (told.Step > 0 || other.Step == 0) : told.Step == other.Step);

    // What was, and what is to be.
    private static bool AreOfOneTime(Affair told, Affair other) =>
        told.Modality is { } here && other.Modality is { } there && (IsAhead(here) == IsAhead(there))
        && here is not (Modality.Possible or Modality.Alleged or Modality.Necessary) && there is not (Modality.Possible or Modality.Alleged or Modality.Necessary);

    private static bool IsAhead(Modality modality) => modality is Modality.Future or Modality.Expected or Modality.Planned or Modality.Conditional or Modality.Possible or Modality.Necessary;

    private static bool IsSettled(Affair affair) => affair.Modality is Modality.Actual or Modality.Future or Modality.Expected;

    // It may be so, or somebody thinks about it.
    private static bool IsWide(Affair affair) => affair.Modality is Modality.Possible;

    // What holds the two together: the same who and what, and the words around them.
    private static int TiesOf(Affair told, Affair other, AffairMatch match) => match.Weight + Math.Min(match.Weight == 0 ? MinTies : 2, SharedWords(told, other));

    // Content words that both sentences have beside the affair and those who take part.
    private static int SharedWords(Affair told, Affair other)
    {
        int shared = 0;
        for (int i = told.Sentence.FirstToken; i < told.Sentence.EndToken; i++)
        {
            Token word = told.Document.Tokens[i];
            if (i == told.Token || !IsContent(word) || told.Parts.Any(part => part.Argument.Token == i))
                continue;
            for (int j = other.Sentence.FirstToken; j < other.Sentence.EndToken; j++)
            {
                if (j != other.Token && other.Document.Tokens[j].Lemma == word.Lemma && !other.Parts.Any(part => part.Argument.Token == j))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    private static bool IsContent(Token word) =>
        word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number or PartOfSpeech.Adjective
        || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma));

    private static string TextOf(Affair affair) => $"the other text has \"{affair.Document.TextOf(affair.Token)}\"";
}
