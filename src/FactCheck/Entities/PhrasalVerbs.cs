using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Verbs with a particle: "break out", "call off", "get out". Pure functions.</summary>
internal static class PhrasalVerbs
{
    // "called the whole game off"
    private const int MaxApart = 4;

    /// <summary>The lemma of a word, of a verb with its particle, which the parse may take for an adverb.</summary>
    public static string WordOf(Document document, int token)
    {
        string lemma = document.Tokens[token].Lemma;
        int particle = document.Syntax.Child(token, DependencyRelation.PhrasalParticle);
        for (int next = token + 1; particle < 0 && next < document.Tokens.Length && next < token + MaxApart; next++)
        {
            if (document.Tokens[next].Head == token && document.Tokens[next].Relation == DependencyRelation.AdverbialModifier
                && document.Tokens[next].Lemma is "up" or "down" or "out" or "off" or "ahead" or "back" or "aside" or "on" or "over")
                particle = next;
        }

        // "will go on being built": the parse takes it for the beginning of the clause.
        if (particle < 0 && token + 1 < document.Tokens.Length && document.Tokens[token + 1] is { Lemma: "on", Relation: DependencyRelation.Marker, Head: >= 0 and var governed }
            && document.Tokens[governed].Head == token && !AffairFrames.OfVerb($"{lemma} on").IsEmpty)
            particle = token + 1;

        // "got out of the zoo": it takes "out" for the zoo's.
        if (particle < 0 && document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && token + 2 < document.Tokens.Length && document.TextOf(token + 1) is "out" && document.TextOf(token + 2) is "of")
            particle = token + 1;

        return particle < 0 ? lemma : $"{lemma} {document.Tokens[particle].Lemma}";
    }
}
