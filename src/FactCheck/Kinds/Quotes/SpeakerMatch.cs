using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Quotes;

/// <summary>Tells whether two quotations are given to the same speaker.</summary>
internal static class SpeakerMatch
{
    // The pronoun of a source stands for the only person named so shortly before.
    private const int MaxSentencesBack = 2;

    /// <summary>
    /// True or false when both name a person; null when one of them names nobody. A body and its spokesman, or a place and its paper, may
    /// be one voice.
    /// </summary>
    /// <param name="claim">The quotation.</param>
    /// <param name="evidence">The same words in another article.</param>
    /// <param name="isCheck">Whether the first one is under check; among equals a pronoun on either side is read.</param>
    public static bool? Of(QuoteClaim claim, QuoteClaim evidence, bool isCheck = true)
    {
        if ((NamedSpeaker(claim) ?? (isCheck ? null : OnlyPersonBefore(claim))) is not { } left || (NamedSpeaker(evidence) ?? OnlyPersonBefore(evidence)) is not { } right)
            return null;
        NameRelation relation = NameMatch.Compare(left, right);
        return NameMatch.MayBeSame(relation) ? true : left.Person is not null && right.Person is not null && relation == NameRelation.Different ? false : null;
    }

    /// <summary>The name of the speaker, for a reader.</summary>
    public static string NameOf(QuoteClaim claim) => (NamedSpeaker(claim) ?? OnlyPersonBefore(claim))?.Name ?? claim.Attribution!.Speaker!;

    // "the engineer Karl Dorn" is Karl Dorn, whichever of the words the parse takes for the subject; "he" may be anyone.
    private static NamedEntity? NamedSpeaker(QuoteClaim claim)
    {
        if (claim.SpeakerToken < 0)
            return null;
        EntityTable table = EntityTable.Of(claim.Document);
        return claim.Document.Tokens[claim.SpeakerToken].PartOfSpeech == PartOfSpeech.Noun ? table.ReferentOf(claim.SpeakerToken) : table.NamedAt(claim.SpeakerToken);
    }

    // "he told staff": resolved only where nobody else can be meant.
    private static NamedEntity? OnlyPersonBefore(QuoteClaim claim)
    {
        Document document = claim.Document;
        if (claim.SpeakerToken < 0 || document.Tokens[claim.SpeakerToken].PartOfSpeech != PartOfSpeech.Pronoun)
            return null;
        EntityTable table = EntityTable.Of(document);
        int sentence = document.SentenceOf(claim.SpeakerToken).Index;
        NamedEntity? referent = table.ReferentOf(claim.SpeakerToken);
        if (referent is not null && sentence > 0 && SpeaksIn(table, document.Sentences[sentence - 1], referent))
            return referent;

        // The sentence before names nobody else, or nobody else is named in two.
        return referent is not null && (IsOnlyPerson(table, referent, document.Sentences[Math.Max(0, sentence - 1)].FirstToken, claim.SpeakerToken)
            || IsOnlyPerson(table, referent, document.Sentences[Math.Max(0, sentence - MaxSentencesBack)].FirstToken, claim.SpeakerToken)) ? referent : null;
    }

    // "..., director Ylva Berg said. ..., she said": who spoke goes on.
    private static bool SpeaksIn(EntityTable table, Sentence sentence, NamedEntity person)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = table.Document.Tokens[i];
            if (word.Relation == DependencyRelation.NominalSubject && word.Head >= 0 && ReportingVerbs.Contains(table.Document.Tokens[word.Head].Lemma) && table.ReferentOf(i) == person)
                return true;
        }

        return false;
    }

    private static bool IsOnlyPerson(EntityTable table, NamedEntity person, int first, int end)
    {
        bool found = false;
        for (int i = first; i < end; i++)
        {
            if (table.NamedAt(i) is not { } other || !MayBePerson(other))
                continue;
            if (other != person)
                return false;
            found = true;
        }

        return found;
    }

    // "Farmers' Party" has two words as a name has.
    private static bool MayBePerson(NamedEntity entity) =>
        entity.IsPerson || (entity.Person is not null && !EnglishModel.Default.IsKindOf(entity.Words[^1], "organization", PartOfSpeech.Noun));
}
