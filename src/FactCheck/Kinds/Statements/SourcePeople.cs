using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Those whom the sources of a check name, with the words that say what they are, so that "the governor" of a rewrite is found among them.</summary>
internal sealed class SourcePeople
{
    private readonly List<Person> _people = [];

    /// <summary>Reads the sources.</summary>
    public SourcePeople(IEnumerable<Document> sources)
    {
        foreach (Document document in sources)
        {
            EntityTable table = EntityTable.Of(document);
            ILookup<NamedEntity, (string Noun, HashSet<string> Beside)> descriptions = Descriptions(document, table).ToLookup(item => item.Entity, item => (item.Noun, item.Beside));
            foreach (NamedEntity entity in table.Entities)
                _people.Add(new Person(document, entity, [.. descriptions[entity]]));
        }
    }

    /// <summary>Those of the sources whom a token of the rewrite may mean; empty when it means none of them, or nobody can tell which.</summary>
    public List<NamedEntity> MeantBy(Document rewrite, int token, NamedEntity? entity)
    {
        if (entity is not null)
            return [.. _people.Where(person => NameMatch.Compare(person.Entity, entity) != NameRelation.Different).Select(person => person.Entity)];
        string noun = rewrite.Tokens[token].Lemma;
        List<Person> described = [.. _people.Where(person => person.Descriptions.Exists(description => IsOne(description.Noun, noun)))];
        if (described.Count > 1)
        {
            HashSet<string> beside = Beside(rewrite, token);
            List<Person> closer = [.. described.Where(person => person.Descriptions.Exists(description => IsOne(description.Noun, noun) && description.Beside.Overlaps(beside)))];
            if (closer.Count > 0)
                described = closer;
        }

        // Two sources may name one person.
        return described.Count > 0 && described.TrueForAll(person => NameMatch.Compare(person.Entity, described[0].Entity) != NameRelation.Different)
            ? [.. described.Select(person => person.Entity)]
            : [];
    }

    private static bool IsOne(string noun, string other) => noun.Equals(other, StringComparison.OrdinalIgnoreCase)
        || (RoleTitles.Canonical(noun) is { } title && title != "*" && title == RoleTitles.Canonical(other));

    private static IEnumerable<(NamedEntity Entity, string Noun, HashSet<string> Beside)> Descriptions(Document document, EntityTable table)
    {
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                continue;
            if (word.PartOfSpeech == PartOfSpeech.Noun && table.MentionAt(i) < 0 && table.ReferentOf(i) is { } referent)
                yield return (referent, word.Lemma, Beside(document, i));

            // "Governor Celeste Amado", "coastguard commander Ines Rowan"
            else if (i + 1 < document.Tokens.Length && table.MentionAt(i) != table.MentionAt(i + 1) && table.NamedAt(i + 1) is { } named && IsPersonal(word))
                yield return (named, word.Lemma, Beside(document, i));
        }

        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];

            // "Governor Amado": the title may be read as part of the name.
            if (mention.End - mention.First > 1 && RoleTitles.IsTitle(document.TextOf(mention.First).ToString().ToLowerInvariant()))
                yield return (entity, document.TextOf(mention.First).ToString().ToLowerInvariant(), Beside(document, mention.First));

            // "Lund, the mayor", "Lorne's mayor, Pierre Huet"
            for (int i = mention.End; i < Math.Min(document.Tokens.Length, mention.End + 8); i++)
            {
                if (document.Tokens[i] is { Relation: DependencyRelation.Apposition, PartOfSpeech: PartOfSpeech.Noun } && IsPersonal(document.Tokens[i]) && document.Tokens[i].Head >= mention.First && document.Tokens[i].Head < mention.End)
                    yield return (entity, document.Tokens[i].Lemma, Beside(document, i));
            }

            if (document.Tokens[mention.Head] is { Relation: DependencyRelation.Apposition, Head: >= 0 and var noun } && IsPersonal(document.Tokens[noun]))
                yield return (entity, document.Tokens[noun].Lemma, Beside(document, noun));
        }
    }

    private static bool IsPersonal(Token noun) => RoleTitles.IsTitle(noun.Lemma.ToLowerInvariant()) || EnglishModel.Default.IsKindOf(noun.Lemma, "person", PartOfSpeech.Noun);

    // "finance" of "the finance minister", "union" of "the union's chairwoman" and of "leader of the union".
    private static HashSet<string> Beside(Document document, int noun)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)
                words.Add(document.Tokens[child].Lemma);
        }

        for (int i = noun - 1; i >= 0 && i >= noun - 2 && document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective; i--)
            words.Add(document.Tokens[i].Lemma);
        return words;
    }

    private sealed record Person(Document Document, NamedEntity Entity, List<(string Noun, HashSet<string> Beside)> Descriptions);
}
