using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Which tokens at the ends of a mention are no words of the name.</summary>
internal static class NameEdges
{
    // "GMT" and "TV" are no words.
    private const int MinWord = 4;

    private const int MaxCalling = 24;

    // A word is a kind of person in at least this share of its uses.
    private const float UsualKind = 0.5f;

    /// <summary>Whether a token has its capital from the sentence, and names nobody: "According to Mayor Lund".</summary>
    public static bool OpensSentence(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adposition or PartOfSpeech.Adverb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction
            or PartOfSpeech.CoordinatingConjunction
        && document.SentenceOf(token).FirstToken == token;

    /// <summary>Whether the first token of a mention is no word of the name: a determiner, a mark, a title, or what says how an office is held.</summary>
    public static bool IsLeading(Document document, int token, int end, EntityType type, ref bool titled)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Punctuation or PartOfSpeech.Pronoun or PartOfSpeech.Particle || char.IsLower(text[0])
            || text[0] is '\'' or '\u2019' || !HasLetterOrDigit(text))
            return true;

        // "175 South Koreans" counts people
        if (char.IsAsciiDigit(text[0]) && token + 1 < end && document.Tokens[token].PartOfSpeech == PartOfSpeech.Number && (Countries.CodeOf(MentionScanner.Words(document, token + 1, token + 2)) is not null || Countries.CodeOf(MentionScanner.Words(document, token + 1, Math.Min(end, token + 3))) is not null))
            return true;

        // "New Prime Minister Lund", but New York; "Former Yugoslavia".
        if (document.Tokens[token].PartOfSpeech == PartOfSpeech.Adjective && RoleStatuses.TryGet(document.Tokens[token].Lemma, out _)
            && (type == EntityType.Person || (document.SentenceOf(token).FirstToken == token && (type == EntityType.Other || RoleStatuses.SaysAlone(document.Tokens[token].Lemma)))))
            return true;

        // "Surfer Ada Lund won", but Hunter Lund, and Parker Ada Lund where she is called so within a sentence
        if (token + 2 < end && type == EntityType.Person && document.SentenceOf(token).FirstToken == token && document.TextOf(token + 1) is not "-" && IsCalling(text) && !IsWithinSentence(document, token))
            return true;

        // "on Sunday Andrew Percy", but the Sunday Times
        if (token + 2 < end && token > 0 && Weekdays.NumberOf(text) != 0 && document.Tokens[token - 1].Lemma is "on" or "last" or "next" or "this" or "until" or "since")
            return true;

        // "Saint-Aubin", "Major-General": a word joined by a hyphen is one with the next.
        if (token + 2 < end && document.TextOf(token + 1) is "-" && document.Tokens[token].End == document.Tokens[token + 1].Start && document.Tokens[token + 1].End == document.Tokens[token + 2].Start)
            return false;
        bool title = type is EntityType.Person or EntityType.Other && token + 1 < end && Honorifics.Contains(NameSpelling.Fold(text)) && (type == EntityType.Person || !NameTitles.IsInstitution(document, token + 1, end));
        titled |= title;
        return title;
    }

    /// <summary>Whether the last token of a mention is no word of the name: a mark, a genitive, a weekday or a month.</summary>
    public static bool IsTrailing(Document document, int first, int token, EntityType type)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        return document.Tokens[token].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.Particle || !HasLetterOrDigit(text) || (char.IsLower(text[0]) && !NameRun.IsSecondSyllable(document, token - 1, token + 1))
            || IsGappedFigure(document, first, token)
            || (token > first && NoNames.Contains(NameSpelling.Fold(text)) && !IsWordOfName(document, token, type));
    }

    /// <summary>Whether a word that names nobody by itself is a word of a name here: "Middle East", "Islamic State"; "Theresa May", if no day follows.</summary>
    public static bool IsWordOfName(Document document, int token, EntityType type)
    {
        if (NumberContexts.Months.Contains(document.TextOf(token)))
        {
            return type == EntityType.Person && document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun
                && (token + 1 >= document.Tokens.Length || document.Tokens[token + 1].PartOfSpeech != PartOfSpeech.Number);
        }

        if (document.TextOf(token) is "I")
            return NameRun.IsProper(document, token);
        return Weekdays.NumberOf(document.TextOf(token)) == 0
            && document.TextOf(token).Length >= MinWord
            && (document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun || document.Entities.Any(entity => entity.First < token && entity.End > token && MentionScanner.IsName(entity.Type)));
    }

    // "Karvelia will free 43 soldiers and Sundmark 27", "Lund came 17th and Dahl 18th": a figure of what the clause before counts.
    private static bool IsGappedFigure(Document document, int first, int token)
    {
        Sentence sentence = document.SentenceOf(token);
        if (token == first || !char.IsAsciiDigit(document.TextOf(token)[0]) || first == sentence.FirstToken || document.TextOf(first - 1) is not ("and" or "," or ";" or "but" or "while")
            || (token + 1 < sentence.EndToken && document.Tokens[token + 1].PartOfSpeech != PartOfSpeech.Punctuation))
            return false;
        bool place = IsOrdinal(document.TextOf(token));
        for (int i = sentence.FirstToken; i < first; i++)
        {
            if (place && IsOrdinal(document.TextOf(i)))
                return true;
            if (document.Tokens[i] is { PartOfSpeech: PartOfSpeech.Number, Relation: DependencyRelation.NumericModifier, Head: var head } && head > i && document.Tokens[head].PartOfSpeech == PartOfSpeech.Noun)
                return true;
        }

        return false;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text) => text.Length > 2 && char.IsAsciiDigit(text[0]) && text[^2..] is "st" or "nd" or "rd" or "th";

    /// <summary>Whether the first word of a sentence says what somebody is and is no word of the name behind it: "Rival Jetlane".</summary>
    public static bool IsCallingAtStart(Document document, int token) => EnglishModel.Default.GenderOf(NameSpelling.Fold(document.TextOf(token))) == Morphology.None
        && !EnglishModel.Default.IsOnlyName(NameSpelling.Fold(document.TextOf(token))) && IsCalling(document.TextOf(token)) && !IsWithinSentence(document, token);

    private static bool IsWithinSentence(Document document, int token)
    {
        for (int i = 1; i + 1 < document.Tokens.Length; i++)
        {
            if (i != token && document.TextOf(i).SequenceEqual(document.TextOf(token)) && document.TextOf(i + 1).SequenceEqual(document.TextOf(token + 1)) && document.SentenceOf(i).FirstToken != i)
                return true;
        }

        return false;
    }

    private static bool IsCalling(ReadOnlySpan<char> word)
    {
        Span<char> lower = stackalloc char[MaxCalling];
        return word.Length <= MaxCalling && word.ToLowerInvariant(lower) is var length && EnglishModel.Default.Meaning.KindOf(lower[..length], "person", PartOfSpeech.Noun, out _, UsualKind) >= UsualKind;
    }

    private static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }
}
