using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Puts words in the mouth of somebody else: another name stands with the verb of saying, or behind "according to".</summary>
internal sealed class SpeakerMutator() : Mutator(MutationKind.Speaker)
{
    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach (NameMention mention in context.Names.Mentions)
        {
            NamedEntity entity = context.Names.Entities[mention.Entity];
            if (entity.Type is not (EntityType.Person or EntityType.Organization) || mention.Type != entity.Type || !IsSpeaker(context, mention))
                continue;
            if (NameExchange.Find(context, mention, choice) is { } edit)
                yield return Replace(context.Document.SentenceOf(mention.First).Index, edit.Span, edit.Replacement);
        }
    }

    /// <summary>Whether the mention names who says something.</summary>
    public static bool IsSpeaker(MutationContext context, NameMention mention)
    {
        Document document = context.Document;
        int head = mention.Head;
        // "Ministry spokesman Jane Roe said", "Roe, a farmer, said": the name may stand below the subject.
        while (document.Tokens[head].Relation is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.Compound && document.Tokens[head].Head >= 0)
            head = document.Tokens[head].Head;
        Token token = document.Tokens[head];
        if (token.Head < 0)
            return false;
        if (token.Relation is DependencyRelation.NominalSubject)
            return document.Tokens[token.Head].PartOfSpeech == PartOfSpeech.Verb && ReportingVerbs.Contains(document.Tokens[token.Head].Lemma);
        int preposition = context.Child(head, DependencyRelation.Case);
        return token.Relation == DependencyRelation.Oblique && preposition >= 0 && document.Tokens[preposition].Lemma is "accord" or "according";
    }
}
