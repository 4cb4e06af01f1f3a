using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Whether what a predicate tells is so, by its parse: denied, conditional, planned, possible.</summary>
internal sealed class ClauseReality(Document document, FrameReader frames)
{
    // Further apart the parse may hang a verb on the wrong one.
    private const int MaxSharing = 7;

    /// <summary>Whether the predicate is denied: "not", "never", "no" before its subject or object, "failed to".</summary>
    public bool IsNegated(int predicate)
    {
        bool negated = false;
        foreach (int child in frames.Children(predicate))
        {
            Token word = document.Tokens[child];
            if (word.Relation is DependencyRelation.AdverbialModifier or DependencyRelation.Auxiliary or DependencyRelation.Determiner && IsNegative(child))
                negated = !negated;
            else if (word.Relation == DependencyRelation.OpenComplement && word.PartOfSpeech == PartOfSpeech.Adjective && HasNegation(child))
                negated = !negated;
            else if (word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object
                && (IsNegative(child) || HasNeither(child) || (frames.Child(child, DependencyRelation.Determiner) is >= 0 and var determiner && IsNegative(determiner))))
                negated = !negated;
        }

        // "unless it is paid": if it is not.
        if (frames.Child(predicate, DependencyRelation.Marker) is >= 0 and var condition && document.Tokens[condition].Lemma == "unless")
            negated = !negated;

        // "cannot hear, move or swallow"; "will not be let but sold"
        if (!negated && SharesAuxiliaries(predicate) && !IsContrasted(predicate))
            return IsNegated(document.Tokens[predicate].Head);
        return negated != IsUnderNegation(predicate);
    }

    private bool IsContrasted(int predicate) => frames.Child(predicate, DependencyRelation.Coordinator) is >= 0 and var sign && document.Tokens[sign].Lemma == "but";

    // "is not ready to move", "has no plans to move": what hangs on a denied adjective, noun or verb of will is denied with it; "denies that he moved".
    private bool IsUnderNegation(int predicate)
    {
        Token word = document.Tokens[predicate];
        if (word.Head < 0 || IsConditional(predicate))
            return false;
        Token governor = document.Tokens[word.Head];
        switch (frames.RelationOf(word))
        {
            case DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject when ClauseWords.Is(governor.Lemma, ClauseWord.Untruth):
                // "That it will close is a rumour."
                return !HasNegation(word.Head);
            case DependencyRelation.AdnominalClause or DependencyRelation.ClausalComplement when RejectionOf(predicate) >= 0:
                return true;
            case DependencyRelation.AdnominalClause or DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause when EvidenceOf(predicate) is >= 0 and var evidence:
                return (frames.Child(evidence, DependencyRelation.Determiner) is >= 0 and var none && IsNegative(none)) || frames.PrepositionOf(evidence) == "without"
                    || (document.Tokens[evidence] is { Relation: DependencyRelation.Object, Head: >= 0 and var had } && HasNegation(had));
            case DependencyRelation.AdnominalClause when word.Is(Morphology.Infinitive) && Modalities.TryGet(governor.Lemma, out _):
                return HasNegation(word.Head) || (frames.Child(word.Head, DependencyRelation.Determiner) is >= 0 and var determiner && IsNegative(determiner))
                    || (governor.Relation == DependencyRelation.Object && governor.Head >= 0 && HasNegation(governor.Head));
            case DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement
                when governor.PartOfSpeech == PartOfSpeech.Verb && IsDenial(word.Head) && !word.Is(Morphology.Infinitive):
                return !HasNegation(word.Head) && !IsOfNearerVerb(predicate);
            case DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement:
                return (word.Is(Morphology.Infinitive) || Modalities.TryGet(governor.Lemma, out _)) && HasNegation(word.Head)
                    && (word.Is(Morphology.Infinitive) || word.Relation == DependencyRelation.OpenComplement);
            default:
                return false;
        }
    }

    // "There is no sign so far that it fell": the noun right before "that", adverbs between, wherever the parse hangs the clause; -1 where there is none.
    private int EvidenceOf(int predicate)
    {
        int noun = frames.Child(predicate, DependencyRelation.Marker) - 1;
        while (noun > 0 && document.Tokens[noun].PartOfSpeech == PartOfSpeech.Adverb)
            noun--;
        return noun > 0 && document.Tokens[noun].PartOfSpeech == PartOfSpeech.Noun && ClauseWords.Is(document.Tokens[noun].Lemma, ClauseWord.Evidence) && document.TextOf(frames.Child(predicate, DependencyRelation.Marker)) is "that"
            ? noun
            : -1;
    }

