using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Copies;

/// <summary>A word put in the place of its opposite, of an earlier step of an affair, or of a word that says something else.</summary>
internal static class WordChange
{
    // Up to here a synonym that the relations do not know is unlikely among nouns and adjectives; of verbs too many may stand for each other.
    private const double MaxUnlike = 0.2;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>The change; null when the edit exchanges no such words.</summary>
    public static Change? Of(CopiedSentence copy, CopyEdit edit)
    {
        EditWords words = EditWords.OfCopy(copy, edit), original = EditWords.OfOriginal(copy, edit);
        if (words.Negations != original.Negations)
            return null;
        if (words.Content.Count != original.Content.Count)
            return OfPhrases(copy, words, original);
        if (words.Content.Count == 0)
            return edit.End - edit.First == 1 && edit.OriginalEnd - edit.OriginalFirst == 1 ? OfFunctionWords(copy, edit) : null;
        Change? change = null;
        for (int i = 0; i < words.Content.Count; i++)
        {
            int word = words.Content[i], other = original.Content[i];
            Token token = words[word], instead = original[other];
            if (token.Lemma == instead.Lemma)
                continue;

            // Two words exchanged at once were written anew.
            if (change is not null)
                return null;
            change = IsOfOtherClause(copy, word, other) ? null : Of(copy, word, other, token, instead);
        }

        return change ?? OfPhrases(copy, words, original);
    }

    // "turned down" for "accepted": a verb with its particle is one word.
    private static Change? OfPhrases(CopiedSentence copy, EditWords words, EditWords original)
    {
        if (PhraseOf(words) is not (string phrase, int word, int end) || PhraseOf(original) is not (string instead, int other, int otherEnd) || !OppositeWords.Contains(phrase, instead) || TwoEnds.AreOne(copy.Document, word, copy.Original, other))
            return null;
        return new Change(CopyRules.Opposite, Opposite(TextOf(copy.Document, word, end), TextOf(copy.Original, other, otherEnd)), word, end, other, otherEnd);
    }

    // All that an edit has of weight: one verb, which may have a particle.
    private static (string Phrase, int First, int End)? PhraseOf(EditWords words)
    {
        if (words.Content.Count is not (1 or 2) || words[words.Content[0]].PartOfSpeech != PartOfSpeech.Verb || (words.Content.Count == 2 && words.Content[1] != words.Content[0] + 1))
            return null;
        int verb = words.Content[0];
        string phrase = PhrasalVerbs.WordOf(words.Document, verb);
        bool particle = verb + 1 < words.End && phrase.Length > words[verb].Lemma.Length && phrase.EndsWith($" {words[verb + 1].Lemma}", StringComparison.Ordinal);
        return particle ? (phrase, verb, verb + 2) : words.Content.Count == 1 ? (words[verb].Lemma, verb, verb + 1) : null;
    }

    private static string TextOf(Document document, int first, int end) => document.SpanOf(first, end).Of(document.Text).ToString();

    // "before" for "after", "with" for "without".
    private static Change? OfFunctionWords(CopiedSentence copy, CopyEdit edit)
    {
        (string text, string original) = (copy.Document.TextOf(edit.First).ToString(), copy.Original.TextOf(edit.OriginalFirst).ToString());
        return AreOppositeForms(text, original) && !IsOfFigure(copy, edit.End)
            ? new Change(CopyRules.Opposite, Opposite(text, original), edit.First, edit.End, edit.OriginalFirst, edit.OriginalEnd)
            : null;
    }

    private static Change? Of(CopiedSentence copy, int word, int other, Token token, Token instead)
    {
        string text = copy.Document.TextOf(word).ToString(), original = copy.Original.TextOf(other).ToString();
        if ((AreOpposites(token, instead) || AreOppositeForms(text, original)) && TwoEnds.AreOne(copy.Document, word, copy.Original, other))
            return null;
        if (AreOpposites(token, instead) || AreOppositeForms(text, original))
            return token.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun) && IsOfFigure(copy, word + 1) ? null : Make(CopyRules.Opposite, Opposite(text, original));
        bool says = token.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adjective && instead.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adjective;
        int? steps = says ? StatusLadders.Compare(token.Lemma, instead.Lemma) ?? StatusLadders.Compare(text, original) : null;
        if (steps is null && AreUnlike(token, instead) && !Has(copy.Document, copy.Sentence, instead.Lemma) && !Has(copy.Original, copy.OriginalSentence, token.Lemma))
            return Make(CopyRules.Word, $"\"{text}\" stands where the other text has \"{original}\"");
        return steps > 0
            ? Make(CopyRules.Step, $"\"{text}\" stands where the other text goes no further than \"{original}\"")
            : null;

