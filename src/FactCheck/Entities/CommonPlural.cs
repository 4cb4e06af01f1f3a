using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>
/// "Hemlines rose": a common noun in the plural at the start of a sentence, which the tagger, not knowing it, takes for a name by its capital. Pure functions.
/// </summary>
internal static class CommonPlural
{
    // "Cubs", "Reds", "Brooks": what is short is a nickname or a surname as often.
    private const int MinLength = 6, MinLengthOfPerson = 8;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Whether a token is one: the dictionary has its singular, and nowhere in the text does its capital stand within a sentence.</summary>
    /// <param name="document">The document.</param>
    /// <param name="token">The token.</param>
    /// <param name="type">What the model takes it for.</param>
    public static bool Is(Document document, int token, EntityType type)
    {
        ReadOnlySpan<char> text = document.TextOf(token);
        Sentence sentence = document.SentenceOf(token);
        if (token != sentence.FirstToken || text.Length < (type == EntityType.Person ? MinLengthOfPerson : MinLength) || text[^1] != 's' || text[1..].ContainsAnyExceptInRange('a', 'z') || token + 1 >= sentence.EndToken || !char.IsLower(document.TextOf(token + 1)[0]) || !IsPluralNoun(text) || ActsAsOne(document, token))
            return false;
        foreach (int place in StoryWords.Of(document).PlacesOfWordAt(token))
        {
            if (place != document.SentenceOf(place).FirstToken && char.IsUpper(document.TextOf(place)[0]))
                return false;
        }

        return true;
    }

    // "Chambers has signed": a firm has the verb of one thing.
    private static bool ActsAsOne(Document document, int token)
    {
        if (document.Tokens[token] is not { Relation: DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject, Head: >= 0 and var head })
            return false;
        if (document.Tokens[head].Tag == "VBZ")
            return true;
        foreach (int child in document.Syntax.ChildrenOf(head))
        {
            if (document.Tokens[child].Tag == "VBZ" && document.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula)
                return true;
        }

        return false;
    }

    private static bool IsPluralNoun(ReadOnlySpan<char> text)
    {
        string word = text.ToString().ToLowerInvariant();
        return IsNoun(word[..^1]) || (word.EndsWith("es", StringComparison.Ordinal) && IsNoun(word[..^2])) || (word.EndsWith("ies", StringComparison.Ordinal) && IsNoun(word[..^3] + "y"));
    }

    // "Saracens", "Wolves": teams are named after people and animals.
    private static bool IsNoun(string word) => Meaning.Find(word, PartOfSpeech.Noun).HasSense && !Meaning.IsKindOf(word, "person", PartOfSpeech.Noun) && !Meaning.IsKindOf(word, "animal", PartOfSpeech.Noun);
}
