using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Tests.Kinds;

/// <summary>A document cut at spaces and marks, without a model: for tests of what works on words alone.</summary>
internal static class PlainDocument
{
    public static Document Of(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (int i = 0; i < text.Length;)
        {
            int end = i + 1;
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            while (char.IsLetterOrDigit(text[i]) && end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            string word = text[i..end];
            PartOfSpeech part = word is "said" or "told" ? PartOfSpeech.Verb
                : char.IsUpper(word[0]) ? PartOfSpeech.ProperNoun
                : char.IsLetter(word[0]) ? PartOfSpeech.Adverb : PartOfSpeech.Punctuation;
            string lemma = word switch { "said" => "say", "told" => "tell", _ => word };
            tokens.Add(new Token(i, end, -1, DependencyRelation.Dependent, part, "", Morphology.None, lemma));
            i = end;
        }

        var analysis = new Analysis(tokens.ToImmutable(), [new SentenceRange(0, tokens.Count, 0)], []);
        var span = new TextSpan(0, text.Length);
        return new Document(new Article(text), [new Section(span, null, null, null)], [new Block(BlockKind.Paragraph, span, 0, -1)], analysis, [0]);
    }
}
