using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>The subject that a predicate without one of its own takes from elsewhere in its sentence. Pure functions.</summary>
internal static class CarriedSubject
{
    /// <summary>Its token: of "Costa came and won" that of the verb before, of "wants to win" that of the governing verb, of "the man arrested" the noun; -1 where there is none.</summary>
    public static int Of(Document document, FrameReader frames, int predicate)
    {
        if (Strayed(document, frames, predicate) is >= 0 and var beside)
            return beside;
        Token word = document.Tokens[predicate];
        int head = word.Head;
        for (int depth = 0; head >= 0 && depth < 4; depth++)
        {
            switch (frames.RelationOf(word))
            {
                case DependencyRelation.AdnominalClause:
                    // "Lang designed the bridge", taken for a headline, is a noun with a finite verb below it.
                    return word.Tag is "VBN" or "VBG" or "VBD" ? head : -1;
                case DependencyRelation.RelativeClause:
                    return head;
                case DependencyRelation.OpenComplement:
                    // "asked him to leave": the object of the governing verb leaves.
                    int controlled = frames.Child(head, DependencyRelation.Object);
                    if (controlled >= 0 && controlled < predicate)
                        return controlled;
                    break;
                case DependencyRelation.Conjunct:
                    break;
                case DependencyRelation.AdverbialClause when word.Tag is "VBG" or "VBN":
                    // "charged him with stealing": he is said to steal, not who charged him.
                    if (frames.Child(predicate, DependencyRelation.Marker) is >= 0 and var marker && document.Tokens[marker].Lemma is "with" or "of" && ObjectOf(frames, head) is >= 0 and var accused)
                        return accused;
                    break;
                case DependencyRelation.ClausalComplement when depth == 0 && head > predicate && word.Tag is "VBD" or "VBN" or "VBZ" or "VBP":
                    // "Lund, the owner, was arrested, prosecutor Voss said": the parse may give the first name to the last verb.
                    return frames.Child(head, DependencyRelation.NominalSubject) is >= 0 and var strayed && strayed < predicate ? strayed : -1;
                case DependencyRelation.AdverbialClause when word.Is(Morphology.Infinitive) && depth == 0:
                    // "telephoned to concede": who telephones concedes.
                    break;
                default:
                    return -1;
            }

            int subject = frames.Child(head, DependencyRelation.NominalSubject);
            if (subject < 0)
                subject = frames.Child(head, DependencyRelation.PassiveSubject);
            if (subject >= 0)
                return subject;
            word = document.Tokens[head];
            head = word.Head;
        }

        return -1;
    }

    // "happened as a lorry was being loaded": the noun between "as" and the auxiliary, which the parse may give to the verb before.
    private static int Strayed(Document document, FrameReader frames, int predicate)
    {
        int auxiliary = frames.Child(predicate, DependencyRelation.Auxiliary) is >= 0 and var first ? first : frames.Child(predicate, DependencyRelation.PassiveAuxiliary);
        return document.Tokens[predicate].Relation == DependencyRelation.AdverbialClause && auxiliary > 0 && frames.Child(predicate, DependencyRelation.Marker) is >= 0 and var marker && marker < auxiliary - 1
            && document.Tokens[auxiliary - 1] is { PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun, Relation: DependencyRelation.Oblique or DependencyRelation.Object } ? auxiliary - 1 : -1;
    }

    private static int ObjectOf(FrameReader frames, int verb)
    {
        int patient = frames.Child(verb, DependencyRelation.Object);
        return patient >= 0 ? patient : frames.Child(verb, DependencyRelation.IndirectObject);
    }
}
