using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>Chooses the faithful changes that make a rewrite of an article: at most one a sentence, the rarer kinds first.</summary>
internal static class FaithfulRewrite
{
    // Two of three sentences are reworded where they can be: a rewrite leaves some of its source as it is. Changed figures are too rare to spare.
    private const int OutOf = 3;

    private static readonly MutationKind[] Kinds = [MutationKind.Derivation, MutationKind.Rounding, MutationKind.Reordering, MutationKind.Wording];

    public static ImmutableArray<Mutation> Choose(MutationContext context, MutationOptions options, string key)
    {
        var chosen = new List<Mutation>();
        foreach (MutationKind kind in Kinds.Where(options.Kinds.Contains))
        {
            var choice = new SeededChoice(options.Seed, key, kind.ToString(), "faithful");
            foreach (Mutation mutation in choice.Shuffled(Mutators.Of(kind).Find(context, choice)))
            {
                if ((kind is MutationKind.Derivation or MutationKind.Rounding || choice.Below(OutOf) > 0) && !chosen.Exists(other => IsNear(context.Document, other, mutation)))
                    chosen.Add(mutation);
            }
        }

        return [.. chosen.OrderBy(mutation => mutation.Span)];
    }

    private static bool IsNear(Document document, Mutation one, Mutation other) => Reach(document, one).Overlaps(Reach(document, other));

    // A change takes its whole sentence, an exchange of paragraphs both of them.
    private static TextSpan Reach(Document document, Mutation mutation)
    {
        TextSpan sentence = document.Sentences[mutation.Sentence].Span;
        return new TextSpan(Math.Min(sentence.Start, mutation.Span.Start), Math.Max(sentence.End, mutation.Span.End));
    }
}
