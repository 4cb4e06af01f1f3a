using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>Says the same in another order: two names beside "and", a phrase of time or place at the other end, two paragraphs.</summary>
internal sealed class ReorderingMutator() : Mutator(MutationKind.Reordering)
{
    private const int MaxMovedTokens = 30;

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach (Sentence sentence in context.Document.Sentences)
        {
            foreach (Mutation mutation in ExchangedNames(context, sentence))
                yield return mutation;
            if (MovedPhrase(context, sentence) is { } moved)
                yield return moved;
        }

        foreach (Mutation mutation in ExchangedParagraphs(context))
            yield return mutation;
    }

    private IEnumerable<Mutation> ExchangedNames(MutationContext context, Sentence sentence)
    {
        Document document = context.Document;
        if (sentence.Span.Of(context.Text).Contains("respectively", StringComparison.OrdinalIgnoreCase))
            yield break;
        for (int i = 0; i + 1 < context.Names.Mentions.Length; i++)
        {
            (NameMention first, NameMention second) = (context.Names.Mentions[i], context.Names.Mentions[i + 1]);
            if (first.First < sentence.FirstToken || second.End > sentence.EndToken || second.First != first.End + 1 || document.TextOf(first.End) is not "and")
                continue;
            (TextSpan one, TextSpan other) = (context.Names.SpanOf(first), context.Names.SpanOf(second));
            bool same = first.Type == second.Type && document.Tokens[second.Head].Relation == DependencyRelation.Conjunct && document.Tokens[second.Head].Head == first.Head;
            // "John and Mary Smith": the surname is that of both.
            bool whole = first.Type != EntityType.Person || first.End - first.First > 1 || second.End - second.First == 1;
            bool plain = Bare(context, first) && Bare(context, second);
            if (same && whole && plain && !context.IsQuoted(one) && first.Entity != second.Entity)
                yield return new Mutation(Kind, sentence.Index, new TextEdit(one, other.Of(context.Text).ToString()), new TextEdit(other, one.Of(context.Text).ToString()));
        }
    }

    // Nothing hangs on the name that would be left behind: "France and Spain, which", "the mayor Jane Roe and".
    private static bool Bare(MutationContext context, NameMention mention)
    {
        foreach (int child in context.Document.Syntax.ChildrenOf(mention.Head))
        {
            bool inside = child >= mention.First && child < mention.End;
            if (!inside && context.Document.Tokens[child].Relation is not (DependencyRelation.Case or DependencyRelation.Conjunct or DependencyRelation.Coordinator or DependencyRelation.Punctuation))
                return false;
        }

        return true;
    }

    private Mutation? MovedPhrase(MutationContext context, Sentence sentence)
    {
        Document document = context.Document;
        string text = context.Text;
        if (sentence.EndToken - sentence.FirstToken is < 6 or > MaxMovedTokens || document.Tokens[sentence.FirstToken].PartOfSpeech != PartOfSpeech.Adposition
            || text[sentence.Span.End - 1] != '.' || context.IsQuoted(sentence.Span))
            return null;
        int comma = sentence.FirstToken;
        while (comma < sentence.EndToken && document.TextOf(comma) is not ",")
            comma++;
        int head = comma < sentence.EndToken ? document.Tokens[sentence.FirstToken].Head : -1;
        // The phrase hangs on the main verb, has no verb of its own, and one comma parts it from a sentence that has no other.
        bool isPhrase = head >= 0 && head < comma && document.Tokens[head].Relation == DependencyRelation.Oblique && document.Tokens[head].Head is >= 0 and var verb
            && document.Tokens[verb].Relation == DependencyRelation.Root && document.Syntax.PhraseOf(head).End <= comma + 1;
        bool hasMore = Enumerable.Range(comma + 1, Math.Max(0, sentence.EndToken - comma - 2)).Any(token =>
            document.Tokens[token].PartOfSpeech == PartOfSpeech.Punctuation && document.TextOf(token) is not ("-" or "'")
            || document.Tokens[token].Relation is DependencyRelation.RelativeClause or DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement or DependencyRelation.Conjunct);
        if (!isPhrase || hasMore || comma + 2 >= sentence.EndToken || Enumerable.Range(sentence.FirstToken, comma - sentence.FirstToken).Any(token => document.Tokens[token].PartOfSpeech == PartOfSpeech.Verb))
            return null;
        Token begin = document.Tokens[comma + 1];
        if (begin.PartOfSpeech == PartOfSpeech.Pronoun || !char.IsLetter(text[begin.Start]))
            return null;
        string phrase = text[sentence.Span.Start..document.Tokens[comma - 1].End];
        return new Mutation(
            Kind,
            sentence.Index,
            new TextEdit(new TextSpan(sentence.Span.Start, begin.Start + 1), char.ToUpperInvariant(text[begin.Start]).ToString()),
            new TextEdit(new TextSpan(sentence.Span.End - 1, sentence.Span.End - 1), $" {char.ToLowerInvariant(phrase[0])}{phrase[1..]}"));
    }

    private IEnumerable<Mutation> ExchangedParagraphs(MutationContext context)
    {
        Document document = context.Document;
        ILookup<int, Sentence> sentences = document.Sentences.ToLookup(sentence => sentence.Block);
        for (int block = 1; block + 1 < document.Blocks.Length; block++)
        {
            (Block one, Block other) = (document.Blocks[block], document.Blocks[block + 1]);
            if (one.Kind != BlockKind.Paragraph || other.Kind != BlockKind.Paragraph || one.Section != other.Section || !sentences[block - 1].Any())
                continue;
            // What follows the two must not hang on the one it followed.
            bool isFree = IsFree(context, sentences[block]) && IsFree(context, sentences[block + 1]) && (block + 2 >= document.Blocks.Length || IsFree(context, sentences[block + 2]));
            if (!isFree)
                continue;
            yield return new Mutation(
                Kind,
                sentences[block].First().Index,
                new TextEdit(one.Span, other.Span.Of(context.Text).ToString()),
                new TextEdit(other.Span, one.Span.Of(context.Text).ToString()));
            block++;
        }
    }

    /// <summary>Whether the paragraph stands by itself: it has no pronoun, no "the minister", no "later" before its first name, and no quotation without a speaker.</summary>
    private static bool IsFree(MutationContext context, IEnumerable<Sentence> paragraph)
    {
        Document document = context.Document;
        Sentence[] all = [.. paragraph];
        if (all.Length == 0 || context.IsQuoted(new TextSpan(all[0].Span.Start, all[^1].Span.End)))
            return false;
        foreach (Sentence sentence in all)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token word = document.Tokens[i];
                if (word.PartOfSpeech == PartOfSpeech.Pronoun || word.Lemma is "this" or "that" or "these" or "those" or "such" or "other" or "another" or "both" or "also" or "later" or "meanwhile" or "however" or "then")
                    return false;
            }
        }

        return true;
    }
}
