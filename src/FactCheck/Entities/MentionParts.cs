using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>Parts what stands side by side in capitals into the mentions it is made of, and cuts off what is no word of a name. Pure functions.</summary>
internal static class MentionParts
{
    // ", a former Norwegian trade minister"
    private const int MaxOffice = 6;

    /// <summary>Adds what is named between two tokens: "Norwegian Prime Minister Astrid Lund" is what stands before the title, and the person behind it.</summary>
    public static void Split(Document document, int first, int end, EntityType type, List<MentionScanner.Found> found)
    {
        // "the BBC's Karen Allen": whose she is has a name of its own.
        for (int i = end - 2; type == EntityType.Person && i > first; i--)
        {
            if (document.Tokens[i].PartOfSpeech != PartOfSpeech.Particle || document.TextOf(i)[^1] is not ('s' or '\'' or '\u2019'))
                continue;
            Split(document, first, i, EntityType.Other, found);
            first = i + 1;
        }

        // "the Court of Appeal Mr Beavis", "U.S. Rep. Ida Marsh": a person's name begins behind the address, whatever stands before it.
        for (int i = first + 1; i + 1 < end; i++)
        {
            if (!NameTitles.IsAddress(document, i, end))
                continue;
            if (NameTitles.HasName(document, first, i))
                Split(document, first, i, EntityType.Other, found);
            Split(document, i, end, EntityType.Person, found);
            return;
        }

        // "the technology writer Ida Marsh", "Chilean miner Halden": the name begins behind the noun that says what it names.
        if (NameTitles.DescriptionEnd(document, first, end) is var name and > 0 && type is not (EntityType.Work or EntityType.Event))
        {
            // "rivals Norda" are a club.
            bool isPerson = (type == EntityType.Other || (type == EntityType.Place && EnglishModel.Default.GenderOf(NameSpelling.Fold(document.TextOf(name))) != Morphology.None))
                && !document.Tokens[name - 1].Is(Morphology.Plural) && EnglishModel.Default.IsKindOf(document.Tokens[name - 1].Lemma, "person", PartOfSpeech.Noun);
            if (NameTitles.HasName(document, first, name - 1))
                Split(document, first, name - 1, EntityType.Other, found);
            Split(document, name, end, isPerson ? EntityType.Person : type, found);
            return;
        }

        if (type is EntityType.Person or EntityType.Other or EntityType.Organization or EntityType.Place)
        {
            for (int i = first; i < end; i++)
            {
                if (!RoleTitles.Phrases.TryMatch(document.Text, document.Tokens[i].Start, document.Tokens[end - 1].End, out int stop, out _) && !NameTitles.IsShortTitle(document, first, i, end, out stop))
                    continue;
                int behind = i + 1;
                while (behind < end && document.Tokens[behind].Start < stop)
                    behind++;

                if (behind >= end && type == EntityType.Person && (NameTitles.IsSurname(document, first, i, end) || NameTitles.IsAddressed(document, first, i, end)))
                    break;

                // "Belgian Finance Minister" names a country and nobody; "Speaker Corp" is taken for a person's name at worst.
                if (behind >= end && (type is EntityType.Person or EntityType.Other || Countries.CodeOf(MentionScanner.Words(document, first, i)) is not null))
                {
                    if (i > first)
                        Add(document, first, i, EntityType.Other, found);
                    return;
                }

                if (behind >= end || (type != EntityType.Person && ((i == first && end - behind > 3) || NameTitles.IsInstitution(document, behind, end))))
                    break;
                if (i > first && !(i == first + 1 && RoleStatuses.TryGet(document.TextOf(first), out _)))
                    Add(document, first, i, EntityType.Other, found);
                Split(document, behind, end, EntityType.Person, found);
                return;
            }
        }

        Add(document, first, end, type, found);
    }

    // "Around 100 more Indians": the people begin behind what counts them.
    private static int BehindCount(Document document, int first, int end)
    {
        for (int i = end - 2; i > first && i >= end - 3; i--)
        {
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Number or PartOfSpeech.Adjective && !char.IsUpper(document.TextOf(i)[0]) && Countries.CodeOf(MentionScanner.Words(document, i + 1, end)) is not null)
                return i + 1;
        }

