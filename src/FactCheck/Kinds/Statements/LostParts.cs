using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for "all the villagers" where the sources say the same of "some of the villagers", and no source says anything of all of them.
/// Stateless.
/// </summary>
internal static class LostParts
{
    // "all of the nearly 40 villagers"
    private const int Reach = 5;

    private const int MinShared = 2;

    private static readonly string[] Whole = ["all", "every", "each", "both", "entire", "whole", "no", "none", "any"];

    private static readonly string[] Part = ["some", "many", "most", "several", "few", "part", "half"];

    /// <summary>Adds what is told of all.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        for (int i = 0; i < rewrite.Tokens.Length; i++)
        {
            // "not all the passengers", "almost all of them"
            if (rewrite.Tokens[i].Lemma is not ("all" or "every") || (i > 0 && (ClauseWords.Is(rewrite.Tokens[i - 1].Lemma, ClauseWord.Negative) || ClauseWords.Is(rewrite.Tokens[i - 1].Lemma, ClauseWord.Nearly))) || NounOf(rewrite, i) is not (>= 0 and var noun) || claims.Sources.Any(source => Tells(source, Whole, rewrite.Tokens[noun], rewrite, noun) is not null))
                continue;
            Location? part = claims.Sources.Select(source => Tells(source, Part, rewrite.Tokens[noun], rewrite, noun)).FirstOrDefault(found => found is not null);
            TextSpan focus = rewrite.SpanOf(i, noun + 1);
            if (part is not { } passage || claims.AnchorAt(rewrite, rewrite.SentenceOf(i).Index, focus, StatementKind.Is) is not { } anchor || comparisons.Any(comparison => comparison.IsAbout(StatementRules.Opposite, rewrite, focus)))
                continue;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Opposite, $"the other text says so of a part: \"{passage.Text}\"", focus, passage, 0.5));
        }
    }

    // Where a source has such a word with the noun, in a sentence that has as much in common with that of the rewrite.
    private static Location? Tells(Document source, string[] quantifiers, in Token noun, Document rewrite, int token)
    {
        for (int i = 0; i < source.Tokens.Length; i++)
        {
            if (quantifiers == Whole && (IsOfThem(source, i) || (AreAll(source, i) && RelatedWords.AreRelated(noun, source.Tokens[i]) && Shared(rewrite, token, source, i) >= MinShared)))
                return new Location(source, source.SpanOf(i));
            if (Array.IndexOf(quantifiers, source.Tokens[i].Lemma) >= 0 && NounOf(source, i) is >= 0 and var other && RelatedWords.AreRelated(noun, source.Tokens[other])
                && (quantifiers == Whole || Shared(rewrite, token, source, other) >= MinShared))
                return new Location(source, source.SpanOf(i, other + 1));
        }

        return null;
    }

    // "Each of them was taken to hospital"
    private static bool IsOfThem(Document source, int token) => token + 2 < source.Tokens.Length && Array.IndexOf(Whole, source.Tokens[token].Lemma) >= 0 && source.TextOf(token + 1) is "of" && source.TextOf(token + 2) is "them" or "those" or "these";

    // "The town's schools were closed", but "some of the schools".
    private static bool AreAll(Document source, int noun) => source.Tokens[noun] is { PartOfSpeech: PartOfSpeech.Noun } word && word.Is(Morphology.Plural)
        && (source.Syntax.Child(noun, DependencyRelation.PossessiveModifier) >= 0 || (source.Syntax.Child(noun, DependencyRelation.Determiner) is >= 0 and var the && source.TextOf(the) is "the" or "The"))
        && source.Syntax.Child(noun, DependencyRelation.Case) < 0;

    // The noun in the plural that a quantifier counts; -1 for none: "all week", "some 40 people", "most of it".
    private static int NounOf(Document document, int quantifier)
    {
        for (int i = quantifier + 1; i < Math.Min(document.SentenceOf(quantifier).EndToken, quantifier + 1 + Reach); i++)
        {
            Token word = document.Tokens[i];
            if (word is { PartOfSpeech: PartOfSpeech.Noun, Relation: not DependencyRelation.Compound })
                return word.Is(Morphology.Plural) || document.Tokens[quantifier].Lemma == "every" ? i : -1;
            if (word.PartOfSpeech is not (PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun) && word.Relation != DependencyRelation.PossessiveModifier && word.Lemma != "of")
                return -1;
        }

        return -1;
    }

    private static int Shared(Document rewrite, int noun, Document source, int other)
    {
        Sentence sentence = rewrite.SentenceOf(noun), passage = source.SentenceOf(other);
        int shared = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (i == noun || !RelatedWords.IsContent(rewrite.Tokens[i]) || rewrite.Tokens[i].PartOfSpeech == PartOfSpeech.Adverb || !IsBeside(rewrite, i, noun))
                continue;
            for (int j = passage.FirstToken; j < passage.EndToken; j++)
            {
                if (j != other && RelatedWords.IsContent(source.Tokens[j]) && IsBeside(source, j, other) && RelatedWords.AreRelated(rewrite.Tokens[i], source.Tokens[j]))
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    // About as far as a clause goes.
    private static bool IsBeside(Document document, int token, int noun) => Math.Abs(token - noun) <= 12 && !document.IsQuoted(token);
}
