using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Entities;

/// <summary>
/// Finds the mentions of names: what the model marks as entities, and runs of proper nouns it has missed. Determiners, titles before
/// persons and possessive endings are cut off.
/// </summary>
internal static class MentionScanner
{
    // ", a former Norwegian trade minister"
    private const int MaxOffice = 6;

    /// <summary>A mention before it is linked.</summary>
    /// <param name="First">Index of the first token.</param>
    /// <param name="End">Index after the last token.</param>
    /// <param name="Head">Index of the syntactic head.</param>
    /// <param name="Type">What kind of thing is named.</param>
    /// <param name="Words">The folded words.</param>
    /// <param name="Titled">Whether a title or an honorific stood before the name.</param>
    public readonly record struct Found(int First, int End, int Head, EntityType Type, ImmutableArray<string> Words, bool Titled);

    /// <summary>The mentions of a document, in text order.</summary>
    public static List<Found> Scan(Document document)
    {
        var found = new List<Found>();
        int entity = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            if (IsShouted(document, sentence))
                continue;
            for (int i = sentence.FirstToken; i < sentence.EndToken;)
            {
                while (entity < document.Entities.Length && document.Entities[entity].End <= i)
                    entity++;
                int reach = ReachOf(document, i, sentence.EndToken, entity, out EntityType type);
                if (NameTitles.IsAddress(document, i, sentence.EndToken))
                    (reach, type) = (Math.Max(type == EntityType.Person ? reach : i, Math.Max(i + 2, NameRun.End(document, i + 1, sentence.EndToken))), EntityType.Person);
                if (NameRun.CountryEnd(document, i, sentence.EndToken) is var country && country > reach)
                    (reach, type) = (country, EntityType.Place);
                int end = WithoutMarks(document, i, reach, type);
                if (end > i)
                    Split(document, i, end, type, found);
                i = Math.Max(end, i + 1);
            }
        }