        Change Make(Rule rule, string reason) => new(rule, reason, word, word + 1, other, other + 1);
    }

    // The words as written: "best" and "worst", "more" and "fewer" have other lemmas.
    private static bool AreOppositeForms(string text, string original) => OppositeWords.Contains(text.ToLowerInvariant(), original.ToLowerInvariant());

    // "more than 50" and "before 5 May" are bounds of figures and dates, which are told as such.
    private static bool IsOfFigure(CopiedSentence copy, int token)
    {
        int end = copy.Document.Sentences[copy.Sentence].EndToken;
        if (token < end && copy.Document.TextOf(token) is "than")
            token++;
        if (token >= end)
            return false;
        int start = copy.Document.Tokens[token].Start;
        return copy.Document.Tokens[token].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Symbol
            || DateScanner.Scan(copy.Document.Text, start, copy.Document.Sentences[copy.Sentence].Span.End).Any(date => date.Start == start);
    }

    private static string Opposite(string text, string original) => $"\"{text}\" stands where the other text has \"{original}\", the opposite";

    private static bool AreOpposites(Token token, Token instead) => Opposites.Are(token, instead)
        || (token.PartOfSpeech == instead.PartOfSpeech && (Opposites.Negates(token.Lemma, instead.Lemma) || Opposites.Negates(instead.Lemma, token.Lemma)));

    private static bool AreUnlike(Token token, Token instead) =>
        token.PartOfSpeech == instead.PartOfSpeech
        && token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective
        && EnglishModel.Default.Vectors.TryGetRow(token.Lemma, out _)
        && EnglishModel.Default.Vectors.TryGetRow(instead.Lemma, out _)
        && Meaning.Similarity(token.Lemma, token.PartOfSpeech, instead.Lemma, instead.PartOfSpeech) < MaxUnlike
        && !AreKinds(token, instead);

    private static bool AreKinds(Token token, Token instead) =>
        Meaning.IsKindOf(token.Lemma, instead.Lemma, token.PartOfSpeech) || Meaning.IsKindOf(instead.Lemma, token.Lemma, token.PartOfSpeech);

    // "The southbound lane was reopened" of "The northbound lane was closed, and the southbound one reopened": what was left out stands between.
    private static bool IsOfOtherClause(CopiedSentence copy, int word, int other)
    {
        if (HappeningReader.VerbOf(copy.Document, word) is not (>= 0 and var verb) || verb == word || HappeningReader.VerbOf(copy.Original, other) is not (>= 0 and var otherVerb)
            || copy.Document.Tokens[verb].Lemma == copy.Original.Tokens[otherVerb].Lemma || Has(copy.Document, copy.Sentence, copy.Original.Tokens[other].Lemma))
            return false;
        Sentence range = copy.Original.Sentences[copy.OriginalSentence];
        for (int i = range.FirstToken; i < range.EndToken; i++)
        {
            if (copy.Original.Tokens[i].Lemma == copy.Document.Tokens[word].Lemma && HappeningReader.VerbOf(copy.Original, i) is >= 0 and var own && copy.Original.Tokens[own].Lemma == copy.Document.Tokens[verb].Lemma)
                return true;
        }

        return false;
    }

    // A word that stands elsewhere in the sentence was moved or joined by another, not exchanged.
    private static bool Has(Document document, int sentence, string lemma)
    {
        Sentence range = document.Sentences[sentence];
        for (int i = range.FirstToken; i < range.EndToken; i++)
        {
            if (document.Tokens[i].Lemma.Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
