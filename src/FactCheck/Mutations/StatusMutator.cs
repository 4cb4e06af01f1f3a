using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Moves an affair along its ladder: charged with and convicted of, proposed and approved, former and current, may and will.</summary>
internal sealed class StatusMutator() : Mutator(MutationKind.Status)
{
    private static readonly Exchanges Statuses = Exchanges.Of("status");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (var (first, end, others) in WordPhrases.Find(document, Statuses))
        {
            TextSpan span = document.SpanOf(first, end);
            Sentence sentence = document.SentenceOf(first);
            Token token = document.Tokens[first];
            // "May" the month, and "not" behind a modal, are no status.
            bool isModal = token.Tag != "MD" || (end < sentence.EndToken && !document.Tokens[end].Is(Morphology.Negative) && document.TextOf(end) is not ("not" or "n't"));
            bool isWord = token.PartOfSpeech is not (PartOfSpeech.ProperNoun or PartOfSpeech.Noun) || end > first + 1;
            if (isModal && isWord && !context.IsQuoted(span))
                yield return Replace(sentence.Index, span, Inflection.Cased(choice.Of(others), span.Of(context.Text)));
        }
    }
}
