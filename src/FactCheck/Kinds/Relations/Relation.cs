using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.Relations;

/// <summary>What somebody is to somebody else: "Erik Dahl, the lawyer of Maria Orsk". Immutable.</summary>
/// <param name="Document">Where it is told.</param>
/// <param name="Noun">The token of the noun: "lawyer".</param>
/// <param name="Lemma">Its lemma, in lower case.</param>
/// <param name="Holder">Who is it: Erik Dahl.</param>
/// <param name="Owner">To whom: Maria Orsk.</param>
/// <param name="IsSure">Whether both are named at the place, or the sentence names nobody else whom a pronoun could mean.</param>
/// <param name="IsPast">Whether it is over, or one of several sorts: "former", "biological", "successor as mayor"; another may hold it beside.</param>
/// <param name="Span">The words from one to the other.</param>
internal sealed record Relation(Document Document, int Noun, string Lemma, NamedEntity Holder, NamedEntity Owner, bool IsSure, bool IsPast, TextSpan Span);
