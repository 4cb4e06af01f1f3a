using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Gives somebody who is named another title.</summary>
internal sealed class RoleMutator() : Mutator(MutationKind.Role)
{
    private static readonly Exchanges Roles = Exchanges.Of("role");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (var (first, end, others) in WordPhrases.Find(document, Roles))
        {
            TextSpan span = document.SpanOf(first, end);
            int sentence = document.SentenceOf(first).Index;
            if (context.IsQuoted(span) || !IsTitle(document, first, end) || !IsHeld(context, first, end))
                continue;
            List<string> free = [.. others.Where(other => !context.Says(other))];
            if (free.Count == 0)
                continue;
            bool isTitled = char.IsUpper(context.Text[span.Start]) && document.Tokens[end - 1].PartOfSpeech == PartOfSpeech.ProperNoun;
            yield return Replace(sentence, span, isTitled ? Inflection.Titled(choice.Of(free)) : Inflection.Cased(choice.Of(free), span.Of(context.Text)));
        }
    }

    private static bool IsTitle(Document document, int first, int end)
    {
        // "minister" of "culture minister" is no title by itself, and "president" of "vice president" neither.
        bool isPart = first > document.SentenceOf(first).FirstToken && document.Tokens[first].Start - document.Tokens[first - 1].End <= 1
            && (document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.Punctuation
                ? document.TextOf(first - 1) is "-"
                : RoleStatuses.TryGet(document.TextOf(first - 1), out _) || document.Tokens[first - 1].Relation == DependencyRelation.Compound);
        return !isPart && document.Tokens[end - 1].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
    }

    // "Mayor Jane Holm", "Jane Holm, the mayor of Oslo", "the mayor, Jane Holm", "Jane Holm is the mayor".
    private static bool IsHeld(MutationContext context, int first, int end)
    {
        Document document = context.Document;
        Sentence sentence = document.SentenceOf(first);
        for (int i = Math.Max(sentence.FirstToken, first - 4); i < Math.Min(sentence.EndToken, end + 2); i++)
        {
            bool between = i >= first && i < end;
            if (!between && context.Names.NamedAt(i) is { IsPerson: true } && !HasStop(document, Math.Min(i, first), Math.Max(i, end)))
                return true;
        }

        return false;
    }

    private static bool HasStop(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (document.TextOf(i) is ";" or ":" or "." or "\"" or "and" or "with" || (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb))
                return true;
        }

        return false;
    }
}
