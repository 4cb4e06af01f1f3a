using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Whether what a noun of action tells has happened, by what stands around it: "no increase", "a planned merger", "after her arrest".</summary>
internal sealed class NounReality(Document document, FrameReader frames)
{
    /// <summary>Whether it is denied, and how it stands to the facts; the latter null where nothing tells.</summary>
    public (bool Negated, Modality? Modality) Of(int noun)
    {
        Token word = document.Tokens[noun];
        bool negated = frames.Child(noun, DependencyRelation.Determiner) is >= 0 and var determiner && document.Tokens[determiner].Lemma is "no" or "neither";
        if (negated && IsAdditional(noun))
            return (false, null);
        foreach (int child in frames.Children(noun))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdjectivalModifier
                && (Modalities.TryGet(document.Tokens[child].Lemma, out Modality said) || Modalities.TryGet(document.TextOf(child).ToString().ToLowerInvariant(), out said)))
                return (negated != (said == Modality.Denied), said == Modality.Denied ? Modality.Actual : said);
        }

        if (word.Head < 0)
            return (negated, Modality.Actual);
        Token head = document.Tokens[word.Head];
        switch (word.Relation)
        {
            case DependencyRelation.Object or DependencyRelation.PassiveSubject when head.PartOfSpeech == PartOfSpeech.Verb:
                (bool, Modality?) under = UnderVerb(word.Head, negated);

                // "confirmed the cuts"
                if (under.Item2 is null && ClauseWords.Is(frames.WordOf(word.Head), ClauseWord.Presuming) && IsDefinite(noun) && !frames.Reality.IsNegated(word.Head))
                    return (negated, Modality.Actual);
                return under.Item2 is null && word.Relation == DependencyRelation.PassiveSubject && frames.Reality.ModalityOf(word.Head) == Modality.Actual && HasOwner(noun) ? (negated, Modality.Actual) : under;
            case DependencyRelation.NominalSubject or DependencyRelation.Root when frames.Child(word.Head, DependencyRelation.Expletive) >= 0:
                return (negated != frames.Reality.IsNegated(word.Head) || negated, frames.Reality.ModalityOf(word.Head));
            case DependencyRelation.NominalSubject when head.PartOfSpeech == PartOfSpeech.Adjective:
                return Modalities.TryGet(head.Lemma, out Modality judged) ? (negated != frames.Reality.IsNegated(word.Head), judged) : (negated, null);
            case DependencyRelation.NominalSubject when head.PartOfSpeech == PartOfSpeech.Verb:
                return (negated, frames.Reality.ModalityOf(word.Head) == Modality.Actual && IsDefinite(noun) ? Modality.Actual : null);
            case DependencyRelation.Oblique or DependencyRelation.NominalModifier:
                return (negated, frames.PrepositionOf(noun) is "after" or "following" or "follow" or "since" or "despite" or "because" or "due" && !negated ? Modality.Actual : null);
            default:
                return (negated, null);
        }
    }

    /// <summary>Whether the noun is told as one more: of "no other increase" and "no further talks" there was one.</summary>
    public bool IsAdditional(int noun)
    {
        foreach (int child in frames.Children(noun))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdjectivalModifier && ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Additional))
                return true;
        }

        return false;
    }

    private (bool Negated, Modality? Modality) UnderVerb(int verb, bool negated)
    {
        string word = frames.WordOf(verb);
        bool denied = frames.Reality.IsNegated(verb);
        if (AffairFrames.SubjectDoes(word) is not null)
            return (denied || negated, word is "await" or "escape" ? Modality.Possible : word == "announce" ? Modality.Future : frames.Reality.ModalityOf(verb));
        if (Modalities.TryGet(word, out Modality modality) && word is not ("reject" or "refuse" or "decline" or "tell" or "ask" or "call" or "believe" or "understand"))
        {
            // "may order a pause"
            if (frames.Reality.ModalityOf(verb) == Modality.Possible && modality != Modality.Denied)
                return (negated || denied, Modality.Possible);
            return modality == Modality.Denied ? (negated == denied, word == "rule out" ? Modality.Future : Modality.Actual) : (negated || denied, modality);
        }

        return (negated, null);
    }

    // "the council's approval was welcomed"
    private bool HasOwner(int noun) => frames.Child(noun, DependencyRelation.PossessiveModifier) >= 0;

    private bool IsDefinite(int noun)
    {
        foreach (int child in frames.Children(noun))
        {
            if (document.Tokens[child].Relation == DependencyRelation.PossessiveModifier || (document.Tokens[child].Relation == DependencyRelation.Determiner && document.Tokens[child].Lemma == "the"))
                return true;
        }

        return false;
    }
}