    /// <summary>
    /// The verb that says of what a predicate tells that it is not so or not to be, by way of a noun: "rejected her explanation that it had
    /// been tampered with", "turned down a request for the strike to be banned"; -1 where none does.
    /// </summary>
    public int RejectionOf(int predicate)
    {
        int noun = document.Tokens[predicate].Head;
        if (noun < 0 || document.Tokens[predicate].Relation is not (DependencyRelation.AdnominalClause or DependencyRelation.ClausalComplement) || frames.Child(predicate, DependencyRelation.Marker) < 0)
            return -1;
        Token word = document.Tokens[noun];

        // "refused a request for the files to be published"
        if (word is { Relation: DependencyRelation.NominalModifier, Head: >= 0 and var request } && frames.PrepositionOf(noun) == "for")
            word = document.Tokens[noun = request];
        bool rejected = word.PartOfSpeech == PartOfSpeech.Noun && word.Head >= 0 && document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Verb
            && (word.Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject || (word.Relation == DependencyRelation.Oblique && frames.PrepositionOf(noun) == "for"))
            && ClauseWords.Is(frames.WordOf(word.Head), ClauseWord.Rejecting) && !HasNegation(word.Head);
        return rejected ? word.Head : -1;
    }

    /// <summary>
    /// Whether the clause of a predicate begins right behind another verb than the one the parse hangs it on: in "denied it, claiming he
    /// changed the plates" he claims that he did.
    /// </summary>
    public bool IsOfNearerVerb(int predicate)
    {
        int head = document.Tokens[predicate].Head, subject = document.Syntax.SubjectOf(predicate);
        if (subject < 0 || subject <= head)
            return false;
        int first = document.Syntax.PhraseOf(subject).First - 1;
        if (first > head && document.TextOf(first) is "that")
            first--;
        return first > head && document.Tokens[first] is { PartOfSpeech: PartOfSpeech.Verb } nearer && ReportingVerbs.Contains(nearer.Lemma);
    }

    // "denied", "disputes"; "denied taking" is told by the modality of what it governs.
    private bool IsDenial(int verb) =>
        ReportingVerbs.TryGetForce(document.Tokens[verb].Lemma, out ReportingForce force) && force == ReportingForce.Deny
        && !Modalities.TryGet(document.Tokens[verb].Lemma, out _);

    // "pleaded not guilty"
    private bool HasNegation(int token)
    {
        foreach (int child in frames.Children(token))
        {
            if (document.Tokens[child].Relation is DependencyRelation.AdverbialModifier && IsNegative(child))
                return true;
        }

        return false;
    }

    // "had neither plans nor money"
    private bool HasNeither(int token)
    {
        foreach (int child in frames.Children(token))
        {
            if (child < token && document.Tokens[child].Lemma == "neither")
                return true;
        }

        return false;
    }

    private bool IsNegative(int token) =>
        ClauseWords.Is(document.Tokens[token].Lemma, ClauseWord.Negative) && !DenialWording.IsBound(document, token);

    /// <summary>Whether the predicate stands in a condition: "if convicted", "should it fail", "unless they agree".</summary>
    public bool IsConditional(int predicate)
    {
        foreach (int child in frames.Children(predicate))
        {
            if (document.Tokens[child].Relation == DependencyRelation.Marker && document.Tokens[child].Lemma is "if" or "unless" or "whether")
                return true;
        }

        return false;
    }

    /// <summary>The step of an affair ("charge", "convict", "suspect") that governs the predicate; -1 when none does.</summary>
    public int StepOf(int predicate)
    {
        Token word = document.Tokens[predicate];
        if (word.Head < 0 || word.Relation is not (DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement))
            return -1;
        Token governor = document.Tokens[word.Head];
        bool content = word.Relation != DependencyRelation.AdverbialClause
            || (frames.Child(predicate, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "with" or "of");
        return content && governor.PartOfSpeech == PartOfSpeech.Verb && !StatusLadders.Of(governor.Lemma).IsEmpty && !IsConditional(word.Head) ? word.Head : -1;
    }

    /// <summary>Whether a verb is an infinitive or a gerund without an auxiliary: what it tells is not said to be so.</summary>
    public bool IsBare(int verb)
    {
        if (document.Tokens[verb].Tag is not ("VB" or "VBG"))
            return false;
        foreach (int child in frames.Children(verb))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return false;
        }

        return true;
    }

    /// <summary>When what is denied would have been: "ruled out raising taxes" speaks of what is to come, "failed to raise" of what was.</summary>
    public Modality TimeOfDenial(int predicate) =>
        document.Tokens[predicate].Head is >= 0 and var head && frames.WordOf(head) == "rule out" ? Modality.Future : Modality.Actual;

    // "to go", "to be closed"
    private bool IsInfinitive(int predicate) => document.Tokens[predicate].Is(Morphology.Infinitive)
        || (frames.Child(predicate, DependencyRelation.PassiveAuxiliary) is >= 0 and var auxiliary && document.Tokens[auxiliary].Tag == "VB");

