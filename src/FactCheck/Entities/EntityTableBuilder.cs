using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Links the mentions of one document: equal forms, surnames to full names, acronyms to what they stand for, demonyms to countries.</summary>
internal static class EntityTableBuilder
{
    /// <summary>Builds the table of a document.</summary>
    public static EntityTable Build(Document document)
    {
        List<MentionScanner.Found> found = MentionScanner.Scan(document);
        var groups = new List<Group>();
        var byForm = new Dictionary<string, Group>(StringComparer.Ordinal);
        var groupOf = new Group?[found.Count];

        // Full names first, so that a surname finds its owner wherever it stands.
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Words.Length > 1 || Countries.CodeOf(found[i].Words) is not null)
                groupOf[i] = Full(found[i], groups, byForm);
        }

        for (int i = 0; i < found.Count; i++)
            groupOf[i] ??= Introduced(document, found, groupOf, i);
        for (int i = 0; i < found.Count; i++)
            groupOf[i] ??= Acronym(document, found[i], groups) ?? Surname(document, found, groupOf, i) ?? Full(found[i], groups, byForm);
        return Finish(document, found, groupOf);
    }

    private static Group Full(MentionScanner.Found mention, List<Group> groups, Dictionary<string, Group> byForm)
    {
        string? country = Countries.CodeOf(mention.Words);
        string key = country is null ? string.Join(' ', mention.Words) : "=" + country;
        if (!byForm.TryGetValue(key, out Group? group))
        {
            group = new Group { Country = country };
            byForm.Add(key, group);
            groups.Add(group);
        }

        group.Add(mention);
        return group;
    }

    // "North Atlantic Fisheries Organization (NAFO)", "the World Sailing Federation (Wosaf)"
    private static Group? Introduced(Document document, List<MentionScanner.Found> found, Group?[] groupOf, int index)
    {
        MentionScanner.Found mention = found[index];
        if (index == 0 || mention.Words.Length != 1 || mention.First == 0 || document.TextOf(mention.First - 1) is not "(" || found[index - 1].End < mention.First - 2
            || mention.End >= document.Tokens.Length || document.TextOf(mention.End) is not (")" or "," or ";")
            || groupOf[index - 1] is not { Words.Length: > 1 } owner || owner.Type == EntityType.Person)
            return null;
        ReadOnlySpan<char> text = document.SpanOf(mention.First, mention.End).Of(document.Text);
        MentionScanner.Found name = found[index - 1];
        if (!Acronyms.IsWrittenAsOne(text) && !(Acronyms.MayBe(text) && Acronyms.AreInitials(mention.Words[0], document.SpanOf(name.First, name.End).Of(document.Text).ToString())))
            return null;
        owner.AcronymOf = mention.Words[0];
        return owner;
    }

    // An acronym that was introduced, else the first long name with these initials.
    private static Group? Acronym(Document document, MentionScanner.Found mention, List<Group> groups)
    {
        if (mention.Words.Length != 1)
            return null;
        if (groups.Find(group => group.AcronymOf == mention.Words[0]) is { } introduced)
            return introduced;
        if (!Acronyms.IsWrittenAsOne(document.SpanOf(mention.First, mention.End).Of(document.Text)))
            return null;
        if (groups.Find(group => group.Type != EntityType.Person && group.Words.Length > 1 && Acronyms.Of(group.Words) == mention.Words[0]) is not { } owner)
            return null;
        owner.AcronymOf = mention.Words[0];
        return owner;
    }

    private static Group? Surname(Document document, List<MentionScanner.Found> found, Group?[] groupOf, int index)
    {
        MentionScanner.Found mention = found[index];
        if (mention.Words.Length != 1)
            return null;
        Group? given = null;

        // Who was named first with it: later bearers, a wife or a brother, keep their given names.
        for (int other = 0; other < index; other++)
        {
            if (groupOf[other] is { Words.Length: > 1, Type: EntityType.Person } bearer && bearer.Words[^1] == mention.Words[0]
                && !document.TextOf(bearer.Fullest.End - 2).SequenceEqual("of") && (!IsThing(mention.Type) || NameTitles.MayBeSurname(bearer.Words)))
                return bearer;
        }

        if (IsThing(mention.Type))
            return null;

        for (int distance = 1; distance <= Math.Max(index, found.Count - index); distance++)
        {
            // The nearest full name before it, else the nearest behind it, as headlines have it.
            for (int side = -1; side <= 1; side += 2)
            {
                int other = index + (side * distance);
                if (other < 0 || other >= found.Count || groupOf[other] is not { Words.Length: > 1 } group)
                    continue;
                bool addressed = mention is { Titled: true, Type: EntityType.Person } && group.Country is null && group.Words.Length <= 3
                    && (group.Type == EntityType.Other || !NameTitles.IsInstitution(document, found[other].First, found[other].End));
                if (!(group.IsPersonLike || addressed))
                    continue;
                if (group.Words[^1] == mention.Words[0])
                {
                    // "Mr Halvard" tells what the model did not see in "Odd Halvard".
                    if (addressed)
                        group.Address();
                    return group;
                }

                if (given is null && group.Words[0] == mention.Words[0] && group.Type == EntityType.Person && mention.Type != EntityType.Place && !NameTitles.IsOfTown(group.Words))
                    given = group;
            }
        }

        return given;
    }

    private static bool IsThing(EntityType type) => type is not (EntityType.Person or EntityType.Other or EntityType.Organization or EntityType.Place);

    private static EntityTable Finish(Document document, List<MentionScanner.Found> found, Group?[] groupOf)
    {
        var entities = ImmutableArray.CreateBuilder<NamedEntity>();
        var mentions = ImmutableArray.CreateBuilder<NameMention>(found.Count);
        for (int i = 0; i < found.Count; i++)
        {
            Group group = groupOf[i]!;
            if (group.Entity is null)
            {
                MentionScanner.Found fullest = group.Fullest;
                string name = document.SpanOf(fullest.First, fullest.End).Of(document.Text).ToString();
                group.Entity = new NamedEntity(entities.Count, group.Type, name, group.Words, group.Country) { Acronym = group.AcronymOf };
                entities.Add(group.Entity);
            }

            group.Entity.Add(i);
            mentions.Add(new NameMention(found[i].First, found[i].End, found[i].Head, group.Type, group.Entity.Index));
        }

        return new EntityTable(document, mentions.MoveToImmutable(), entities.ToImmutable());
    }

    private sealed class Group
    {
        // Surnames are rarer words; rows of the vectors are in the order of frequency.
        private const int CommonWords = 4000;

        public MentionScanner.Found Fullest { get; private set; }

        public ImmutableArray<string> Words { get; private set; } = [];

        public EntityType Type { get; private set; } = EntityType.Other;

        public string? Country { get; init; }

        public string? AcronymOf { get; set; }

        public NamedEntity? Entity { get; set; }

        public bool IsPersonLike => Type == EntityType.Person || (Type == EntityType.Other && Words.Length is 2 or 3 && Country is null && !BeginsWithAdjective);

        // "Greater Manchester" is not called "Manchester".
        private bool BeginsWithAdjective =>
            EnglishModel.Default.GenderOf(Words[0]) == Morphology.None && EnglishModel.Default.Meaning.Find(Words[0], PartOfSpeech.Adjective).HasSense;

        // "Astrid Lund" is a person whatever the model says; "Victoria Station" is none, because of its second word.
        private static bool IsPersonName(MentionScanner.Found mention) =>
            mention.Words.Length == 2 && mention.Words[0].Length > 2 && EnglishModel.Default.GenderOf(mention.Words[0]) != Morphology.None && !NameTitles.IsOfTown(mention.Words)
            && !(EnglishModel.Default.Vectors.TryGetRow(mention.Words[1], out int rank) && rank < CommonWords);

        public void Address() => Type = EntityType.Person;

        public void Add(MentionScanner.Found mention)
        {
            if (Words.IsEmpty || mention.Words.Length > Words.Length)
                (Fullest, Words) = (mention, mention.Words);
            if (Country is not null)
                Type = EntityType.Place;
            else if (Type == EntityType.Other || mention.Titled)
                Type = IsPersonName(mention) ? EntityType.Person : mention.Type;
        }
    }
}
