using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>Finds the places where a document takes one kind of change. Immutable and thread-safe.</summary>
/// <param name="kind">The kind of change.</param>
internal abstract class Mutator(MutationKind kind)
{
    /// <summary>The kind of change.</summary>
    public MutationKind Kind => kind;

    /// <summary>Every change of this kind that the document takes, one a place, in text order.</summary>
    /// <param name="context">The document.</param>
    /// <param name="choice">Decides which of several changes a place takes.</param>
    public abstract IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice);

    /// <summary>The change of some words of a sentence into others.</summary>
    protected Mutation Replace(int sentence, TextSpan span, string replacement) => new(kind, sentence, new TextEdit(span, replacement));
}
