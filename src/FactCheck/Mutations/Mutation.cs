using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Mutations;

/// <summary>One planted change: what it is, where, and what it makes of the text. Immutable.</summary>
public sealed class Mutation
{
    internal Mutation(MutationKind kind, int sentence, params ImmutableArray<TextEdit> edits)
    {
        Kind = kind;
        Sentence = sentence;
        Edits = [.. edits.OrderBy(edit => edit.Span)];
    }

    /// <summary>What kind of change.</summary>
    public MutationKind Kind { get; }

    /// <summary>Index of the sentence it begins in, in the document it was found in.</summary>
    public int Sentence { get; }

    /// <summary>The edits in text order; they do not overlap.</summary>
    public ImmutableArray<TextEdit> Edits { get; }

    /// <summary>Whether the text says the same after it.</summary>
    public bool IsFaithful => Kind >= MutationKind.Rounding;

    /// <summary>From the first edited character to after the last one.</summary>
    public TextSpan Span => new(Edits[0].Span.Start, Edits[^1].Span.End);

    /// <summary>The article with the change made. Metadata and the ranges that are no article text are kept.</summary>
    public Article ApplyTo(Article article) => TextEdits.Apply(article, Edits);

    /// <summary>Where the changed words stand once the change is made, one span an edit; empty spans where words were left out.</summary>
    public ImmutableArray<TextSpan> Places()
    {
        var places = ImmutableArray.CreateBuilder<TextSpan>(Edits.Length);
        int shift = 0;
        foreach (TextEdit edit in Edits)
        {
            int start = edit.Span.Start + shift;
            places.Add(new TextSpan(start, start + edit.Replacement.Length));
            shift += edit.Replacement.Length - edit.Span.Length;
        }

        return places.MoveToImmutable();
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Span}: {string.Join(", ", Edits.Select(edit => $"'{edit.Replacement}'"))}";
}
