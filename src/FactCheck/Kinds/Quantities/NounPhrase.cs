using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Quantities;

/// <summary>The parts of a noun phrase that make a measure specific. Stateless.</summary>
internal static class NounPhrase
{
    /// <summary>The noun's contiguous words from the number to the noun itself: the half-open token range of "over 100 large-scale events".</summary>
    public static (int First, int End) Of(Document document, int head, int first, int end) =>
        document.SentenceOf(head).Index == document.SentenceOf(first).Index
            ? (Math.Min(first, head), Math.Max(end, head + 1))
            : (first, end);

    /// <summary>The noun joined by "of" below a token, or -1.</summary>
    public static int OfComplement(Document document, int token)
    {
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (document.Tokens[child].Relation == DependencyRelation.NominalModifier && HasCase(document, child, "of"))
                return child;
        }

        return -1;
    }

    /// <summary>Lemmas of adjectives and compound nouns before the noun; the number's own words left out.</summary>
    public static ImmutableArray<string> Modifiers(Document document, int noun, int first, int end)
    {
        var modifiers = ImmutableArray.CreateBuilder<string>();
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            Token token = document.Tokens[child];
            if ((child < first || child >= end) && token.Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound
                && token.PartOfSpeech is not (PartOfSpeech.Number or PartOfSpeech.Determiner))
                modifiers.Add(token.Lemma);
        }

        return modifiers.ToImmutable();
    }

    /// <summary>Content lemmas of what the noun is of and whose it is: "of the world's population", "Norway's exports".</summary>
    public static ImmutableArray<string> Complements(Document document, int noun, int first, int end)
    {
        var complements = ImmutableArray.CreateBuilder<string>();
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (child >= first && child < end)
                continue;
            DependencyRelation relation = document.Tokens[child].Relation;
            if (relation == DependencyRelation.PossessiveModifier
                || (relation == DependencyRelation.NominalModifier && (HasCase(document, child, "of") || HasCase(document, child, "to"))))
                AddContent(document, child, complements);
        }

        return complements.ToImmutable();
    }

    /// <summary>Adds the lemmas of a noun and of the nouns, names and adjectives directly below it; pronouns say nothing by themselves.</summary>
    public static void AddContent(Document document, int noun, ImmutableArray<string>.Builder lemmas)
    {
        Token token = document.Tokens[noun];
        if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
            lemmas.Add(token.Lemma);
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            Token below = document.Tokens[child];
            if (below.Relation is DependencyRelation.PossessiveModifier or DependencyRelation.Compound or DependencyRelation.Flat
                    or DependencyRelation.AdjectivalModifier
                && below.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
                lemmas.Add(below.Lemma);
        }
    }

    /// <summary>Whether the noun is introduced by the preposition.</summary>
    public static bool HasCase(Document document, int noun, string preposition)
    {
        int mark = document.Syntax.Child(noun, DependencyRelation.Case);
        return mark >= 0 && document.TextOf(mark).Equals(preposition, StringComparison.OrdinalIgnoreCase);
    }
}
