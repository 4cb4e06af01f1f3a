using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>
/// What pronouns and descriptions stand for, where it pays: "he" and "she" for the nearest person, subjects before others; "it" for
/// the subject of the clause or sentence before; "the minister" for the person who bears the title. Whatever is doubtful stays unknown.
/// </summary>
internal static class Coreference
{
    private const int MaxSentences = 2;

    /// <summary>The referent of every token that is no name; null for most.</summary>
    public static NamedEntity?[] Resolve(EntityTable table)
    {
        Document document = table.Document;
        var referents = new NamedEntity?[document.Tokens.Length];
        if (table.Mentions.IsEmpty)
            return referents;
        Dictionary<string, NamedEntity?> titles = Titles(table);
        for (int i = 0; i < referents.Length; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech == PartOfSpeech.Noun && table.MentionAt(i) < 0 && Apposed(table, i) is { } apposed)
            {
                referents[i] = apposed;
                continue;
            }

            if (token.PartOfSpeech == PartOfSpeech.Pronoun && token.Is(Morphology.ThirdPerson) && !token.Is(Morphology.Plural))
            {
                bool? person = Gendered(document.TextOf(i));
                if (person is not null)
                    referents[i] = Nearest(table, i, person.Value);
            }
            else if (token.PartOfSpeech == PartOfSpeech.Noun && titles.TryGetValue(token.Lemma, out NamedEntity? bearer) && IsDefinite(document, i))
            {
                referents[i] = bearer;
            }
        }

