using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Says a word by another one that usually means the same, as the model's word relations have it.</summary>
internal sealed class WordingMutator() : Mutator(MutationKind.Wording)
{
    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        Document document = context.Document;
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                Token word = document.Tokens[i];
                TextSpan span = document.SpanOf(i);
                // "Said" and "told" mean the same and take another grammar; a coach who is a manager has another title.
                if (!IsReplaceable(context, i) || RoleTitles.IsTitle(word.Lemma) || ReportingVerbs.Contains(word.Lemma) || context.IsQuoted(span))
                    continue;
                List<string> others = [.. EnglishModel.Default.Synonyms(word.Lemma, word.PartOfSpeech).Where(other => word.PartOfSpeech != PartOfSpeech.Noun || IsPlainNoun(other))];
                if (others.Count > 0 && Inflection.Of(choice.Of(others), word.Tag) is { } form && StartsAlike(form, span.Of(context.Text)))
                    yield return Replace(sentence.Index, span, Inflection.Cased(form, span.Of(context.Text)));
            }
        }
    }

    private static bool IsReplaceable(MutationContext context, int token)
    {
        Document document = context.Document;
        Token word = document.Tokens[token];
        bool isContent = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective && word.Tag is not ("JJR" or "JJS" or "MD");
        bool isAlone = word.Relation != DependencyRelation.Compound && context.Child(token, DependencyRelation.Compound, DependencyRelation.PhrasalParticle, DependencyRelation.Fixed) < 0;
        return isContent && isAlone && word.Length > 3 && context.Names.MentionAt(token) < 0 && char.IsLower(document.Text[word.Start])
            && (word.Start == 0 || document.Text[word.Start - 1] != '-') && (word.End == document.Text.Length || document.Text[word.End] != '-');
    }

    // "Talks" has no other plural, and "the flying" is not "the flight".
    private static bool IsPlainNoun(string noun) => !noun.EndsWith('s') && !noun.EndsWith("ing", StringComparison.Ordinal);

    // "a house" would become "an abode".
    private static bool StartsAlike(string form, ReadOnlySpan<char> word) => IsVowel(form[0]) == IsVowel(word[0]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'h';
}
