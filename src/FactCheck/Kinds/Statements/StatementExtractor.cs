using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>One claim for each predicate with somebody or something known that takes part.</summary>
internal sealed class StatementExtractor : IClaimExtractor<StatementClaim>
{
    /// <inheritdoc/>
    public IEnumerable<StatementClaim> Extract(ClaimKind kind, Document document)
    {
        var frames = new FrameReader(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (!frames.IsPredicate(i))
                continue;
            ImmutableArray<Argument> arguments = frames.Arguments(i);
            if (!arguments.Any(argument => argument.IsCore && !argument.IsOpen) || IsReport(document, frames, i))
                continue;
            yield return Make(kind, document, frames, i, arguments);
        }
    }

    /// <summary>The statement of a predicate, whoever takes part in it.</summary>
    public static StatementClaim Make(ClaimKind kind, Document document, FrameReader frames, int predicate, ImmutableArray<Argument> arguments)
    {
        string lemma = Lemma(document, frames, predicate);
        PartOfSpeech partOfSpeech = document.Tokens[predicate].PartOfSpeech;
        Modality modality = frames.Reality.ModalityOf(predicate);
        return new StatementClaim(kind, document, SpanOf(document, frames, predicate, arguments), document.SentenceOf(predicate).Index)
        {
            Predicate = predicate,
            Lemma = lemma,
            PartOfSpeech = partOfSpeech,
            Entry = EnglishModel.Default.Meaning.Find(lemma, partOfSpeech),
            IsLight = LightVerbs.Contains(lemma),
            IsNegated = frames.Reality.IsNegated(predicate) != (modality == Modality.Denied),
            Modality = modality == Modality.Denied ? frames.Reality.TimeOfDenial(predicate) : modality,
            StepToken = frames.Reality.StepOf(predicate),
            Arguments = arguments,
            Attribution = AttributionReader.Read(document, EntityTable.Of(document), frames, predicate),
            Keys = KeysOf(document, lemma, predicate, arguments),
        };
    }

    // "police said that ...": the clause that is said is the statement, not the saying.
    private static bool IsReport(Document document, FrameReader frames, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(document.Tokens[token].Lemma)
        && (frames.Child(token, DependencyRelation.ClausalComplement) >= 0 || document.Tokens[token].Relation == DependencyRelation.Parataxis
            || document.Tokens[token].Lemma is "say" or "tell" or "add");

    private static string Lemma(Document document, FrameReader frames, int token)
    {
        int particle = frames.Child(token, DependencyRelation.PhrasalParticle);
        string lemma = document.Tokens[token].Lemma;
        return particle < 0 ? lemma : $"{lemma} {document.Tokens[particle].Lemma}";
    }

    // From the first to the last word of subject, predicate and object.
    private static TextSpan SpanOf(Document document, FrameReader frames, int predicate, ImmutableArray<Argument> arguments)
    {
        int first = predicate, last = predicate;
        foreach (int child in frames.Children(predicate))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula or DependencyRelation.PhrasalParticle
                || (document.Tokens[child].Relation == DependencyRelation.AdverbialModifier && document.Tokens[child].Lemma is "not" or "never" or "n't"))
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
        }

        // The predicate with what is done to it; a subject far off would make the place of a finding half the sentence.
        foreach (Argument argument in arguments)
        {
            if (argument.Role is ArgumentRole.Patient or ArgumentRole.Attribute && argument.Token > predicate && argument.Token - predicate <= 8
                && document.SentenceOf(argument.Token).Index == document.SentenceOf(predicate).Index)
                last = Math.Max(last, argument.Token);
        }

        // What rejects it says that it is not so.
        if (frames.Reality.RejectionOf(predicate) is >= 0 and var rejection)
            (first, last) = (Math.Min(first, rejection), Math.Max(last, rejection));
        return document.SpanOf(first, last + 1);
    }

    private static ImmutableArray<string> KeysOf(Document document, string lemma, int predicate, ImmutableArray<Argument> arguments)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        if (!LightVerbs.Contains(lemma))
            keys.Add((document.Tokens[predicate].PartOfSpeech == PartOfSpeech.Verb ? "v:" : "n:") + lemma);
        foreach ((string ladder, int _) in StatusLadders.Of(lemma))
            keys.Add("l:" + ladder);
        foreach (Argument argument in arguments)
        {
            if (!argument.IsCore || argument.IsOpen)
                continue;
            string key = argument.Entity is { } entity ? "e:" + (entity.Country ?? entity.Words[^1]) : "n:" + argument.Lemma;
            if (!keys.Contains(key))
                keys.Add(key);
        }

        return keys.ToImmutable();
    }
}
