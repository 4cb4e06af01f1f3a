using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Who is said to say a clause: the reporting verb above or beside it, "according to", "reportedly".</summary>
internal static class AttributionReader
{
    private const int MaxDepth = 6;

    /// <summary>The attribution of a predicate; null when the article says it itself.</summary>
    public static Attribution? Read(Document document, EntityTable table, FrameReader frames, int predicate)
    {
        int token = predicate;
        for (int depth = 0; depth < MaxDepth && token >= 0; depth++)
        {
            if (Own(document, table, frames, token) is { } own)
                return own;
            Token word = document.Tokens[token];
            int head = word.Head;
            if (head < 0)
                return null;
            bool complement = word.Relation is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.Parataxis;
            if (complement && ReportingVerbs.TryGetForce(document.Tokens[head].Lemma, out ReportingForce force) && force != ReportingForce.Order
                && document.Tokens[head].PartOfSpeech == PartOfSpeech.Verb)
                return Of(document, table, frames, head);
            token = head;
        }

        return null;
    }

    // "..., police said" hangs below the clause it reports; so do "according to" and "reportedly".
    private static Attribution? Own(Document document, EntityTable table, FrameReader frames, int token)
    {
        foreach (int child in frames.Children(token))
        {
            Token word = document.Tokens[child];
            if (word.Relation == DependencyRelation.Parataxis && word.PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(word.Lemma))
                return Of(document, table, frames, child);
            if (word.Relation == DependencyRelation.AdverbialModifier && Modalities.TryGet(word.Lemma, out Modality modality) && modality == Modality.Alleged)
                return new Attribution(null, word.Lemma, document.SpanOf(child));
            if (word.Relation is DependencyRelation.Oblique or DependencyRelation.NominalModifier
                && frames.Child(child, DependencyRelation.Case) is >= 0 and var preposition && document.Tokens[preposition].Lemma is "accord" or "according")
                return new Attribution(Name(document, table, child), null, Spanned(document, preposition, child));
        }

        return null;
    }

    private static Attribution Of(Document document, EntityTable table, FrameReader frames, int verb)
    {
        int subject = frames.Child(verb, DependencyRelation.NominalSubject);
        if (subject < 0)
            subject = frames.Child(verb, DependencyRelation.ObliqueAgent);

        // "..., Lund said": where the parse lost the subject, it stands beside the verb.
        if (subject < 0 && verb > 0 && IsNominal(document.Tokens[verb - 1]))
            subject = verb - 1;
        else if (subject < 0 && verb + 1 < document.Tokens.Length && IsNominal(document.Tokens[verb + 1]))
            subject = verb + 1;
        return new Attribution(
            subject < 0 ? null : Name(document, table, subject),
            document.Tokens[verb].Lemma,
            subject < 0 ? document.SpanOf(verb) : Spanned(document, subject, verb));
    }

    private static bool IsNominal(Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    private static string Name(Document document, EntityTable table, int token) => table.ReferentOf(token)?.Name ?? document.TextOf(token).ToString();

    private static TextSpan Spanned(Document document, int left, int right) =>
        new(Math.Min(document.Tokens[left].Start, document.Tokens[right].Start), Math.Max(document.Tokens[left].End, document.Tokens[right].End));
}
