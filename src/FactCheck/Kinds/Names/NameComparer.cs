using FactCheck.Claims;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Names;

/// <summary>Compares two names: the same, a form of the same, or the same with a slip.</summary>
internal sealed class NameComparer : IClaimComparer<NameClaim>
{
    // A name of three words or more that shares all but one may still be another thing: the sentences have to be alike too.
    private const double MinContext = 0.4;

    // Two Clarkes in two reports of one league are two people, and two Davieses of one parliament.
    private const double MinGivenContext = 0.2;
    private const double MinNearContext = 0.12;

    // There is more than one president.
    private const double MinOfficeContext = 0.2;

    /// <inheritdoc/>
    public Comparison Compare(NameClaim claim, NameClaim evidence, Correspondence correspondence)
    {
        // What one document calls by two names it may well mean as two.
        if (ReferenceEquals(claim.Document, evidence.Document))
            return Comparison.Unrelated(claim, evidence);
        NameRelation relation = NameMatch.Compare(claim.Entity, evidence.Entity);
        switch (relation)
        {
            case NameRelation.Same:
                return Result(claim, evidence, Agreement.Agrees, null, $"both name {evidence.Entity.Name}", 1);
            case NameRelation.Compatible:
                return Result(claim, evidence, Agreement.Compatible, null, $"\"{claim.Entity.Name}\" is a form of \"{evidence.Entity.Name}\"", 0.8);
            case NameRelation.Different:
                return Comparison.Unrelated(claim, evidence);
        }

        // Where one document has both names, they are two: relatives, or two places.
        if (Has(claim.Table, evidence.Entity) || Has(evidence.Table, claim.Entity))
            return Comparison.Unrelated(claim, evidence);
        return relation switch
        {
            NameRelation.Misspelt when NameForms.AreOfOneStem(claim.Entity, evidence.Entity) || NameForms.IsCode(claim.Entity) || NameForms.IsCode(evidence.Entity) => Comparison.Unrelated(claim, evidence),
            NameRelation.Misspelt when claim.Entity.Words.Length != evidence.Entity.Words.Length && correspondence.Contexts < MinContext && !ShareOffice(claim, evidence) => Comparison.Unrelated(claim, evidence),
            NameRelation.Misspelt => Result(claim, evidence, Agreement.Conflict, NameRules.Misspelt, $"\"{claim.Entity.Name}\" is written \"{evidence.Entity.Name}\" elsewhere", 0.7),
            NameRelation.GivenNameDiffers when NameForms.IsPlainPerson(claim.Entity) && NameForms.IsPlainPerson(evidence.Entity) && IsOnly(claim) && IsOnly(evidence) && !IsTitled(claim, evidence) && !IsTitled(evidence, claim) && AreOneByGiven(claim, evidence, correspondence) =>
                Result(claim, evidence, Agreement.Conflict, NameRules.GivenName, $"\"{claim.Entity.Name}\" is \"{evidence.Entity.Name}\" elsewhere", 0.6),
            NameRelation.WordDiffers when NameForms.IsFirstAndLast(claim.Entity) && NameForms.IsFirstAndLast(evidence.Entity) && correspondence.Contexts >= (ShareOffice(claim, evidence) ? MinOfficeContext : MinContext) && IsOnlyGiven(claim) && IsOnlyGiven(evidence) =>
                Result(claim, evidence, Agreement.Conflict, NameRules.Surname, $"\"{claim.Entity.Name}\" is \"{evidence.Entity.Name}\" elsewhere", 0.6),
            NameRelation.WordDiffers when !claim.Entity.IsPerson && correspondence.Contexts >= MinContext && !IsDescribed(claim) && !IsDescribed(evidence) =>
                Result(claim, evidence, Agreement.Discrepancy, NameRules.WordDiffers, $"\"{claim.Entity.Name}\" differs by a word from \"{evidence.Entity.Name}\"", 0.4),
            _ => Comparison.Unrelated(claim, evidence),
        };
    }

    // "Clerk Tovey" for "the clerk, Jane Tovey"
    private static bool IsTitled(NameClaim claim, NameClaim other)
    {
        for (int i = other.Sentence.FirstToken; i < other.Sentence.EndToken; i++)
        {
            if (other.Document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && other.Document.Tokens[i].Lemma == claim.Entity.Words[0])
                return true;
        }

        return false;
    }

    // "the Western District of the state's Court of Appeals": a noun of the sentence stands for a word of the name.
    private static bool IsDescribed(NameClaim claim)
    {
        for (int i = claim.Sentence.FirstToken; i < claim.Sentence.EndToken; i++)
        {
            if (claim.Span.Contains(claim.Document.SpanOf(i)) && claim.Document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && char.IsLower(claim.Document.TextOf(i)[0]))
                return true;
        }

        return false;
    }

    private static bool Has(EntityTable table, NamedEntity entity) =>
        table.Entities.Any(other => NameMatch.MayBeSame(other, entity));

    // The only one of the surname in its document.
    private static bool IsOnly(NameClaim claim) =>
        claim.Entity.Person is { } person && claim.Table.Entities.Count(other => other.Person?.Surname == person.Surname) == 1;

    // One office with one surname is one person's; a slip in the given name needs less than another one.
    private static bool AreOneByGiven(NameClaim claim, NameClaim evidence, Correspondence correspondence)
    {
        if (ShareOffice(claim, evidence))
            return true;
        (NamedEntity one, NamedEntity other) = (claim.Entity, evidence.Entity);

        // "Peter J. Holt" and "Peter K. Holt"
        return one.Person!.Given[0] == other.Person!.Given[0] || NameSpelling.IsNear(one.Person.Given[0], other.Person.Given[0]) ? correspondence.Contexts >= MinNearContext
            : correspondence.Contexts >= MinGivenContext && (one.Gender == Morphology.None || other.Gender == Morphology.None || one.Gender == other.Gender);
    }

    private static bool ShareOffice(NameClaim claim, NameClaim evidence) => Designations.Share(claim.Table, claim.Entity, evidence.Table, evidence.Entity);

    // The only one of the given name in its document.
    private static bool IsOnlyGiven(NameClaim claim) =>
        claim.Entity.Person is { IsFull: true } person && claim.Table.Entities.Count(other => other.Person is { IsFull: true } it && it.Given[0] == person.Given[0]) == 1;

    private static Comparison Result(NameClaim claim, NameClaim evidence, Agreement agreement, Rule? rule, string reason, double strength) => new()
    {
        Claims = [claim, evidence],
        Agreement = agreement,
        Rule = rule,
        Reason = reason,
        // One person or thing, spelt with as many words: only then does the source's spelling fit where the other stands.
        Replacement = rule == NameRules.Misspelt && claim.Entity.Words.Length > 1 && claim.Entity.Words.Length == evidence.Entity.Words.Length ? evidence.Location.Text : null,
        Strength = strength,
    };
}