    /// <summary>How the predicate stands to the facts, by its auxiliaries, adverbs and the verbs that govern it.</summary>
    public Modality ModalityOf(int predicate)
    {
        if (IsOpenQuestion(predicate))
            return Modality.Possible;
        foreach (int child in frames.Children(predicate))
        {
            Token word = document.Tokens[child];
            if (word.Relation is DependencyRelation.Auxiliary or DependencyRelation.AdverbialModifier && Modalities.TryGet(word.Lemma, out Modality modality)
                && !(word.Lemma is "have" or "need" && word.Relation == DependencyRelation.Auxiliary))
                return modality;

            // "are due to vote": the parse may take the two words for one preposition.
            if (word.Relation == DependencyRelation.Case && word.PartOfSpeech == PartOfSpeech.Adjective && child + 1 < document.Tokens.Length && document.TextOf(child + 1) is "to" && Modalities.TryGet(word.Lemma, out Modality due))
                return due;

            // "Fees are to go up."
            if (word.Relation is DependencyRelation.Copula or DependencyRelation.Auxiliary && word.Lemma == "be" && IsInfinitive(predicate)
                && frames.Child(predicate, DependencyRelation.Marker) is >= 0 and var to && to > child)
                return Modality.Expected;
        }

        Token self = document.Tokens[predicate];

        // "will be let and not sold", "may close or sell it": the auxiliaries of the first stand for both.
        if (SharesAuxiliaries(predicate))
            return ModalityOf(self.Head);

        // "has yet to approve" it: it has not.
        if (self.Is(Morphology.Infinitive) && frames.Child(predicate, DependencyRelation.AdverbialModifier) is >= 0 and var yet && document.Tokens[yet].Lemma == "yet"
            && self.Relation == DependencyRelation.OpenComplement)
            return Modality.Denied;
        bool isTold = false;
        for (int depth = 0; depth < 3 && self.Head >= 0; depth++)
        {
            Token governor = document.Tokens[self.Head];
            if (depth == 0 && self.Relation == DependencyRelation.ClausalComplement && IsOfNearerVerb(predicate))
                break;
            bool infinitive = frames.RelationOf(self) is DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause;
            if (!infinitive && self.Relation is not (DependencyRelation.ClausalComplement or DependencyRelation.Conjunct))
                break;

            // "said he plans": only what governs an infinitive plans it; "alleges that" makes a charge of the whole clause, "denies that" a denial.
            if ((Modalities.TryGet(frames.WordOf(self.Head), out Modality governed) || Modalities.TryGet(governor.Lemma, out governed))
                && (infinitive || governed is Modality.Alleged || (governed == Modality.Denied && governor.Lemma == "deny")) && self.Relation != DependencyRelation.Conjunct
                && !(isTold && governed == Modality.Denied && governor.Lemma != "deny"))
                return governed;

            // "failed to show how many died": they did.
            isTold |= self.Relation == DependencyRelation.ClausalComplement;
            self = governor;
        }

        return Modality.Actual;
    }

    /// <summary>Whether the auxiliaries of the verb before stand for a verb too: "will be let and not sold".</summary>
    public bool SharesAuxiliaries(int predicate)
    {
        Token word = document.Tokens[predicate];
        if (word is not { Relation: DependencyRelation.Conjunct, Head: >= 0, Tag: "VB" or "VBN" } || document.Tokens[word.Head].Tag != word.Tag || predicate - word.Head > MaxSharing)
            return false;
        foreach (int child in frames.Children(predicate))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Marker)
                return false;
        }

        return frames.Child(word.Head, DependencyRelation.Auxiliary) >= 0 || frames.Child(word.Head, DependencyRelation.PassiveAuxiliary) >= 0;
    }

    // "It is still open who will head the bank", "has not decided whether to sell", "a court will decide whether he goes free"
    private bool IsOpenQuestion(int predicate)
    {
        Token word = document.Tokens[predicate];
        if (word.Head < 0 || word.Relation is not (DependencyRelation.ClausalComplement or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject
            or DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause or DependencyRelation.AdnominalClause or DependencyRelation.AdverbialRelativeClause))
            return false;
        bool asked = false, ahead = word.Is(Morphology.Infinitive);
        foreach (int child in frames.Children(predicate))
        {
            Token beside = document.Tokens[child];
            asked |= beside.Relation == DependencyRelation.Marker && ClauseWords.Is(beside.Lemma, ClauseWord.Whether);
            ahead |= beside.Relation == DependencyRelation.Auxiliary && Modalities.TryGet(beside.Lemma, out Modality modality) && modality is Modality.Future or Modality.Conditional;
        }

        if (!asked && !(ahead && AsksWho(predicate)))
            return false;
        string governor = document.Tokens[word.Head].Lemma;
        return (ClauseWords.Is(governor, ClauseWord.Undecided) && !HasNegation(word.Head))
            || (ClauseWords.Is(governor, ClauseWord.Deciding) && (HasNegation(word.Head) || ModalityOf(word.Head) is not (Modality.Actual or Modality.Alleged)));
    }

    private bool AsksWho(int predicate)
    {
        foreach (int child in frames.Children(predicate))
        {
            if (document.Tokens[child].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object && ClauseWords.Is(document.Tokens[child].Lemma, ClauseWord.Asking))
                return true;
        }

        return false;
    }
}
