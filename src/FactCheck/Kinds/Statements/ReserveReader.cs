using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>What keeps the statements of a document from being told as fact. Not thread-safe.</summary>
internal sealed class ReserveReader(Document document)
{
    private readonly ClauseReality _reality = new FrameReader(document).Reality;

    /// <summary>What keeps a verb from being told as fact.</summary>
    public Reserve Of(int verb)
    {
        if (_reality.IsConditional(verb))
            return IsQuestion(verb) ? Reserve.Open : Reserve.Other;
        if (_reality.RejectionOf(verb) >= 0 || IsHindered(verb))
            return Reserve.Denied;
        if (_reality.IsNegated(verb))
            return Reserve.Other;
        if (HasAdverb(verb, ClauseWord.Nearly))
            return Reserve.Nearly;

        // "agreed to return a statue that was stolen and sold": no infinitive is joined to "sold".
        if (document.Tokens[verb] is { Relation: DependencyRelation.Conjunct, Head: >= 0 and var first, Tag: "VBD" or "VBN" } && document.Tokens[first].Tag == "VB")
            return Reserve.Other;
        Modality modality = _reality.ModalityOf(verb);
        if (ConditionOf(verb) >= 0)
            return Reserve.Condition;
        if (modality == Modality.Conditional)
            return IsUnreal(verb) ? Reserve.Unreal : Reserve.Other;
        return modality switch
        {
            Modality.Actual => _reality.IsBare(verb) ? Reserve.Other : Reserve.None,
            Modality.Future => HasAuxiliary(verb, "will") || HasAuxiliary(verb, "shall") ? Reserve.Coming : Reserve.None,
            Modality.Possible => Reserve.Possible,
            Modality.Expected or Modality.Planned => Reserve.Ahead,

            // "has to be signed": how it is to be, whoever asks.
            Modality.Necessary => document.Syntax.Child(verb, DependencyRelation.Auxiliary) < 0 && document.Tokens[verb].Head is >= 0 and var head && !LightVerbs.Contains(document.Tokens[head].Lemma) ? Reserve.Wanted : Reserve.Other,
            _ => Reserve.Other,
        };
    }

    /// <summary>Whether a verb tells what has come about: "signed", "has been signed".</summary>
    public bool IsPast(int verb) => document.Tokens[verb].Tag is "VBD" or "VBN" && _reality.ModalityOf(verb) == Modality.Actual;

    // "It is not known if they will return", "could not say whether"; whoever is asked whether may answer.
    private bool IsQuestion(int verb) =>
        document.Tokens[verb] is { Head: >= 0, Relation: DependencyRelation.ClausalComplement or DependencyRelation.ClausalSubject or DependencyRelation.PassiveClausalSubject or DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause or DependencyRelation.Conjunct } word
        && !ClauseWords.Is(document.Tokens[word.Head].Lemma, ClauseWord.Enquiring);

    // "kept the rebels from taking the town"; "kept the ferry from leaving until noon", "for two hours" say when it left.
    private bool IsHindered(int verb) =>
        Hindrance.Of(document, verb) is >= 0 and var hindering && _reality.IsBare(verb) && !_reality.IsNegated(hindering) && !IsForATime(document.SentenceOf(verb));

    private bool IsForATime(Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].Lemma is "until" or "till" || (document.Tokens[i].Lemma == "for" && i + 1 < sentence.EndToken && document.Tokens[i + 1].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Determiner && document.Tokens[i].Head is >= 0 and var length && TimeUnits.Contains(document.Tokens[length].Lemma)))
                return true;
        }

        return false;
    }

    // "would have won". "They said that he would be released" and "would have left by March" tell what was to come.
    private bool IsUnreal(int verb) =>
        !(document.Tokens[verb].Head is >= 0 and var head && ReportingVerbs.Contains(document.Tokens[head].Lemma) && HasBy(verb)) && document.Tokens[verb].Is(Morphology.Participle) && HasAuxiliary(verb, "would") && HasAuxiliary(verb, "have");

    private bool HasBy(int verb)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child].Relation == DependencyRelation.Oblique && document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma == "by")
                return true;
        }

        return false;
    }

    private bool HasAuxiliary(int verb, string lemma)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child].Relation == DependencyRelation.Auxiliary && document.Tokens[child].Lemma == lemma)
                return true;
        }

        return false;
    }

    private bool HasAdverb(int verb, ClauseWord sort)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            // "almost certainly" speaks of the other adverb.
            if (child < verb && document.Tokens[child].Relation == DependencyRelation.AdverbialModifier && ClauseWords.Is(document.Tokens[child].Lemma, sort) && document.Tokens[child + 1].PartOfSpeech != PartOfSpeech.Adverb)
                return true;
        }

        return false;
    }

    /// <summary>The predicate of the condition of a verb: "raised" of "will close if the tax is raised"; -1 for none.</summary>
    public int ConditionOf(int verb)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdverbialClause && document.Syntax.Child(child, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "if" or "unless")
                return child;
        }

        return -1;
    }
}
