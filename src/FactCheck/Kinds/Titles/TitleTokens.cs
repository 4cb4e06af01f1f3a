using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Titles;

/// <summary>Reads runs of tokens as titles. Stateless.</summary>
internal static class TitleTokens
{
    /// <summary>How far from the title its work noun may stand: "the \"Open Harbour\" pilot project".</summary>
    private const int MaxNounDistance = 3;

    /// <summary>The tokens inside a span, as the half-open range of their indexes; empty when the span has none.</summary>
    public static (int First, int End) Range(Document document, TextSpan span)
    {
        int first = FirstAt(document, span.Start);
        int end = first;
        while (end < document.Tokens.Length && document.Tokens[end].End <= span.End)
            end++;
        return (first, end);
    }

    /// <summary>The last token that ends at or before the offset, or -1.</summary>
    public static int Before(Document document, int offset) => FirstAt(document, offset) - 1;

    /// <summary>The first token that starts at or after the offset; the number of tokens when there is none.</summary>
    public static int After(Document document, int offset) => FirstAt(document, offset);

    /// <summary>The lemma of the work noun nearest to a title: after it, or before it over "called", "like", "the"; null when none is near.</summary>
    /// <param name="document">The document.</param>
    /// <param name="before">The token before the title.</param>
    /// <param name="after">The token after the title.</param>
    /// <param name="capitalised">Whether capitals alone mark the title, which asks for a noun that is said of named things.</param>
    public static string? WorkNounBeside(Document document, int before, int after, bool capitalised = false)
    {
        int block = before >= 0 ? document.SentenceOf(before).Index : -1;
        for (int i = after; i < document.Tokens.Length && i < after + MaxNounDistance; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun))
                break;
            if (token.PartOfSpeech != PartOfSpeech.Adjective && WorkNouns.Contains(token.Lemma, capitalised))
                return token.Lemma;
        }

        for (int i = before; i >= 0 && i > before - MaxNounDistance && document.SentenceOf(i).Index == block; i--)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                return WorkNouns.Contains(token.Lemma, capitalised) ? token.Lemma : null;
            if (token.PartOfSpeech == PartOfSpeech.Verb && WorkNouns.Contains(token.Lemma, capitalised))
                return token.Lemma;
            if (document.TextOf(i) is "of" or "on" or "for" or "in" or "by" or "to" or "," or "and" or "at" or "from" or "with")
                return null;
        }

        return null;
    }

    /// <summary>Whether the token begins with a capital and is no function word.</summary>
    public static bool IsCapitalised(Document document, int token) =>
        char.IsUpper(document.TextOf(token)[0])
        && document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Verb
            or PartOfSpeech.X or PartOfSpeech.Adverb or PartOfSpeech.Number;

    /// <summary>Whether the content words of <c>[first, end)</c> are capitalised, all but one at most where there are many.</summary>
    public static bool IsTitleCase(Document document, int first, int end)
    {
        int content = 0;
        int small = 0;
        for (int i = first; i < end; i++)
        {
            if (!IsContent(document, i))
                continue;
            content++;
            if (!char.IsUpper(document.TextOf(i)[0]) && !char.IsAsciiDigit(document.TextOf(i)[0]))
                small++;
        }

        return content >= 2 && small <= content / 5 && !EndsSentence(document, end);
    }

    /// <summary>Whether a verb with a tense stands in <c>[first, end)</c>: what is quoted is then speech.</summary>
    public static bool HasFiniteVerb(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.Tokens[i].Is(Morphology.Finite))
                return true;
        }

        return false;
    }

    /// <summary>The end of the run of capitalised words from a token on; "of", "the", "and", "on", "for", "to" may join them.</summary>
    public static int RunEnd(Document document, int first, int limit)
    {
        int end = first + 1;
        for (int i = first + 1; i < limit; i++)
        {
            if (IsCapitalised(document, i) || document.TextOf(i) is "-" or "–" or "'s" or "’s")
                end = IsCapitalised(document, i) ? i + 1 : end;
            else if (!IsJoiner(document, i) || i - end >= 2 || (document.TextOf(i) is "the" && document.TextOf(i - 1) is "and"))
                break;
        }

        return end;
    }

    /// <summary>Whether every token of the run belongs to persons' names.</summary>
    public static bool IsAllPeople(Document document, int first, int end)
    {
        foreach (EntityMention mention in document.Entities)
        {
            if (mention.First <= first && mention.End >= end && mention.Type == EntityType.Person)
                return true;
        }

        return false;
    }

    /// <summary>The end of what a work noun is on: to the next clause mark or verb.</summary>
    public static int DescriptionEnd(Document document, int first, int limit)
    {
        int i = first;
        for (; i < limit; i++)
        {
            Token token = document.Tokens[i];
            bool separator = document.TextOf(i) is "," && i + 1 < limit && document.Tokens[i + 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective
                && IsListed(document, i, limit);
            if (!separator && token.PartOfSpeech is PartOfSpeech.Punctuation && document.TextOf(i) is not ("-" or "–"))
                break;
            if (token.PartOfSpeech is PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun or PartOfSpeech.SubordinatingConjunction or PartOfSpeech.Number
                || (token.PartOfSpeech == PartOfSpeech.Verb && token.Is(Morphology.Finite)))
                break;
            if (token.PartOfSpeech == PartOfSpeech.CoordinatingConjunction && i + 1 < limit
                && document.Tokens[i + 1].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Verb)
                break;
        }

        while (i > first && !IsContent(document, i - 1))
            i--;
        return i;
    }

    /// <summary>The content words of <c>[first, end)</c>.</summary>
    public static ImmutableArray<TitleWord> ContentWords(Document document, int first, int end)
    {
        var words = ImmutableArray.CreateBuilder<TitleWord>();
        for (int i = first; i < end; i++)
        {
            if (IsContent(document, i))
                words.Add(new TitleWord(document.TextOf(i).ToString().ToUpperInvariant(), document.Tokens[i].Lemma.ToUpperInvariant(), document.SpanOf(i)));
        }

        return words.ToImmutable();
    }

    private static int FirstAt(Document document, int offset)
    {
        int low = 0;
        int high = document.Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (document.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static bool IsListed(Document document, int comma, int limit)
    {
        for (int i = comma + 1; i < limit && i < comma + 5; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.CoordinatingConjunction || document.TextOf(i) is ",")
                return true;
        }

        return false;
    }

    private static bool IsContent(Document document, int token) => document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        or PartOfSpeech.Adjective or PartOfSpeech.Verb or PartOfSpeech.Number or PartOfSpeech.Adverb or PartOfSpeech.X;

    private static bool IsJoiner(Document document, int token) => document.TextOf(token) is "of" or "the" or "and" or "on" or "for" or "to" or "in" or "a" or "&";

    private static bool EndsSentence(Document document, int end) => end < document.Tokens.Length && document.TextOf(end - 1) is "." or "!" or "?"
        && document.Tokens[end - 1].PartOfSpeech == PartOfSpeech.Punctuation && HasFiniteVerb(document, Math.Max(0, end - 6), end);
}
