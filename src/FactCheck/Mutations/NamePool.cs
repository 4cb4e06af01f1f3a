using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Mutations;

/// <summary>The names of all articles of a run, by type, so that a name can be exchanged for another one of its type. Immutable.</summary>
internal sealed class NamePool
{
    private readonly Dictionary<EntityType, List<NamedEntity>> _names = [];
    private readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase);

    public NamePool(IReadOnlyCollection<Document> documents)
    {
        foreach (Document document in documents)
        {
            for (int i = 0; i < document.Tokens.Length; i++)
            {
                if (char.IsLower(document.Text[document.Tokens[i].Start]))
                    _common.Add(document.TextOf(i).ToString());
            }
        }

        var known = new HashSet<(EntityType, string)>();
        foreach (NamedEntity entity in documents.SelectMany(document => EntityTable.Of(document).Entities))
        {
            if (!IsName(entity) || !known.Add((entity.Type, entity.Joined)))
                continue;
            if (!_names.TryGetValue(entity.Type, out List<NamedEntity>? names))
                _names[entity.Type] = names = [];
            names.Add(entity);
        }
    }

    /// <summary>
    /// The names that may stand in the place of a mention: of its type and as many words, none of them shared; those of the article, else
    /// those of other articles.
    /// </summary>
    public List<string> For(MutationContext context, NameMention mention)
    {
        NamedEntity entity = context.Names.Entities[mention.Entity];
        int words = mention.End - mention.First;
        List<string> own = [.. context.Names.Entities.Where(other => Fits(entity, other)).Select(other => Form(other, words)).OfType<string>()];
        return own.Count > 0
            ? own
            : [.. _names.GetValueOrDefault(entity.Type, []).Where(other => Fits(entity, other) && !context.Says(other.Name))
                .Select(other => Form(other, words)).OfType<string>().Where(name => !context.Says(name))];
    }

    /// <summary>Whether the entity has a name of its own: "Organization" is none where other articles write it small.</summary>
    public bool IsName(NamedEntity entity) => IsPlain(entity.Name) && entity.Type != EntityType.Other && !entity.Name.Split(' ').All(_common.Contains);

    private bool Fits(NamedEntity entity, NamedEntity other) =>
        other.Type == entity.Type && IsName(other) && IsAcronym(other.Name) == IsAcronym(entity.Name)
        && (entity.Country is null) == (other.Country is null)
        && !other.Words.Intersect(entity.Words).Any()
        && NameMatch.Compare(entity, other) == NameRelation.Different
        && (other.Gender == Morphology.None || entity.Gender == Morphology.None || other.Gender == entity.Gender);

    // A surname for a surname, a full name for a full name.
    private static string? Form(NamedEntity other, int words)
    {
        string[] parts = other.Name.Split(' ');
        if (other.IsPerson)
            return words == 1 ? parts[^1] : parts.Length is 2 or 3 ? other.Name : null;
        return (words == 1) == (parts.Length == 1) ? other.Name : null;
    }

    private static bool IsAcronym(string name) => name.All(char.IsUpper);

    private static bool IsPlain(string name) =>
        name.Length > 2 && char.IsUpper(name[0]) && name.All(c => char.IsLetter(c) || c is ' ' or '-' or '\'' or '.') && name.IndexOfAny(['\n', '\r']) < 0;
}
