using FactCheck.Claims;
using FactCheck.Entities;

namespace FactCheck.Kinds.Names;

/// <summary>A person, organisation, place or other thing a document names; one claim for all its mentions, at the fullest of them.</summary>
internal sealed class NameClaim : Claim
{
    /// <summary>Makes the claim of an entity.</summary>
    public NameClaim(ClaimKind kind, EntityTable table, NamedEntity entity, NameMention mention)
        : base(kind, table.Document, table.SpanOf(mention), table.Document.SentenceOf(mention.First).Index)
    {
        Table = table;
        Entity = entity;
    }

    /// <summary>The table of the document.</summary>
    public EntityTable Table { get; }

    /// <summary>What is named.</summary>
    public NamedEntity Entity { get; }
}
