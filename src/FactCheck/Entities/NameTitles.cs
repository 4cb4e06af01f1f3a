using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Whether a word that is a title is one inside a name.</summary>
internal static class NameTitles
{
    // How usual the sense of a noun has to be.
    private const double UsualSense = 0.5;

    private const int MaxAddress = 8;

    private static readonly string[] Institutions = ["group", "location", "structure"];

    /// <summary>Whether a word behind a title is one that no person is called by: "Premier League", "General Hospital".</summary>
    public static bool IsInstitution(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            string word = document.TextOf(i).ToString().ToLowerInvariant();
            if (Array.Exists(Institutions, kind => EnglishModel.Default.Meaning.KindOf(word, kind, PartOfSpeech.Noun, out _) >= UsualSense))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token inside a name is a title in capitals: "Australian PM Malcolm Fraser".</summary>
    public static bool IsShortTitle(Document document, int first, int token, int end, out int stop)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        stop = document.Tokens[token].End;
        return token > first && token + 2 < end && text.Length is 2 or 3 && Acronyms.IsWrittenAsOne(text) && Honorifics.Contains(NameSpelling.Fold(text));
    }

    /// <summary>
    /// Where the name begins behind a noun in small letters that stands among its words: 2 in "reporter Ida Marsh"; 0 where none does.
    /// What follows "of" or "for" is no name of its own.
    /// </summary>
    public static int DescriptionEnd(Document document, int first, int end)
    {
        for (int i = end - 2; i > first; i--)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && char.IsLower(document.TextOf(i)[0]) && char.IsUpper(document.TextOf(i + 1)[0])
                && document.TextOf(i - 1) is not "-" && document.TextOf(i).Length > 2)
                return i + 1;
        }

        return 0;
    }

    /// <summary>
    /// Where the name begins of a description that opens a sentence with an adjective: behind "Maverick" of "Maverick Norda striker" in a text
    /// that has "Norda" by itself; the first token where it is a word of the name.
    /// </summary>
    public static int BehindEpithet(Document document, int first, int end)
    {
        if (end - first != 2 || document.SentenceOf(first).FirstToken != first || end == document.Tokens.Length
            || Countries.CodeOf(MentionScanner.Words(document, first, end)) is not null || Countries.CodeOf(MentionScanner.Words(document, first, first + 1)) is not null
            || document.Tokens[end].PartOfSpeech != PartOfSpeech.Noun || !EnglishModel.Default.IsKindOf(document.Tokens[end].Lemma, "person", PartOfSpeech.Noun)
            || !EnglishModel.Default.Meaning.Find(document.Tokens[first].Lemma.ToLowerInvariant(), PartOfSpeech.Adjective).HasSense)
            return first;
        bool isAlone = false;
        for (int i = 1; i < document.Tokens.Length; i++)
        {
            if (i == first + 1 || document.SentenceOf(i).FirstToken == i || !document.TextOf(i).SequenceEqual(document.TextOf(first + 1)))
                continue;
            if (document.TextOf(i - 1).Equals(document.TextOf(first), StringComparison.OrdinalIgnoreCase))
                return first;
            isAlone = true;
        }

        return isAlone ? first + 1 : first;
    }

    /// <summary>Whether the last of a person's words may stand for the person: it is no usual noun, or a given name stands before it.</summary>
    public static bool MayBeSurname(ImmutableArray<string> words) =>
        EnglishModel.Default.GenderOf(words[0]) != Morphology.None || EnglishModel.Default.IsOnlyName(words[0]) || !EnglishModel.Default.Meaning.Find(words[^1], PartOfSpeech.Noun).HasSense;

    /// <summary>Whether a name with "of" in it ends in a word for a body, and begins with nobody's given name: "Faculty of Law of Norda University", and not "Anne of Norda".</summary>
    public static bool IsOfBody(Document document, int first, int end)
    {
        bool isOf = false;
        for (int i = first + 1; i < end - 1; i++)
            isOf |= document.TextOf(i) is "of";
        return isOf && IsInstitution(document, end - 1, end) && EnglishModel.Default.GenderOf(NameSpelling.Fold(document.TextOf(first))) == Morphology.None;
    }

    /// <summary>Whether words are named after a place: "Milwaukee Brewers". A person of such a given name, "Florence", has no noun in the plural for a surname.</summary>
    public static bool IsOfTown(ImmutableArray<string> words) =>
        words.Length > 1 && words[^1].Length > 3 && words[^1][^1] == 's' && EnglishModel.Default.Meaning.Find(words[^1].AsSpan(0, words[^1].Length - 1), PartOfSpeech.Noun).HasSense
        && EnglishModel.Default.Meaning.KindOf(words[0], "location", PartOfSpeech.Noun, out _) >= UsualSense;

    /// <summary>Whether a proper noun or a people's name is among words that a description begins with: "Norda" in "Norda founder", none in "Senior engineer".</summary>
    public static bool HasName(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!char.IsUpper(document.TextOf(i)[0]) || RoleStatuses.TryGet(document.TextOf(i), out _))
                continue;
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun || i > document.SentenceOf(i).FirstToken || Countries.CodeOf([NameSpelling.Fold(document.TextOf(i))]) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is "Mr", "Dr" or "Sgt" and the name of a person begins behind it: "Ms Vroom", and not "Miss World".</summary>
    public static bool IsAddress(Document document, int token, int limit)
    {
        if (token + 1 >= limit || !char.IsUpper(document.TextOf(token)[0]) || document.TextOf(token).Length > MaxAddress || document.TextOf(token + 1) is not [>= 'A' and <= 'Z' or > '\u007F', _, ..] next || !char.IsUpper(next[0]))
            return false;
        string word = NameSpelling.Fold(document.TextOf(token));
        return Honorifics.IsOfPersonsOnly(word) && (word is not "miss" || !(IsInstitution(document, token + 1, token + 2) || Countries.CodeOf([NameSpelling.Fold(next)]) is not null));
    }

    /// <summary>Whether a title is the surname of somebody addressed: "Ms King", "Mr Bishop". "Mr President" and "Mr Speaker" have no name.</summary>
    public static bool IsAddressed(Document document, int first, int title, int end) =>
        title == first + 1 && title == end - 1 && Honorifics.IsCivilian(NameSpelling.Fold(document.TextOf(first))) && document.TextOf(title).ToString().ToLowerInvariant() is var word
        && (RoleTitles.GroupOf(word) is "clergy" or "rank" or "sport" or "bench" || RoleTitles.Canonical(word) == "monarch");

    /// <summary>
    /// Whether a title at the end is a surname: "Theodor King", "B. B. King", "Martin Luther King". A given name stands before it, and no word
    /// of an office.
    /// </summary>
    public static bool IsSurname(Document document, int first, int title, int end)
    {
        if (title != end - 1 || title == first || document.TextOf(title).Length < 3)
            return false;
        string given = NameSpelling.Fold(document.TextOf(first));
        return document.TextOf(title - 1)[^1] == '.' || EnglishModel.Default.IsOnlyName(given)
            || (title - first > 1 && EnglishModel.Default.GenderOf(given) != Morphology.None && !EnglishModel.Default.Meaning.Find(given, PartOfSpeech.Adjective).HasSense);
    }
}
