using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>One mention of a name: token indexes <c>[First, End)</c>, titles and determiners left out.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Head">Index of the syntactic head.</param>
/// <param name="Type">What kind of thing the model takes it for; <see cref="EntityType.Other"/> where only the capitals tell.</param>
/// <param name="Entity">Index of its entity in <see cref="EntityTable.Entities"/>.</param>
internal readonly record struct NameMention(int First, int End, int Head, EntityType Type, int Entity);
