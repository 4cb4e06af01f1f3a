using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Which words that stand together are words of one name, whatever the model takes them for.</summary>
internal static class NameRun
{
    // Tokens before and after an acronym in which it may be explained.
    private const int AcronymReach = 3000;

    // "Weston-super-Mare"
    private const int MaxParticle = 5;

    // "Geun-hye"
    private const int MaxSyllable = 5;

    // "Saint Vincent and the Grenadines"
    private const int MaxCountry = 5;

    /// <summary>The index after the last word of the run that begins at a token; the token itself when none begins there.</summary>
    public static int End(Document document, int start, int limit)
    {
        int end = start;
        while (end < limit && IsProper(document, end))
        {
            end++;

            // "Jean-Luc" is three tokens.
            while (end + 1 < limit && document.TextOf(end) is "-" && document.Tokens[end].Start == document.Tokens[end - 1].End && IsProper(document, end + 1))
                end += 2;
        }

        return end;
    }

    /// <summary>The index after what a short word between two hyphens joins to a name: "-on-Trent" of "Stoke-on-Trent"; the token itself where nothing is joined.</summary>
    public static int JointEnd(Document document, int token, int limit) =>
        token > 0 && token + 3 < limit && document.TextOf(token) is "-" && document.TextOf(token + 2) is "-" && document.TextOf(token + 1).Length <= MaxParticle
            && !document.TextOf(token + 1).ContainsAnyExceptInRange('a', 'z') && char.IsUpper(document.TextOf(token - 1)[0]) && char.IsUpper(document.TextOf(token + 3)[0])
            && document.Tokens[token + 3].End - document.Tokens[token - 1].Start == document.TextOf(token - 1).Length + document.TextOf(token + 1).Length + document.TextOf(token + 3).Length + 2
            ? token + 4
            : IsSecondSyllable(document, token, limit) ? token + 2 : token;

    /// <summary>Whether a hyphen joins the second half of a given name to a family name and the first: "Ban Ki-moon", "Kim Jong-un"; not "May-era".</summary>
    public static bool IsSecondSyllable(Document document, int token, int limit)
    {
        if (token < 2 || token + 1 >= limit || document.TextOf(token) is not "-" || document.Tokens[token + 1].End - document.Tokens[token - 1].Start != document.TextOf(token - 1).Length + document.TextOf(token + 1).Length + 1)
            return false;
        ReadOnlySpan<char> last = document.TextOf(token + 1), first = document.TextOf(token - 1), family = document.TextOf(token - 2);
        return last.Length is >= 2 and <= MaxSyllable && !last.ContainsAnyExceptInRange('a', 'z') && document.Tokens[token + 1].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Noun
            && last is not ("era" or "style" or "type" or "like" or "run" or "wide" or "free" or "held" or "side" or "based" or "born" or "made" or "led" or "bound" or "area" or "size")
            && first.Length is >= 2 and <= MaxSyllable && char.IsUpper(first[0]) && family.Length is >= 2 and <= MaxSyllable + 1 && char.IsUpper(family[0]) && char.IsLower(family[1]) && char.IsLower(first[1]);
    }

    /// <summary>The index after the last word of the country whose name begins at a token; the token itself when none begins there.</summary>
    public static int CountryEnd(Document document, int start, int limit)
    {
        if (!char.IsUpper(document.TextOf(start)[0]))
            return start;
        int last = start;
        var words = ImmutableArray.Create(NameSpelling.Fold(document.TextOf(start)));
        for (int end = start + 1; end < Math.Min(limit, start + MaxCountry) && (char.IsUpper(document.TextOf(end)[0]) || document.TextOf(end) is "of" or "and" or "the"); end++)
        {
            words = words.Add(NameSpelling.Fold(document.TextOf(end)));
            if (Countries.CodeOf(words) is not null)
                last = end + 1;
        }

        return last;
    }

    /// <summary>Whether a token goes on with the name before it: two proper nouns side by side are one name; titles between are split off later.</summary>
    public static bool Goes(Document document, int start, int token) =>
        IsProper(document, token) && token > start && IsProper(document, token - 1);

