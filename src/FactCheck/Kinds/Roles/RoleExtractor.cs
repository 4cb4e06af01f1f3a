using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Roles;

/// <summary>
/// Reads offices off the words around a person: "former Turkish Prime Minister X", "X, the head of Z,", "X is the Y of Z", "X was
/// named Y".
/// </summary>
internal sealed class RoleExtractor : IClaimExtractor<RoleClaim>
{
    private const int MaxBefore = 9;
    internal const int MaxAfter = 12;

    /// <inheritdoc/>
    public IEnumerable<RoleClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        var claims = new List<RoleClaim>();
        for (int i = 0; i < table.Mentions.Length; i++)
        {
            NameMention mention = table.Mentions[i];
            NamedEntity person = table.Entities[mention.Entity];
            if (person.Person is null)
                continue;
            Sentence sentence = document.SentenceOf(mention.First);
            Before(kind, table, mention, person, sentence, claims);
            After(kind, table, mention, person, sentence, claims);
        }

        Predicates(kind, table, claims);
        RoleVerbs.Read(kind, table, claims);
        claims.Sort((left, right) => left.Span.CompareTo(right.Span));
        return claims;
    }

    // "Pakistan's Deputy Prime Minister and Foreign Minister Ishaq Dar": the noun phrase that ends in the name.
    private static void Before(ClaimKind kind, EntityTable table, NameMention mention, NamedEntity person, Sentence sentence, List<RoleClaim> claims)
    {
        Document document = table.Document;
        int end = mention.First;

        // "its director, Dr Ida Marsh"
        if (end - 1 > sentence.FirstToken && NameSpelling.Fold(document.TextOf(end - 1)) is var address && Honorifics.IsCivilian(address) && !RoleTitles.IsTitle(address))
            end--;

        // "The mayor of Bergen, Astrid Lund, spoke": the name stands between commas behind its title.
        bool apart = end - 1 > sentence.FirstToken && document.TextOf(end - 1) is "," && mention.End < sentence.EndToken && document.TextOf(mention.End) is "," or "." or ";" or ")";
        if (apart)
            end--;

        // "the head coach of the Ambassadors" is none of them.
        if (!apart && end > sentence.FirstToken && document.TextOf(end - 1) is "the" or "its" or "of" or "for" or "at")
            return;
        int start = end;
        while (start > sentence.FirstToken && end - start < MaxBefore && (IsNominal(document, start - 1) || OpensTitle(document, start - 1)) && table.NamedAt(start - 1) != person
            && table.NamedAt(start - 1)?.IsPerson != true)
            start--;
        if (start < end)
            Titles(kind, table, person, sentence, start, end, mention, adjacent: !apart, claims);
    }

    // "X, the head of the port authority,": what stands between commas behind the name, up to a verb.
    private static void After(ClaimKind kind, EntityTable table, NameMention mention, NamedEntity person, Sentence sentence, List<RoleClaim> claims)
    {
        Document document = table.Document;
        int start = mention.End + 1;
        if (start >= sentence.EndToken || document.TextOf(mention.End) is not ("," or "(") || document.TextOf(start) is "whose" or "which" or "where")
            return;
        int end = start;
        while (end < sentence.EndToken && end - start < MaxAfter && !Closes(document, end))
            end++;
        if (end > start)
            Titles(kind, table, person, sentence, start, end, mention, adjacent: false, claims);
    }

    // "X is the head of Z", "X became head of Z", "X was appointed head of Z".
    private static void Predicates(ClaimKind kind, EntityTable table, List<RoleClaim> claims)
    {
        Document document = table.Document;
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token token = document.Tokens[i];
            if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || !RoleTitles.IsTitle(token.Lemma))
                continue;
            int subject = SubjectOf(document, i);
            if (subject < 0 || table.ReferentOf(subject) is not { Person: not null } person || table.NamedAt(i) is { IsPerson: true })
                continue;
            Sentence sentence = document.SentenceOf(i);
            int start = i, end = i + 1;
            while (start > sentence.FirstToken && i - start < MaxBefore && (IsNominal(document, start - 1) || OpensTitle(document, start - 1)) && table.ReferentOf(start - 1) != person)
                start--;
            while (end < sentence.EndToken && end - i < MaxAfter && !Closes(document, end))
                end++;
            int mention = table.MentionAt(subject);
            var at = mention >= 0 ? table.Mentions[mention] : new NameMention(subject, subject + 1, subject, EntityType.Person, person.Index);
            Titles(kind, table, person, sentence, start, end, at, adjacent: false, claims);
        }
    }

    private static int SubjectOf(Document document, int title)
    {
        bool copula = false;
        int subject = -1, first = document.SentenceOf(title).FirstToken, end = document.SentenceOf(title).EndToken;
        int head = document.Tokens[title].Head;
        bool complement = head >= 0 && document.Tokens[head].PartOfSpeech == PartOfSpeech.Verb
            && document.Tokens[title].Relation is DependencyRelation.OpenComplement or DependencyRelation.Object
            && document.Tokens[head].Lemma is "become" or "appoint" or "name" or "elect" or "remain" or "make";
        for (int i = first; i < end; i++)
        {
            Token token = document.Tokens[i];
            copula |= token.Head == title && token.Relation == DependencyRelation.Copula && token.Lemma is "be";
            bool passive = token.Relation == DependencyRelation.PassiveSubject;
            if (token.Head == title && token.Relation == DependencyRelation.NominalSubject)
                subject = i;
            else if (complement && token.Head == head && (passive || (token.Relation == DependencyRelation.NominalSubject && document.Tokens[head].Lemma is "become" or "remain")))
                return i;
        }

        return copula ? subject : -1;
    }

    private static void Titles(ClaimKind kind, EntityTable table, NamedEntity person, Sentence sentence, int start, int end, NameMention mention, bool adjacent, List<RoleClaim> claims)
    {
        Document document = table.Document;
        string text = document.Text;
        int limit = document.Tokens[end - 1].End;
        for (int i = start; i < end; i++)
        {
            if (!RoleTitles.Phrases.TryMatch(text, document.Tokens[i].Start, limit, out int stop, out string? group))
                continue;
            int titleEnd = i + 1;
            while (titleEnd < end && document.Tokens[titleEnd].Start < stop)
                titleEnd++;
            string title = text[document.Tokens[i].Start..stop].ToLowerInvariant().Replace('-', ' ');
            bool last = adjacent && titleEnd < end;

            // Of "Ida Marsh, Norda founder Tom Lund and others" the title is the next one's.
            if (!adjacent && titleEnd < document.Tokens.Length && table.NamedAt(titleEnd) is { IsPerson: true } next && next != person)
            {
                i = titleEnd - 1;
                continue;
            }

            // In "Union leader office manager X" only the last title is X's; "and" joins two.
            // Of "the prime minister and Mr Lund" he is none.
            if (last && (!Joins(document, titleEnd) || !HasTitle(document, titleEnd + 1, end, limit)) && document.TextOf(titleEnd) is not "-")
            {
                i = titleEnd - 1;
                continue;
            }

            RoleStatus status = Status(document, start, i, titleEnd, end, out bool deputy);
            (title, deputy) = WithoutRank(title, deputy);

            // "Sen." is said as "senator".
            if (Honorifics.IsOfPersonsOnly(title.Split(' ')[0]) && RoleTitles.Canonical(title) is { Length: > 1 } full)
                title = full;
            TextSpan role = document.SpanOf(Math.Min(mention.First, StatusStart(document, start, i)), Math.Max(mention.End, titleEnd));
            claims.Add(new RoleClaim(kind, document, role, sentence.Index)
            {
                Person = person,
                Title = title,
                Group = RoleTitles.GroupOf(title) ?? group,
                Status = status,
                IsDeputy = deputy,
                Organizations = Organizations(table, person, start, end),
                Beside = claims,
                Keys = KeysOf(person, title),
            });
            i = titleEnd - 1;
        }
    }

    private static bool HasTitle(Document document, int first, int end, int limit)
    {
        for (int i = first; i < end; i++)
        {
            if (RoleTitles.Phrases.TryMatch(document.Text, document.Tokens[i].Start, limit, out _, out _))
                return true;
        }

        return false;
    }

    /// <summary>The keys under which an office is found.</summary>
    internal static ImmutableArray<string> KeysOf(NamedEntity person, string title) =>
        [.. person.Words.Where(word => word.Length > 2).Select(word => "p:" + word), "r:" + title];

    /// <summary>The bodies, countries and places named in a stretch, other than the person.</summary>
    internal static ImmutableArray<NamedEntity> Organizations(EntityTable table, NamedEntity person, int start, int end)
    {
        var organizations = ImmutableArray.CreateBuilder<NamedEntity>();
        for (int i = start; i < end; i++)
        {
            if (table.ReferentOf(i) is { } entity && entity != person && !entity.IsPerson && !organizations.Contains(entity) && !RoleTitles.IsTitle(entity.Joined))
                organizations.Add(entity);
        }

        return organizations.ToImmutable();
    }

    private static (string Title, bool Deputy) WithoutRank(string title, bool deputy)
    {
        int space = title.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && RoleStatuses.TryGet(title.AsSpan(0, space), out RoleStatus status) && status == RoleStatus.Deputy
            ? (title[(space + 1)..], true)
            : (title, deputy);
    }

    private static int StatusStart(Document document, int start, int title)
    {
        int first = title;
        for (int i = title - 1; i >= start && title - i <= 3; i--)
        {
            if (RoleStatuses.TryGet(document.TextOf(i), out _))
                first = i;
        }

        return first;
    }

    private static RoleStatus Status(Document document, int start, int title, int titleEnd, int end, out bool deputy)
    {
        RoleStatus status = RoleStatus.None;
        deputy = false;
        for (int i = Math.Max(start, title - 4); i < Math.Min(end, titleEnd + 2); i++)
        {
            // Behind the title only "-elect" and "designate" count.
            if ((i >= title && i < titleEnd) || !RoleStatuses.TryGet(document.TextOf(i), out RoleStatus word) || (i >= titleEnd && word is not (RoleStatus.Elect or RoleStatus.Candidate)))
                continue;
            if (word == RoleStatus.Deputy)
                deputy = true;
            else if (status == RoleStatus.None)
                status = word;
        }

        return status;
    }

    private static bool Joins(Document document, int token) => document.TextOf(token) is "and" or "," or "/" or "&";

    private static bool IsNominal(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number or PartOfSpeech.Particle
        || document.TextOf(token) is "and" or "-" or "of" or "for" or "to"
        || (token > 0 && document.TextOf(token) is "the" or "its" && document.TextOf(token - 1) is "of" or "for" or "at")
        || RoleStatuses.TryGet(document.TextOf(token), out _);

    // "managing director": the first word may be a verb elsewhere.
    private static bool OpensTitle(Document document, int token) => token + 1 < document.Tokens.Length
        && RoleTitles.Phrases.TryMatch(document.Text, document.Tokens[token].Start, document.Tokens[token + 1].End, out int stop, out _) && stop == document.Tokens[token + 1].End;

    private static bool Closes(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction
        || document.TextOf(token) is "," or ";" or ")" or "." or ":" or "who" or "\"" or "\u201C" or "-" or "\u2013" or "\u2014";
}
