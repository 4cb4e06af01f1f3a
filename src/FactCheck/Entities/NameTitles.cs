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
