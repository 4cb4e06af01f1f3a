using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Entities;

/// <summary>
/// Who is who in one document: the names in it, which of them name the same thing, and what pronouns and descriptions stand for.
/// Computed once a document and kept as long as the document is. Immutable and thread-safe.
/// </summary>
internal sealed class EntityTable
{
    private static readonly KeptReading<EntityTable> Tables = new(EntityTableBuilder.Build);

    private readonly int[] _mentionOfToken;
    private readonly NamedEntity?[] _referents;

    internal EntityTable(Document document, ImmutableArray<NameMention> mentions, ImmutableArray<NamedEntity> entities)
    {
        Document = document;
        Mentions = mentions;
        Entities = entities;
        _mentionOfToken = new int[document.Tokens.Length];
        Array.Fill(_mentionOfToken, -1);
        for (int i = 0; i < mentions.Length; i++)
            Array.Fill(_mentionOfToken, i, mentions[i].First, mentions[i].End - mentions[i].First);
        _referents = Coreference.Resolve(this);
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>All mentions of names, in text order.</summary>
    public ImmutableArray<NameMention> Mentions { get; }

    /// <summary>What they name, in the order of first mention.</summary>
    public ImmutableArray<NamedEntity> Entities { get; }

    /// <summary>The table of a document.</summary>
    public static EntityTable Of(Document document) => Tables.Of(document);

    /// <summary>The index of the mention a token belongs to; -1 for none.</summary>
    public int MentionAt(int token) => _mentionOfToken[token];

    /// <summary>What the token names; null when it is no part of a name.</summary>
    public NamedEntity? NamedAt(int token) => _mentionOfToken[token] is >= 0 and var mention ? Entities[Mentions[mention].Entity] : null;

    /// <summary>What the token stands for: what it names, or what a pronoun or a description like "the minister" refers to; null when unknown.</summary>
    public NamedEntity? ReferentOf(int token) => NamedAt(token) ?? _referents[token];

    /// <summary>The span of a mention.</summary>
    public TextSpan SpanOf(NameMention mention) => Document.SpanOf(mention.First, mention.End);
}