    /// <summary>Whether a token is written as a name: "York", "New" of "New York", "Images" of "Getty Images".</summary>
    public static bool IsProper(Document document, int token)
    {
        Token word = document.Tokens[token];
        return char.IsUpper(document.TextOf(token)[0])
            && (word.PartOfSpeech == PartOfSpeech.ProperNoun || (word.PartOfSpeech == PartOfSpeech.Number && IsBesideName(document, token)) || (word.PartOfSpeech == PartOfSpeech.Adjective && word.Tag is "NNP" or "NNPS")
                || IsFirst(document, token) || IsGrand(document, token) || IsSurname(document, token) || (word.PartOfSpeech == PartOfSpeech.Noun && (IsAcronym(document, token) || IsBesideName(document, token))));
    }

    // "his last Grand Prix": an adjective in capitals is a word of the name behind it, if it is no people's and says nothing of an office.
    private static bool IsGrand(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Adjective && token + 1 < document.Tokens.Length && document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.ProperNoun
        && IsBesideName(document, token) && Countries.CodeOf([NameSpelling.Fold(document.TextOf(token))]) is null && !RoleStatuses.TryGet(document.TextOf(token), out _);

    /// <summary>Whether a token is one given name and no other word: "James" of "James Best".</summary>
    public static bool IsGiven(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun && char.IsUpper(document.TextOf(token)[0]) && NameSpelling.Fold(document.TextOf(token)) is var word
        && EnglishModel.Default.GenderOf(word) != Morphology.None && !RoleTitles.IsTitle(word);

    // "James Best", "Linda Prior": a capital behind a given name, whatever the word is elsewhere.
    private static bool IsSurname(Document document, int token) =>
        token > 0 && document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Verb
        && document.TextOf(token).Length > 2 && IsGiven(document, token - 1) && document.SentenceOf(token) is var sentence && token > sentence.FirstToken && !IsHeadline(document, sentence)
        && !RoleTitles.IsTitle(document.Tokens[token].Lemma) && Countries.CodeOf([NameSpelling.Fold(document.TextOf(token))]) is null;

    // "World War I": no pronoun, as it does nothing.
    private static bool IsFirst(Document document, int token) =>
        document.TextOf(token) is "I" && token > 0 && document.Tokens[token - 1].PartOfSpeech == PartOfSpeech.ProperNoun
        && document.Tokens[token].Relation is not (DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject);

    // "Getty Images", "Josh Gordon", "League Two", "World War II": a capital within a running sentence, beside a proper noun.
    private static bool IsBesideName(Document document, int token)
    {
        Sentence sentence = document.SentenceOf(token);
        if (token == sentence.FirstToken || document.Tokens[token - 1].PartOfSpeech == PartOfSpeech.Punctuation)
            return false;
        bool before = document.Tokens[token - 1].PartOfSpeech == PartOfSpeech.ProperNoun;
        bool after = token + 1 < sentence.EndToken && document.Tokens[token + 1].PartOfSpeech == PartOfSpeech.ProperNoun;
        return (before || after) && !IsHeadline(document, sentence);
    }

    // A sentence with no word of weight in small letters, whose capitals say nothing.
    private static bool IsHeadline(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Noun or PartOfSpeech.Adjective && char.IsLower(document.TextOf(i)[0]))
                return false;
        }

        return true;
    }

    // An acronym that is a name at one place, "the agency (NRA)", is one wherever it stands.
    private static bool IsAcronym(Document document, int token)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        if (text.Length is < 2 or > 8 || text.ContainsAnyExceptInRange('A', 'Z'))
            return false;
        for (int other = Math.Max(0, token - AcronymReach); other < Math.Min(document.Tokens.Length, token + AcronymReach); other++)
        {
            if (document.Tokens[other].PartOfSpeech == PartOfSpeech.ProperNoun && document.TextOf(other).SequenceEqual(text))
                return true;
        }

        return false;
    }
}
