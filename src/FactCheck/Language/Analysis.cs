using System.Collections.Immutable;

namespace FactCheck.Language;

/// <summary>
/// What the language engine found in one text. Immutable and thread-safe. All arrays are in text order; tokens do not overlap and
/// cover every character that is not white space.
/// </summary>
public sealed class Analysis
{
    /// <summary>Puts the parts of an analysis together.</summary>
    public Analysis(ImmutableArray<Token> tokens, ImmutableArray<SentenceRange> sentences, ImmutableArray<EntityMention> entities)
    {
        Tokens = tokens;
        Sentences = sentences;
        Entities = entities;
    }

    /// <summary>The tokens of all sentences.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>The sentences; together they hold every token once.</summary>
    public ImmutableArray<SentenceRange> Sentences { get; }

    /// <summary>The named entities.</summary>
    public ImmutableArray<EntityMention> Entities { get; }
}
