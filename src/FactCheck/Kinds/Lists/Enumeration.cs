using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Lists;

/// <summary>Names or things an article enumerates: "Riga, Tartu and Vilnius". Immutable.</summary>
internal sealed class Enumeration
{
    private ImmutableArray<ListMember> _words;

    /// <summary>The document.</summary>
    public required Document Document { get; init; }

    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>The tokens that head the members, in text order.</summary>
    public required ImmutableArray<int> Members { get; init; }

    /// <summary>The same members, looked up.</summary>
    public ImmutableArray<ListMember> Words => _words.IsDefault ? _words = [.. Members.Select(WordOf)] : _words;

    /// <summary>Whether names are listed, no things.</summary>
    public required bool AreNames { get; init; }

    /// <summary>The noun for all of them: "villages" of "the villages of Orn and Vell"; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether there may be more: "among them", "including".</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Whether there are no more: "two countries", "alone", "both".</summary>
    public required bool IsClosed { get; init; }

    /// <summary>What is told of them.</summary>
    public required Happening Happening { get; init; }

    /// <summary>The words from the first member to the last.</summary>
    public TextSpan Span => Document.SpanOf(First, End);

    /// <summary>Index of the first token.</summary>
    public required int First { get; init; }

    /// <summary>Index after the last token.</summary>
    public required int End { get; init; }

    /// <summary>Whether a member names the same as one of another list of its sort.</summary>
    public bool Has(in ListMember other)
    {
        foreach (ref readonly ListMember member in Words.AsSpan())
        {
            if (member.IsOneWith(other, AreNames))
                return true;
        }

        return false;
    }

    private ListMember WordOf(int token)
    {
        string lemma = Document.Tokens[token].Lemma;
        return new ListMember(token, lemma, EnglishModel.Default.Meaning.Find(lemma, PartOfSpeech.Noun), EntityTable.Of(Document).NamedAt(token));
    }
}