        return first;
    }

    // "37C"
    private static bool IsTemperature(ReadOnlySpan<char> text) => text.Length > 1 && text[^1] is 'C' or 'F' && !text[..^1].ContainsAnyExceptInRange('0', '9');

    private static void Add(Document document, int first, int end, EntityType type, List<MentionScanner.Found> found)
    {
        first = NameTitles.BehindEpithet(document, BehindDescription(document, first, end, found), end);
        first = BehindCount(document, first, end);
        bool addressed = NameTitles.IsAddress(document, first, end) || (first > 0 && NameTitles.IsAddress(document, first - 1, end));
        bool titled = addressed;
        if (addressed)
            type = EntityType.Person;
        while (first < end && NameEdges.IsLeading(document, first, end, type, ref titled))
            first++;
        while (end > first && NameEdges.IsTrailing(document, first, end - 1, type) && Countries.CodeOf(MentionScanner.Words(document, first, end)) is null)
            end--;
        if (first >= end || (end == first + 1 && IsTemperature(document.TextOf(first))))
            return;
        ImmutableArray<string> words = MentionScanner.Words(document, first, end);
        bool capital = false;
        for (int i = first; i < end; i++)
            capital |= char.IsUpper(document.TextOf(i)[0]);
        if (!capital || words.IsEmpty || (words.Length == 1 && !addressed && (NameEdges.OpensSentence(document, first) || NoNames.Contains(words[0]) || words[0].Length < 2 || Honorifics.Contains(words[0])))
            || (words.Length == 1 && addressed && Honorifics.Contains(words[0]) && !NameTitles.IsAddressed(document, first - 1, first, end)))
            return;
        if ((titled && type == EntityType.Other) || (type is not EntityType.Person and not EntityType.Organization && words.Length is 2 or 3 && HasOffice(document, first, end)))
            type = EntityType.Person;
        if (type == EntityType.Person && !titled && (words.Length == 1 || NameTitles.IsOfTown(words)) && HasArticle(document, first, end))
            type = EntityType.Other;
        if (type == EntityType.Person && !titled && NameTitles.IsOfBody(document, first, end))
            type = EntityType.Organization;
        if (IsQuotedWork(document, first, end) || (type == EntityType.Person && !titled && IsWork(document, first, end, words)))
            type = EntityType.Work;

        // "won an Oscar", "beat the Scarlets": without marks one word is no title of a work.
        else if (type == EntityType.Work && words.Length == 1 && HasArticle(document, first, end))
            type = EntityType.Other;

        // "the SDLP's youngest member"
        if (type == EntityType.Person && !addressed && words is [{ Length: > 2 }] && Acronyms.IsWrittenAsOne(document.TextOf(first)))
            type = EntityType.Other;
        found.Add(new MentionScanner.Found(first, end, MentionScanner.HeadOf(document, first, end), type, words, titled));
    }

    // "Anneke Lund, a former trade minister,": only a person holds an office, whatever the model takes the name for.
    private static bool HasOffice(Document document, int first, int end)
    {
        if (end + 2 >= document.Tokens.Length || document.TextOf(end) is not ",")
            return false;
        for (int i = end + 1; i < document.Tokens.Length && i <= end + MaxOffice; i++)
        {
            Token word = document.Tokens[i];
            if (word.Relation == DependencyRelation.Apposition && word.Head >= first && word.Head < end)
                return word.PartOfSpeech == PartOfSpeech.Noun && RoleTitles.GroupOf(word.Lemma) is "minister" or "staff" or "bench" or "rank" or "head" or "envoy" or "clergy";
        }

        return false;
    }

    // "Cyprus-based Norda", "28-year-old Berg": the name begins behind what is said of it; the place before the hyphen is a name of its own.
    private static int BehindDescription(Document document, int first, int end, List<MentionScanner.Found> found)
    {
        for (int i = end - 3; i >= first; i--)
        {
            if (document.TextOf(i) is not "-" || !char.IsLower(document.TextOf(i + 1)[0]) || !char.IsUpper(document.TextOf(i + 2)[0]) || document.Tokens[i].Start + 1 != document.Tokens[i + 1].Start)
                continue;
            int place = first;
            while (place < i && document.TextOf(place) is not "-")
                place++;
            Add(document, first, place, EntityType.Other, found);
            return i + 2;
        }

        return first;
    }

    // 'The project "Hidden Gardens"': whatever the words are, the noun before the quotation says that they are a title.
    private static bool IsQuotedWork(Document document, int first, int end) =>
        first > 1 && end < document.Tokens.Length && document.TextOf(first - 1) is "\"" or "\u201C" && document.TextOf(end) is "\"" or "\u201D"
        && document.Tokens[first - 2].PartOfSpeech == PartOfSpeech.Noun && WorkNouns.Contains(document.Tokens[first - 2].Lemma);

    // "the Warriors", "a Ferrari": nobody is named with an article. Of "the Lund campaign" it is the noun's.
    private static bool HasArticle(Document document, int first, int end) =>
        first > 0 && document.Tokens[first - 1] is { Relation: DependencyRelation.Determiner } article && article.Head >= first && article.Head < end
        && article.Lemma is "the" or "a" or "an";

    // "the drama Marta": the noun before the name says what it names. "the film Lund made" is another clause.
    private static bool IsWork(Document document, int first, int end, ImmutableArray<string> words)
    {
        if (first == 0 || document.Tokens[first - 1] is not { PartOfSpeech: PartOfSpeech.Noun } noun || noun.Is(Morphology.Plural) || !WorkNouns.Contains(noun.Lemma)
            || (words.Length > 1 && EnglishModel.Default.GenderOf(words[0]) != Morphology.None))
            return false;
        Token head = document.Tokens[MentionScanner.HeadOf(document, first, end)];
        return (noun.Head >= first && noun.Head < end)
            || (head.Head == first - 1 && head.Relation is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.NominalModifierUnmarked);
    }
}
