using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Origins;

/// <summary>Words that tell where something is from. Pure functions.</summary>
internal static class OriginWords
{
    // The endings of adjectives of places: "Finnish", "Velorian", "Maltese", "Norlandic".
    private static readonly string[] Endings = ["ian", "ean", "ish", "ese", "ic", "an"];

    private const int MinPeople = 6;

    /// <summary>Whether the noun names the place a body is run from: "headquarters", "seat", "head office".</summary>
    public static bool IsSeat(Document document, int token) => document.Tokens[token].Lemma switch
    {
        "headquarters" or "headquarter" or "seat" => document.TextOf(token) is not "seats",
        "office" => token > 0 && document.Tokens[token - 1].Lemma is "head",
        _ => false,
    };

    /// <summary>Whether the noun says that something is a body that does business: "company", "group".</summary>
    public static bool IsHouse(string lemma) => lemma is "company" or "firm" || (lemma is not "state" and not "country" && EnglishModel.Default.IsKindOf(lemma, "company", PartOfSpeech.Noun));

    /// <summary>Whether names of places belong to names that end in the noun: "University of Oslo", "Bank of Finland".</summary>
    public static bool IsInstitution(string lemma)
    {
        string noun = lemma.ToLowerInvariant();
        return EnglishModel.Default.IsKindOf(noun, "institution", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(noun, "organization", PartOfSpeech.Noun)
            || EnglishModel.Default.IsKindOf(noun, "building", PartOfSpeech.Noun) || RoleTitles.IsTitle(noun);
    }

    /// <summary>Whether a capitalised word says of what people or place something is.</summary>
    public static bool IsPeople(ReadOnlySpan<char> word)
    {
        string folded = NameSpelling.Fold(word);
        if (Countries.CodeOf([folded]) is not null)
            return true;
        return folded.Length >= MinPeople && !RoleTitles.IsTitle(folded) && Array.Exists(Endings, ending => folded.EndsWith(ending, StringComparison.Ordinal));
    }
}
