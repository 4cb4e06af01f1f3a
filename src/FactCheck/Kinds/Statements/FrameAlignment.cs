using System.Collections.Immutable;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>The arguments of two statements laid side by side, role by role.</summary>
/// <param name="Same">Pairs that are the same.</param>
/// <param name="Different">Pairs in one role that are two.</param>
/// <param name="Unlike">Pairs of common nouns in one role that have nothing to do with each other.</param>
/// <param name="Covered">Whether the evidence has everything the claim names in its core.</param>
/// <param name="Exchanged">Whether agent and patient have changed places.</param>
internal sealed record FrameAlignment(
    ImmutableArray<(Argument Claim, Argument Evidence)> Same,
    ImmutableArray<(Argument Claim, Argument Evidence)> Different,
    ImmutableArray<(Argument Claim, Argument Evidence)> Unlike,
    bool Covered,
    bool Exchanged)
{
    /// <summary>How many core arguments are the same.</summary>
    public int SameCore => Same.Count(pair => pair.Claim.IsCore);

    /// <summary>Whether one of the same arguments is a name.</summary>
    public bool SameName => Same.Any(pair => pair.Claim.Entity is not null);

    /// <summary>Lays the arguments of two statements side by side.</summary>
    public static FrameAlignment Of(StatementClaim claim, StatementClaim evidence)
    {
        var same = ImmutableArray.CreateBuilder<(Argument, Argument)>(0);
        var different = ImmutableArray.CreateBuilder<(Argument, Argument)>(0);
        var unlike = ImmutableArray.CreateBuilder<(Argument, Argument)>(0);
        bool covered = true;
        foreach (Argument argument in claim.Arguments)
        {
            Argument? match = null, clash = null, stranger = null;
            foreach (Argument other in evidence.Arguments)
            {
                if (!InOnePart(argument, other))
                    continue;
                ArgumentRelation relation = ArgumentMatch.Compare(argument, other);
                if (relation == ArgumentRelation.Same)
                    match ??= other;
                else if (relation == ArgumentRelation.Different)
                    clash ??= other;
                else if (argument.IsCore && argument.PartOfSpeech == PartOfSpeech.Noun && other.PartOfSpeech == PartOfSpeech.Noun && argument.Entity is null && other.Entity is null)
                    stranger ??= other;
            }

            if (match is not null)
                same.Add((argument, match));
            else if (clash is not null)
                different.Add((argument, clash));
            else if (stranger is not null)
                unlike.Add((argument, stranger));
            covered &= match is not null || !argument.IsCore || argument.IsOpen;
        }

        return new FrameAlignment(same.ToImmutable(), different.ToImmutable(), unlike.ToImmutable(), covered && same.Count > 0, AreExchanged(claim, evidence));
    }

    private static bool InOnePart(Argument argument, Argument other)
    {
        if (argument.Role != other.Role)
            return false;
        return argument.IsCore || argument.Preposition == other.Preposition || (IsPlace(argument) && IsPlace(other));
    }

    private static bool IsPlace(Argument argument) => argument.Preposition is "in" or "at" or "near" or "outside" or "on";

    // "Lund married Holm", "Holm married Lund"; "the house passed the bill", "the bill passed the house".
    private static bool AreExchanged(StatementClaim claim, StatementClaim evidence)
    {
        Argument? agent = Single(claim, ArgumentRole.Agent), patient = Single(claim, ArgumentRole.Patient);
        Argument? otherAgent = Single(evidence, ArgumentRole.Agent), otherPatient = Single(evidence, ArgumentRole.Patient);
        if (ClauseWords.IsEitherWay(claim.Lemma, areNamed: agent?.Entity is not null && patient?.Entity is not null))
            return false;
        return AreExchanged(agent, patient, otherAgent, otherPatient) || AreExchanged(agent, AuthorOf(claim), otherAgent, AuthorOf(evidence));
    }

    private static bool AreExchanged(Argument? agent, Argument? patient, Argument? otherAgent, Argument? otherPatient) =>
        agent is not null && patient is not null && otherAgent is not null && otherPatient is not null
        && ArgumentMatch.Compare(agent, patient) != ArgumentRelation.Same
        && ArgumentMatch.AreSameByName(agent, otherPatient) && ArgumentMatch.AreSameByName(patient, otherAgent)
        && !ArgumentMatch.AreSameByName(agent, otherAgent);

    // "rejected a proposal by the Centre Party": whose the proposal is.
    private static Argument? AuthorOf(StatementClaim claim) =>
        claim.Arguments.FirstOrDefault(argument => argument is { Role: ArgumentRole.Circumstance, Preposition: "by", Entity: not null });

    private static Argument? Single(StatementClaim claim, ArgumentRole role)
    {
        Argument? found = null;
        foreach (Argument argument in claim.Arguments)
        {
            if (argument.Role != role)
                continue;
            if (found is not null || argument.IsOpen || argument.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun))
                return null;
            found = argument;
        }

        return found;
    }
}
