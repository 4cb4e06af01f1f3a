using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>Puts another content word of the same form between quotation marks: one of the article's own that means something else.</summary>
internal sealed class QuoteMutator() : Mutator(MutationKind.Quote)
{
    private const int MinWords = 4;

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (Quotation quotation in context.Quotations)
        {
            List<int> words = [.. Enumerable.Range(0, document.Tokens.Length).Where(token => quotation.Content.Contains(document.SpanOf(token)))];
            if (words.Count < MinWords)
                continue;
            foreach (int token in choice.Shuffled(words.Where(token => IsContent(context, token))))
            {
                List<string> others = [.. Others(context, token, quotation).Distinct(StringComparer.Ordinal)];
                if (others.Count == 0)
                    continue;
                yield return Replace(document.SentenceOf(token).Index, document.SpanOf(token), Inflection.Cased(choice.Of(others), document.TextOf(token)));
                break;
            }
        }
    }

    private static bool IsContent(MutationContext context, int token)
    {
        Token word = context.Document.Tokens[token];
        // "Such" and "past" are tagged as adjectives too, and describe nothing.
        return (word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb || word.Relation == DependencyRelation.AdjectivalModifier) && word.Length > 4
            && word.Tag is "NN" or "NNS" or "VBD" or "VBN" or "VB" or "VBG" or "JJ" && context.Names.MentionAt(token) < 0;
    }

    private static IEnumerable<string> Others(MutationContext context, int token, Quotation quotation)
    {
        Document document = context.Document;
        Token word = document.Tokens[token];
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token other = document.Tokens[i];
            if (other.Tag != word.Tag || !IsContent(context, i) || quotation.Span.Contains(document.SpanOf(i)) || other.Lemma == word.Lemma)
                continue;
            // Words that are near in meaning would make a loose quotation, not a false one.
            if (EnglishModel.Default.Similarity(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech) < 0.3)
                yield return document.TextOf(i).ToString().ToLowerInvariant();
        }
    }
}
