using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>Moves what happened to another place: the place behind "in", "at", "from", "to" or "near".</summary>
internal sealed class PlaceMutator() : Mutator(MutationKind.Place)
{
    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (NameMention mention in context.Names.Mentions)
        {
            NamedEntity entity = context.Names.Entities[mention.Entity];
            if (entity.Type != EntityType.Place || mention.Type != EntityType.Place || !IsWhere(context, mention.Head))
                continue;
            if (NameExchange.Find(context, mention, choice) is { } edit && !Holds(edit.Replacement, entity.Name))
                yield return Replace(document.SentenceOf(mention.First).Index, edit.Span, edit.Replacement);
        }
    }

    private static bool IsWhere(MutationContext context, int head)
    {
        Token token = context.Document.Tokens[head];
        int preposition = context.Child(head, DependencyRelation.Case);
        return token.Relation is DependencyRelation.Oblique or DependencyRelation.NominalModifier && preposition >= 0
            && context.Document.Tokens[preposition].Lemma is "in" or "at" or "from" or "to" or "near";
    }

    private static bool Holds(string place, string other) =>
        EnglishModel.Default.IsPartOf(place, other) || EnglishModel.Default.IsPartOf(other, place);
}
