using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// What the frames of a document's predicates were read as, kept as long as the document is: the readers of affairs, causes, denials and speakers ask
/// for the same ones. Thread-safe in that two readers may read the same twice.
/// </summary>
internal sealed class KnownFrames
{
    private static readonly KeptReading<KnownFrames> Tables = new(static document => new KnownFrames(document.Tokens.Length));

    private KnownFrames(int tokens)
    {
        Arguments = new ImmutableArray<Argument>[tokens];
        Words = new string?[tokens];
        Phrases = new string?[tokens];
    }

    /// <summary>The arguments of each predicate; default where nobody asked.</summary>
    public ImmutableArray<Argument>[] Arguments { get; }

    /// <summary>The word of each verb with its particle; null where nobody asked.</summary>
    public string?[] Words { get; }

    /// <summary>The phrase of each verb; null where nobody asked.</summary>
    public string?[] Phrases { get; }

    /// <summary>What is known of a document.</summary>
    public static KnownFrames Of(Document document) => Tables.Of(document);
}
