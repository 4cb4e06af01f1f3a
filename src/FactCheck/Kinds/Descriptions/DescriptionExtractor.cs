using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Descriptions;

/// <summary>One claim for each common noun that something narrows.</summary>
internal sealed class DescriptionExtractor : IClaimExtractor<DescriptionClaim>
{
    /// <inheritdoc/>
    public IEnumerable<DescriptionClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech != PartOfSpeech.Noun || token.Relation == DependencyRelation.Compound || table.NamedAt(i) is not null)
                continue;
            ImmutableArray<Modifier> modifiers = Modifiers(document, table, i);
            if (modifiers.IsEmpty)
                continue;
            int first = Math.Min(i, modifiers.Min(modifier => modifier.Token));
            int last = Math.Max(i, modifiers.Max(modifier => modifier.Token));
            yield return new DescriptionClaim(kind, document, document.SpanOf(first, last + 1), document.SentenceOf(i).Index)
            {
                Head = token.Lemma,
                Modifiers = modifiers,
                Keys = KeysOf(token.Lemma, modifiers),
            };
        }
    }

    private static ImmutableArray<Modifier> Modifiers(Document document, EntityTable table, int noun)
    {
        var modifiers = ImmutableArray.CreateBuilder<Modifier>();
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            Token token = document.Tokens[child];
            ModifierSort? sort = token.Relation switch
            {
                DependencyRelation.AdjectivalModifier when !token.Is(Morphology.Ordinal) => ModifierSort.Adjective,
                DependencyRelation.Compound or DependencyRelation.PossessiveModifier => ModifierSort.Noun,
                DependencyRelation.NominalModifier => ModifierSort.Phrase,
                _ => null,
            };
            if (sort is not null && token.PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb)
                modifiers.Add(new Modifier(child, token.Lemma, token.PartOfSpeech, sort.Value, Preposition(document, child), table.NamedAt(child)));
        }

        return modifiers.ToImmutable();
    }

    private static string? Preposition(Document document, int token)
    {
        int preposition = document.Syntax.Child(token, DependencyRelation.Case);
        return preposition >= 0 && preposition < token ? document.Tokens[preposition].Lemma : null;
    }

    // The noun, and what stands behind it: "a rise in sales" has to meet "a decline in sales".
    private static ImmutableArray<string> KeysOf(string head, ImmutableArray<Modifier> modifiers) =>
        [$"h:{head}", .. modifiers.Where(modifier => modifier.Sort == ModifierSort.Phrase).Select(modifier => $"m:{modifier.Lemma}")];
}
