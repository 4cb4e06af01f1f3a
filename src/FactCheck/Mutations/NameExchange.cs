using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>Exchanges a name at one place for another of its type.</summary>
internal static class NameExchange
{
    /// <summary>The exchange; null where the mention is quoted, part of something longer, or no other name fits.</summary>
    public static TextEdit? Find(MutationContext context, NameMention mention, SeededChoice choice)
    {
        Document document = context.Document;
        TextSpan span = context.Names.SpanOf(mention);
        Sentence sentence = document.SentenceOf(mention.First);
        if (!context.Pool.IsName(context.Names.Entities[mention.Entity]) || context.IsQuoted(span) || span.Of(context.Text).ContainsAny('\n', '\r') || !StandsAlone(document, mention))
            return null;
        List<string> names = [.. context.Pool.For(context, mention).Where(name => !Has(sentence.Span.Of(context.Text), name))];
        return names.Count == 0 ? null : new TextEdit(span, choice.Of(names));
    }

    // "Mayor Jane Holm": the title is the head, or the name hangs on it.
    private static bool IsTitled(Document document, NameMention mention) => mention.Type == EntityType.Person && document.Tokens[mention.Head].Head < mention.First;

    private static bool Has(ReadOnlySpan<char> sentence, string name)
    {
        foreach (Range part in name.AsSpan().Split(' '))
        {
            if (sentence.Contains(name.AsSpan()[part], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // "Smith" of "the Smith Foundation", or "Smith" of "Smith-Jones", is no name by itself.
    private static bool StandsAlone(Document document, NameMention mention)
    {
        Token head = document.Tokens[mention.Head];
        bool isPart = head.Relation == DependencyRelation.Compound || (head.Relation == DependencyRelation.Flat && document.Tokens[head.Head].PartOfSpeech == PartOfSpeech.ProperNoun);
        if (isPart && !IsTitled(document, mention))
            return false;
        int after = document.Tokens[mention.End - 1].End;
        int before = document.Tokens[mention.First].Start;
        return (after == document.Text.Length || document.Text[after] is not ('-' or '&' or '/')) && (before == 0 || document.Text[before - 1] is not ('-' or '&' or '/'))
            && !(mention.End < document.Tokens.Length && document.Tokens[mention.End].PartOfSpeech == PartOfSpeech.ProperNoun && document.Tokens[mention.End].Start <= after + 1);
    }
}
