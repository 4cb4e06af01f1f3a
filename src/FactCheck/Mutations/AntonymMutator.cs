using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Replaces a word by its opposite, in the same form.</summary>
internal sealed class AntonymMutator() : Mutator(MutationKind.Antonym)
{
    private static readonly Exchanges Verbs = Exchanges.Of("antonymVerb");
    private static readonly Exchanges Nouns = Exchanges.Of("antonymNoun");
    private static readonly Exchanges Forms = Exchanges.Of("antonymForm");

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                TextSpan span = document.SpanOf(i);
                if (context.IsQuoted(span) || IsHyphened(context.Text, span) || context.Names.MentionAt(i) >= 0 || IsInExpression(context, sentence.Index, span))
                    continue;
                if (Opposite(context, i, choice) is { } opposite)
                    yield return Replace(sentence.Index, span, Inflection.Cased(opposite, span.Of(context.Text)));
            }
        }
    }

    private static string? Opposite(MutationContext context, int token, SeededChoice choice)
    {
        Token word = context.Document.Tokens[token];
        switch (word.PartOfSpeech)
        {
            case PartOfSpeech.Verb when context.Child(token, DependencyRelation.PhrasalParticle) < 0:
                return Formed(Verbs.For(word.Lemma), word, choice);
            case PartOfSpeech.Noun when word.Relation != DependencyRelation.Compound:
                return Formed(Nouns.For(word.Lemma), word, choice);
            case PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Adposition or PartOfSpeech.SubordinatingConjunction:
                ImmutableArray<string> others = Forms.For(context.Document.TextOf(token).ToString());
                return others.IsEmpty ? null : choice.Of(others);
            default:
                return null;
        }
    }

    // "Win" of "win-win" is no word by itself.
    private static bool IsHyphened(string text, TextSpan span) => (span.Start > 0 && text[span.Start - 1] == '-') || (span.End < text.Length && text[span.End] == '-');

    private static string? Formed(ImmutableArray<string> lemmas, Token word, SeededChoice choice) =>
        lemmas.IsEmpty ? null : Inflection.Of(choice.Of(lemmas), word.Tag);

    // "more than 30", "after 5 May", "first" of "the first quarter": hedges and dates have kinds of their own.
    private static bool IsInExpression(MutationContext context, int sentence, TextSpan span) =>
        context.Figures.Any(item => item.Sentence == sentence && item.Figure.Start <= span.Start && span.End <= item.Figure.End)
        || context.Dates.Any(item => item.Sentence == sentence && item.Date.Start <= span.Start && span.End <= item.Date.End);
}
