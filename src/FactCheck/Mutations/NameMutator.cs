using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>Puts another person or organization in the place of one: one of the article, else one of another article.</summary>
internal sealed class NameMutator() : Mutator(MutationKind.Name)
{
    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (NameMention mention in context.Names.Mentions)
        {
            NamedEntity entity = context.Names.Entities[mention.Entity];
            if (entity.Type is not (EntityType.Person or EntityType.Organization) || mention.Type != entity.Type || SpeakerMutator.IsSpeaker(context, mention))
                continue;
            if (NameExchange.Find(context, mention, choice) is { } edit)
                yield return Replace(document.SentenceOf(mention.First).Index, edit.Span, edit.Replacement);
        }
    }
}
