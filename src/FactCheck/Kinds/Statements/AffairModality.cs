using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Whether somebody says that what a verb tells is, was or will be so.</summary>
internal sealed class AffairModality(Document document, FrameReader frames)
{
    /// <summary>How what a verb tells stands to the facts; null where nobody says that it is so.</summary>
    public Modality? Asserted(int verb)
    {
        Modality modality = frames.Reality.ModalityOf(verb);

        if (modality == Modality.Possible && IsToStay(verb))
            modality = Modality.Actual;
        return modality == Modality.Denied ? frames.Reality.TimeOfDenial(verb) : frames.Reality.IsBare(verb) && modality == Modality.Actual ? null : modality;
    }

    // "may stay at home": who may, does; rates that may stay high or may go up need not.
    private bool IsToStay(int verb) => ClauseWords.Is(frames.WordOf(verb), ClauseWord.Staying) && document.Syntax.SubjectOf(verb) is >= 0 and var subject && IsSomebody(subject);

    private bool IsSomebody(int subject) => document.Tokens[subject].PartOfSpeech == PartOfSpeech.Pronoun
        ? document.Tokens[subject].Lemma is not ("it" or "this" or "that")
        : EntityTable.Of(document).ReferentOf(subject) is { } named ? named.IsPerson : EnglishModel.Default.IsKindOf(document.Tokens[subject].Lemma, "person", PartOfSpeech.Noun);

    /// <summary>How a statement stands to the facts; null where nobody says that it is, was or will be so: "losing millions", "to cut costs", "can be customised".</summary>
    public Modality? Assertion(StatementClaim statement)
    {
        int verb = statement.Predicate;
        Token word = document.Tokens[verb];
        foreach (int child in frames.Children(verb))
        {
            if (document.Tokens[child].Relation == DependencyRelation.Auxiliary && document.Tokens[child].Lemma is "can" or "ca")
                return null;
        }

        if (statement is { Modality: Modality.Possible, IsNegated: false } && IsToStay(verb))
            return Modality.Actual;

        // "said she would appeal": she will.
        if (statement is { Modality: Modality.Conditional, Attribution: not null } && !frames.Reality.IsConditional(verb))
            return Modality.Future;
        if (frames.Reality.IsBare(verb) && statement.Modality == Modality.Actual && IsDone(verb))
            return Modality.Actual;
        if (statement.Modality != Modality.Actual || statement.IsNegated || !frames.Reality.IsBare(verb))
            return frames.Reality.IsConditional(verb) && statement.Modality == Modality.Actual ? Modality.Possible : statement.Modality;

        // "The bomb went off, injuring three."
        return word.Tag == "VBG" && word.Relation == DependencyRelation.AdverbialClause && frames.Child(verb, DependencyRelation.Marker) < 0 ? statement.Modality : null;
    }

    /// <summary>How a state stands to the facts: "is said to be clean", "found to be clean".</summary>
    public Modality? OfState(StatementClaim statement)
    {
        Token word = document.Tokens[statement.Predicate];
        return statement.Modality == Modality.Actual && word.Relation is DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause && word.Head >= 0
            && !ClauseWords.Is(document.Tokens[word.Head].Lemma, ClauseWord.Judging)
                ? null
                : Assertion(statement);
    }

    // "rang her to concede": who turns to somebody to say it has said it; "with his rival conceding": he did.
    private bool IsDone(int verb)
    {
        Token word = document.Tokens[verb];
        if (word.Head < 0 || word.Relation is not (DependencyRelation.AdverbialClause or DependencyRelation.OpenComplement))
            return false;
        if (word.Tag == "VBG")
            return frames.Child(verb, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma == "with" && frames.Child(verb, DependencyRelation.NominalSubject) >= 0;
        return word.Relation == DependencyRelation.AdverbialClause && ReportingVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(document.Tokens[word.Head].Lemma)
            && (frames.Child(word.Head, DependencyRelation.Object) >= 0 || frames.Child(word.Head, DependencyRelation.IndirectObject) >= 0) && frames.Reality.ModalityOf(word.Head) == Modality.Actual && !frames.Reality.IsNegated(word.Head);
    }
}
