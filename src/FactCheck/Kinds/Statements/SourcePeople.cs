using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Those whom the sources of a check name, with the words that say what they are, so that "the governor" of a rewrite is found among them.</summary>
internal sealed class SourcePeople
{
    // "deputy prime minister"
    private const int MaxTitle = 3;

    private readonly List<Person> _people = [];

    /// <summary>Reads the sources.</summary>
    public SourcePeople(IEnumerable<Document> sources)
    {
        foreach (Document document in sources)
        {
            EntityTable table = EntityTable.Of(document);
            ILookup<NamedEntity, PersonDescription> descriptions = PersonDescription.Of(document).ToLookup(item => item.Entity);
            foreach (NamedEntity entity in table.Entities)
                _people.Add(new Person(document, entity, [.. descriptions[entity]]));
        }
    }

    /// <summary>Those of the sources whom a token of the rewrite may mean; empty when it means none of them, or nobody can tell which.</summary>
    public List<NamedEntity> MeantBy(Document rewrite, int token, NamedEntity? entity)
    {
        if (entity is not null)
            return [.. _people.Where(person => NameMatch.Compare(person.Entity, entity) != NameRelation.Different).Select(person => person.Entity)];
        if (Named(rewrite, token) is { } named)
            return MeantBy(rewrite, token, named);

        // "A councillor" may be anybody.
        if (rewrite.Syntax.Child(token, DependencyRelation.Determiner) is >= 0 and var article && rewrite.Tokens[article].Lemma is "a" or "an")
            return [];
        string noun = rewrite.Tokens[token].Lemma;
        List<Person> described = [.. _people.Where(person => person.Descriptions.Exists(description => IsOne(description.Noun, noun)))];
        HashSet<string> beside = PersonDescription.WordsBeside(rewrite, token);

        // "The finance minister" is not "the prime minister".
        if (beside.Count > 0)
            described.RemoveAll(person => person.Descriptions.Where(description => IsOne(description.Noun, noun)).SelectMany(description => description.Beside).ToList() is { Count: > 0 } words && !beside.Overlaps(words));

        // "The prime minister" is not the minister of women's affairs.
        if (TitleAt(rewrite, token) is { } title)
            described.RemoveAll(person => !person.Descriptions.Exists(description => description.IsBeside && TitleAt(person.Document, description.Token) == title));

        // "The shadow chancellor" is not the chancellor.
        if (token > 0 && RoleStatuses.TryGet(rewrite.TextOf(token - 1), out _))
            beside.Add(rewrite.Tokens[token - 1].Lemma.ToLowerInvariant());
        if (beside.Where(word => RoleStatuses.TryGet(word, out _)).ToList() is { Count: > 0 } statuses)
            described.RemoveAll(person => !person.Descriptions.Exists(description => description.IsBeside && IsOne(description.Noun, noun) && description.Beside.Overlaps(statuses)));
        if (described.Count > 1)
        {
            List<Person> closer = [.. described.Where(person => person.Descriptions.Exists(description => IsOne(description.Noun, noun) && description.Beside.Overlaps(beside)))];
            if (closer.Count > 0)
                described = closer;
        }

        // Two sources may name one person.
        return described.Count > 0 && described.TrueForAll(person => NameMatch.Compare(person.Entity, described[0].Entity) != NameRelation.Different)
            ? [.. described.Select(person => person.Entity)]
            : [];
    }

    // "The head of the tax office (HMRC), Ida Marsh, said": the name stands before the verb.
    private static NamedEntity? Named(Document rewrite, int noun)
    {
        EntityTable table = EntityTable.Of(rewrite);
        int end = rewrite.SentenceOf(noun).EndToken;
        for (int i = noun + 1; i < end && rewrite.Tokens[i].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary); i++)
        {
            if (table.NamedAt(i) is { IsPerson: true, Person.IsFull: true } person && rewrite.TextOf(table.Mentions[table.MentionAt(i)].First - 1) is ",")
                return person;
        }

        return null;
    }

    // The office that a noun and the words before it name, where the noun alone would name another one; null where it is the whole.
    private static string? TitleAt(Document document, int noun)
    {
        for (int words = MaxTitle; words > 1; words--)
        {
            if (noun - words + 1 is >= 0 and var first && RoleTitles.Canonical(document.SpanOf(first, noun + 1).Of(document.Text).ToString().ToLowerInvariant()) is { } title)
                return title;
        }

        return null;
    }

    private static bool IsOne(string noun, string other) => noun.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (RoleTitles.Canonical(noun) is { } title && title != "*" && title == RoleTitles.Canonical(other));

    private sealed record Person(Document Document, NamedEntity Entity, List<PersonDescription> Descriptions);
}
