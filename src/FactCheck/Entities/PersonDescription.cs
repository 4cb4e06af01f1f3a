using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>A noun that says what somebody is whom the text names: "governor" of "Governor Amado", "mayor" of "Lorne's mayor, Pierre Huet".</summary>
/// <param name="Entity">Who.</param>
/// <param name="Token">The noun.</param>
/// <param name="Noun">Its lemma, in lower case.</param>
/// <param name="Beside">The words that tell which: "finance" of "the finance minister", "union" of "leader of the union".</param>
/// <param name="IsBeside">Whether it stands with the name; otherwise it stands for it, as "the minister" does later on.</param>
internal sealed record PersonDescription(NamedEntity Entity, int Token, string Noun, HashSet<string> Beside, bool IsBeside)
{
    // "Pierre Huet, who for nine years was the mayor": appositions farther off are of somebody else.
    private const int MaxTokensBehind = 8;

    /// <summary>The descriptions in a document, in text order for each way to find them.</summary>
    public static IEnumerable<PersonDescription> Of(Document document)
    {
        EntityTable table = EntityTable.Of(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token word = document.Tokens[i];
            if (word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                continue;
            NamedEntity? described = null;
            if (word.PartOfSpeech == PartOfSpeech.Noun && table.MentionAt(i) < 0 && table.ReferentOf(i) is { } referent)
            {
                described = referent;
                yield return Make(document, referent, i, IsAtName(document, table, i));
            }
            // "Governor Celeste Amado", "coastguard commander Ines Rowan"
            else if (i + 1 < document.Tokens.Length && table.MentionAt(i) != table.MentionAt(i + 1) && table.NamedAt(i + 1) is { } named && IsPersonal(word))
            {
                described = named;
                yield return Make(document, named, i, isBeside: true);
            }

            if (described is null)
                continue;

            // "passenger Kai Tolm, a teacher": the parse may hang the teacher on the passenger.
            foreach (int child in document.Syntax.ChildrenOf(i))
            {
                if (child > i && document.Tokens[child] is { Relation: DependencyRelation.Apposition, PartOfSpeech: PartOfSpeech.Noun } && table.ReferentOf(child) is null && IsPersonal(document.Tokens[child]))
                    yield return Make(document, described, child, isBeside: true);
            }
        }

        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];

            // "Governor Amado": the title may be read as part of the name.
            if (mention.End - mention.First > 1 && RoleTitles.IsTitle(document.TextOf(mention.First).ToString().ToLowerInvariant()))
                yield return Make(document, entity, mention.First, isBeside: true);

            // "Lund, the mayor", "Lorne's mayor, Pierre Huet"
            for (int i = mention.End; i < Math.Min(document.Tokens.Length, mention.End + MaxTokensBehind); i++)
            {
                if (document.Tokens[i] is { Relation: DependencyRelation.Apposition, PartOfSpeech: PartOfSpeech.Noun } && IsPersonal(document.Tokens[i]) && document.Tokens[i].Head >= mention.First && document.Tokens[i].Head < mention.End)
                    yield return Make(document, entity, i, isBeside: true);
            }

            if (document.Tokens[mention.Head] is { Relation: DependencyRelation.Apposition, Head: >= 0 and var noun } && IsPersonal(document.Tokens[noun]))
                yield return Make(document, entity, noun, isBeside: true);
        }
    }

    /// <summary>The words that tell which one a noun for a person means.</summary>
    public static HashSet<string> WordsBeside(Document document, int noun)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (int child in document.Syntax.ChildrenOf(noun))
        {
            if (IsWord(document.Tokens[child]))
                words.Add(document.Tokens[child].Lemma);
        }

        for (int i = noun - 1; i >= 0 && i >= noun - 2 && IsWord(document.Tokens[i]); i--)
            words.Add(document.Tokens[i].Lemma);
        return words;
    }

    private static PersonDescription Make(Document document, NamedEntity entity, int token, bool isBeside) =>
        new(entity, token, document.Tokens[token].Lemma.ToLowerInvariant(), WordsBeside(document, token), isBeside);

    private static bool IsAtName(Document document, EntityTable table, int noun)
    {
        Token word = document.Tokens[noun];
        return (noun + 1 < document.Tokens.Length && table.MentionAt(noun + 1) >= 0)
            || (word.Relation == DependencyRelation.Apposition && word.Head >= 0 && table.MentionAt(word.Head) >= 0)
            || document.Syntax.Child(noun, DependencyRelation.Apposition) >= 0;
    }

    private static bool IsWord(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;

    private static bool IsPersonal(Token noun) => RoleTitles.IsTitle(noun.Lemma.ToLowerInvariant()) || EnglishModel.Default.IsKindOf(noun.Lemma, "person", PartOfSpeech.Noun);
}