        return referents;
    }

    // "A tour operator, Ice Trails,": the noun is what the name beside it names. Of "two players, Costa and Lang" it is neither alone.
    private static NamedEntity? Apposed(EntityTable table, int noun)
    {
        Document document = table.Document;
        if (Beside(table, noun) is { } beside)
            return beside;

        // "Adriatic Seven, the fund that bought it": what follows says what it is.
        Token word = document.Tokens[noun];
        if (word.Relation == DependencyRelation.Apposition && word.Head >= 0 && word.Head < noun && table.NamedAt(word.Head) is { } described && !word.Is(Morphology.Plural)
            && (described.IsPerson ? IsPersonal(word) : !RoleTitles.IsTitle(word.Lemma)))
            return described;
        int child = document.Syntax.Child(noun, DependencyRelation.Apposition);

        // "the director of the port, Anton Rezek": the parse may hang the name on the port.
        for (int inner = document.Syntax.Child(noun, DependencyRelation.NominalModifier); child < 0 && inner >= 0; inner = document.Syntax.Child(inner, DependencyRelation.NominalModifier))
        {
            child = document.Syntax.Child(inner, DependencyRelation.Apposition);
            if (child >= 0 && (table.NamedAt(child) is not { IsPerson: true } || IsPersonal(document.Tokens[inner])))
                return null;
        }

        if (child <= noun || document.Tokens[noun].Is(Morphology.Plural) || document.Syntax.Child(child, DependencyRelation.Conjunct) >= 0)
            return null;

        // "a tour operator" may be a house; "the director" is nobody but a person. "The ship's master, Captain Lund": the parse may take the title for the name.
        int named = table.NamedAt(child) is null && child + 1 < document.Tokens.Length && document.Tokens[child + 1].Head == child ? child + 1 : child;
        return table.NamedAt(named) is { } entity && (entity.IsPerson ? IsPersonal(document.Tokens[noun]) : !RoleTitles.IsTitle(document.Tokens[noun].Lemma)) ? entity : null;
    }

    // "the insurer Norda", "councillor Ida Wenzel": one thing, whichever of the two the parse hangs on the verb.
    private static NamedEntity? Beside(EntityTable table, int noun)
    {
        Document document = table.Document;
        if (noun + 1 >= document.Tokens.Length || table.MentionAt(noun + 1) is not (>= 0 and var index) || document.Tokens[noun].Is(Morphology.Plural))
            return null;
        NameMention mention = table.Mentions[index];
        Token word = document.Tokens[noun], name = document.Tokens[mention.Head];
        bool one = mention.First == noun + 1
            && (word.Head == mention.Head || (name.Head == noun && name.Relation is DependencyRelation.Flat or DependencyRelation.Apposition or DependencyRelation.NominalModifierUnmarked)
                || (word.Head == name.Head && word.Relation == name.Relation && word.Relation is not DependencyRelation.Compound));
        NamedEntity entity = table.Entities[mention.Entity];
        return one && word.Relation is not DependencyRelation.Compound and not DependencyRelation.PossessiveModifier
            && (entity.IsPerson || entity is { Type: EntityType.Other, Person: not null } ? IsPersonal(word) || !entity.IsPerson : !RoleTitles.IsTitle(word.Lemma)) ? entity : null;
    }

    private static bool IsPersonal(Token noun) => RoleTitles.IsTitle(noun.Lemma) || EnglishModel.Default.IsKindOf(noun.Lemma, "person", PartOfSpeech.Noun);

    // True for he and she, false for it, null for others.
    private static bool? Gendered(ReadOnlySpan<char> word) => word.Length switch
    {
        2 when word.Equals("he", StringComparison.OrdinalIgnoreCase) => true,
        2 when word.Equals("it", StringComparison.OrdinalIgnoreCase) => false,
        3 when word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("his", StringComparison.OrdinalIgnoreCase)
            || word.Equals("her", StringComparison.OrdinalIgnoreCase) || word.Equals("him", StringComparison.OrdinalIgnoreCase) => true,
        3 when word.Equals("its", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };

    private static Morphology GenderOf(ReadOnlySpan<char> pronoun) => pronoun[0] is 'h' or 'H' && pronoun[1] is 'i' or 'e' && !pronoun.StartsWith("her", StringComparison.OrdinalIgnoreCase)
        ? Morphology.Masculine
        : Morphology.Feminine;

    private static bool IsDefinite(Document document, int token)
    {
        for (int i = token - 1; i >= 0 && token - i <= 3; i--)
        {
            if (document.Tokens[i].Head == token && document.Tokens[i].Relation == DependencyRelation.Determiner)
                return document.TextOf(i).Equals("the", StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    private static NamedEntity? Nearest(EntityTable table, int token, bool person)
    {
        Document document = table.Document;
        int sentence = document.SentenceOf(token).Index;
        NamedEntity? best = null;
        int bestScore = int.MaxValue;
        for (int i = MentionBefore(table, token); i >= 0; i--)
        {
            NameMention mention = table.Mentions[i];
            int distance = sentence - document.SentenceOf(mention.First).Index;
            if (distance > MaxSentences)
                break;
            NamedEntity entity = table.Entities[mention.Entity];
            if (person != (entity.IsPerson || (person && entity.Type == EntityType.Other && entity.Person is not null)))
                continue;

            // "Foss said his client would appeal."
            if (person && !(distance == 0 && document.Tokens[token].Relation == DependencyRelation.PossessiveModifier) && IsDoubtful(table, entity))
                continue;

            // "A jury in Maltby had found him guilty. He": what stands as a place acts nowhere.
            if (person && document.Syntax.Child(mention.Head, DependencyRelation.Case) is >= 0 and var preposition && ClauseWords.Is(document.Tokens[preposition].Lemma, ClauseWord.Locative))
                continue;

            // "Costa told him": both hang on one verb and cannot be the same.
            if (document.Tokens[mention.Head].Head == document.Tokens[token].Head && document.Tokens[token].Relation is not DependencyRelation.PossessiveModifier)
                continue;
            // "she" is not Peter.
            Morphology gender = person ? entity.Gender : Morphology.None;
            if (gender != Morphology.None && gender != GenderOf(document.TextOf(token)))
                continue;
            bool subject = document.Tokens[mention.Head].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject;
            if (!person && (!subject || distance > 1))
                continue;
            int score = (distance * 4) + (subject ? 0 : 3);
            if (score < bestScore)
                (best, bestScore) = (entity, score);
        }

        return best;
    }

    // "Toyota said": what has one word, no known given name and no title is a firm, a club or a town that the model takes for a person, where others have full names.
    private static bool IsDoubtful(EntityTable table, NamedEntity entity)
    {
        if (entity.Words.Length > 1 || EnglishModel.Default.GenderOf(entity.Words[0]) != Morphology.None || !table.Entities.Any(other => other is { IsPerson: true, Person.IsFull: true }))
            return false;
        foreach (int index in entity.Mentions)
        {
            int before = table.Mentions[index].First - 1;
            if (before >= 0 && (RoleTitles.IsTitle(table.Document.Tokens[before].Lemma) || Honorifics.Contains(NameSpelling.Fold(table.Document.TextOf(before)))))
                return false;
        }

        return true;
    }

    private static int MentionBefore(EntityTable table, int token)
    {
        int low = 0, high = table.Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (table.Mentions[middle].First < token)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    // "President Lund", "Lund, the president": the title and its bearer; null when two people bear it.
    private static Dictionary<string, NamedEntity?> Titles(EntityTable table)
    {
        Document document = table.Document;
        var titles = new Dictionary<string, NamedEntity?>(StringComparer.OrdinalIgnoreCase);
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];
            if (entity.Person is null)
                continue;
            if (mention.First > 0 && RoleTitles.IsTitle(document.Tokens[mention.First - 1].Lemma))
                Bear(titles, document.Tokens[mention.First - 1].Lemma, entity);
            for (int i = mention.End; i < document.Tokens.Length && i < mention.End + 8; i++)
            {
                if (document.Tokens[i].Relation == DependencyRelation.Apposition && document.Tokens[i].Head == mention.Head && RoleTitles.IsTitle(document.Tokens[i].Lemma))
                    Bear(titles, document.Tokens[i].Lemma, entity);
            }
        }

        return titles;
    }

    private static void Bear(Dictionary<string, NamedEntity?> titles, string title, NamedEntity bearer)
    {
        if (!titles.TryAdd(title, bearer) && titles[title] != bearer)
            titles[title] = null;
    }
}