        AddSurnames(document, found);
        IntroducedNames.Join(document, found);
        return found;
    }

    // "Vroom, a former minister, ..." at the start of a sentence: the tagger may see a noun in a surname; the full name elsewhere tells.
    private static void AddSurnames(Document document, List<Found> found)
    {
        var surnames = new HashSet<string>(StringComparer.Ordinal);
        foreach (Found mention in found)
        {
            if (mention is { Type: EntityType.Person, Words: [_, .., { Length: > 3 } surname] })
                surnames.Add(surname);
        }

        if (surnames.Count == 0)
            return;
        foreach (Sentence sentence in document.Sentences)
        {
            int first = sentence.FirstToken;
            if (first + 1 >= sentence.EndToken || document.Tokens[first].PartOfSpeech != PartOfSpeech.Noun || !char.IsUpper(document.TextOf(first)[0])
                || !(document.TextOf(first + 1) is "," || document.Tokens[first + 1].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                || NameSpelling.Fold(document.TextOf(first)) is var word && !surnames.Contains(word))
                continue;
            int place = found.FindIndex(mention => mention.End > first);
            if (place < 0)
                place = found.Count;
            if (place == found.Count || found[place].First > first)
                found.Insert(place, new Found(first, first + 1, first, EntityType.Person, [word], false));
        }
    }

    // A name ends where a quotation or a bracket begins, and before "from", "at", "in"; a person's at a comma: "Sio, Fifita" are two.
    private static int WithoutMarks(Document document, int start, int end, EntityType type)
    {
        for (int i = start + 1; i < end; i++)
        {
            ReadOnlySpan<char> text = document.TextOf(i);
            bool parts = document.Tokens[i].PartOfSpeech == PartOfSpeech.Adposition && document.TextOf(i - 1) is not "-" && char.IsLower(text[0]) && text is not ("of" or "for" or "de" or "du" or "von" or "van" or "al" or "la");
            if (parts || (type == EntityType.Person && (text is "," or "and" || (text is "of" && NameTitles.IsAddress(document, start, end)))) || text is "\"" or "\u201C" or "\u201D" or "``" or "''" or "(" or ")" or "[" or "]" or ";" or ":")
                return i;
        }

        return end;
    }

    // The model's mention and the run of proper nouns are joined where one goes on from the other: "Astrid" + "Lund".
    private static int ReachOf(Document document, int start, int limit, int entity, out EntityType type)
    {
        type = EntityType.None;
        int end = start;
        bool house = false;
        while (end < limit)
        {
            int before = end;

            // "Brandt & Lowe" is one house.
            if (end > start && end + 1 < limit && document.TextOf(end) is "&" && NameRun.IsProper(document, end - 1) && NameRun.IsProper(document, end + 1))
            {
                end = NameRun.End(document, end + 1, limit);
                house = true;
                continue;
            }

            // "Hefazat-e-Islam", "Stoke-on-Trent"
            if (JointEnd(document, start, end, limit) is var joined && joined > end)
            {
                end = joined;
                continue;
            }

            while (entity < document.Entities.Length && (document.Entities[entity].End <= end || (end > start && IsSurname(document, document.Entities[entity], type))))
                entity++;
            if (entity < document.Entities.Length && document.Entities[entity].First == end && IsName(document.Entities[entity].Type)
                && (end == start || (NameRun.Goes(document, start, end) && Completes(document, document.Entities[entity], type))))
            {
                type = Stronger(type, document.Entities[entity].Type);
                end = Math.Min(limit, document.Entities[entity].End);
            }
            else if (end == start || NameRun.Goes(document, start, end))
            {
                int next = entity < document.Entities.Length && document.Entities[entity].First >= end ? document.Entities[entity].First : limit;
                end = NameRun.End(document, end, Math.Min(limit, Math.Max(next, end)));
            }

            // "League Two side Norda": the number is the league's, whatever the model joins it with.
            if (end == before && end > start && end < limit && document.Tokens[end].PartOfSpeech == PartOfSpeech.Number && char.IsUpper(document.TextOf(end)[0]) && NameRun.Goes(document, start, end))
                end++;
            if (end == before)
                break;
        }

        if (house)
            type = EntityType.Organization;
        if (end == start && IsDemonym(document, start))
            end = start + 1;
        if (end > start && type == EntityType.None)
            type = EntityType.Other;
        return end;
    }

    // The model may end a name within: "Hefazat-e-".
    private static int JointEnd(Document document, int start, int end, int limit)
    {
        for (int token = end; token > start && token > end - 3; token--)
        {
            if (NameRun.JointEnd(document, token, limit) is var joined && joined > end)
                return joined;
        }

        return end;
    }

    // "Theresa May": the model has a month behind a given name.
    private static bool IsSurname(Document document, EntityMention mention, EntityType type) =>
        type == EntityType.Person && mention.Type == EntityType.Date && mention.End == mention.First + 1 && NameEdges.IsWordOfName(document, mention.First, type);

    // A person's name is never half of another thing; what the model is unsure of is what its sure part says.
    private static EntityType Stronger(EntityType left, EntityType right) =>
        left == EntityType.Person || right == EntityType.Person ? EntityType.Person : left is EntityType.None or EntityType.Other ? right : left;

    // "Astrid" + "Lund": a lone word behind a person is the rest of the name. "Republic of Korea" + "Park Ji-ho" are two.
    private static bool Completes(Document document, EntityMention next, EntityType type) =>
        type == EntityType.None || (next.Type == EntityType.Person && next.End == next.First + 1 && NameRun.IsGiven(document, next.First - 1)) || (type == EntityType.Person && next.Type != EntityType.Person && next.End - next.First == 1)
        || (type == EntityType.Other && next.Type != EntityType.Other && next.End - next.First == 1);

    private static bool IsDemonym(Document document, int token) =>
        char.IsUpper(document.TextOf(token)[0]) && document.Tokens[token].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun
        && Countries.CodeOf([NameSpelling.Fold(document.TextOf(token))]) is not null;

    // "Norwegian Prime Minister Astrid Lund": what stands before the title, and the person behind it.
    private static void Split(Document document, int first, int end, EntityType type, List<Found> found)
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
                if (behind >= end && (type is EntityType.Person or EntityType.Other || Countries.CodeOf(Words(document, first, i)) is not null))
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

    /// <summary>Whether the model's type is one of names, and not of dates or amounts.</summary>
    public static bool IsName(EntityType type) =>
        type is EntityType.Person or EntityType.Organization or EntityType.Place or EntityType.Event or EntityType.Product or EntityType.Work or EntityType.Other;

    // A headline in capitals tells nothing about names.
    private static bool IsShouted(Document document, Sentence sentence)
    {
        int capitals = 0;
        foreach (char c in sentence.Span.Of(document.Text))
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                capitals++;
        }

        return capitals > 12;
    }

    private static void Add(Document document, int first, int end, EntityType type, List<Found> found)
    {
        first = NameTitles.BehindEpithet(document, BehindDescription(document, first, end, found), end);
        bool addressed = NameTitles.IsAddress(document, first, end) || (first > 0 && NameTitles.IsAddress(document, first - 1, end));
        bool titled = addressed;
        if (addressed)
            type = EntityType.Person;
        while (first < end && NameEdges.IsLeading(document, first, end, type, ref titled))
            first++;
        while (end > first && NameEdges.IsTrailing(document, first, end - 1, type) && Countries.CodeOf(Words(document, first, end)) is null)
            end--;
        if (first >= end)
            return;
        ImmutableArray<string> words = Words(document, first, end);
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

        // "the SDLP's youngest member"
        if (type == EntityType.Person && !addressed && words is [{ Length: > 2 }] && Acronyms.IsWrittenAsOne(document.TextOf(first)))
            type = EntityType.Other;
        found.Add(new Found(first, end, HeadOf(document, first, end), type, words, titled));
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
    private static int BehindDescription(Document document, int first, int end, List<Found> found)
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
        Token head = document.Tokens[HeadOf(document, first, end)];
        return (noun.Head >= first && noun.Head < end)
            || (head.Head == first - 1 && head.Relation is DependencyRelation.Apposition or DependencyRelation.Flat or DependencyRelation.NominalModifierUnmarked);
    }

    /// <summary>The folded words of a name, without its marks and particles.</summary>
    public static ImmutableArray<string> Words(Document document, int first, int end)
    {
        var words = ImmutableArray.CreateBuilder<string>(end - first);
        bool join = false;
        for (int i = first; i < end; i++)
        {
            string word = NameSpelling.Fold(document.TextOf(i));
            if (word.Length == 0 || document.Tokens[i].PartOfSpeech == PartOfSpeech.Particle)
            {
                join = document.TextOf(i) is "-" && i > first && document.Tokens[i].Start == document.Tokens[i - 1].End;
                continue;
            }

            if (join)
                words[^1] += word;
            else
                words.Add(word);
            join = false;
        }

        return words.ToImmutable();
    }

    /// <summary>The token of a name on which its other words depend.</summary>
    public static int HeadOf(Document document, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = document.Tokens[i].Head;
            if (head < first || head >= end)
                return i;
        }

        return end - 1;
    }
}
