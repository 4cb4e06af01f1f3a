using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Origins;

/// <summary>
/// Reads where bodies and people are from: "the Finnish diplomat Aino Berg", "Japan's Daito group", "Oslo-based Norda", "Norda, which is
/// based in Oslo", "its seat will be in Oslo". Thread-safe.
/// </summary>
internal sealed class OriginExtractor : IClaimExtractor<OriginClaim>
{
    private const int MaxDescription = 5;
    private const int MaxReach = 8;

    // Hundreds of names: looked up once, and what a place lies in is followed once for all of them.
    private static readonly Lazy<WordEntry[]> CountryNames = new(() => [.. Countries.All.SelectMany(Countries.NamesOf)
        .Select(name => EnglishModel.Default.Meaning.Find(name, PartOfSpeech.Noun)).Where(entry => entry.HasSense)]);

    /// <inheritdoc/>
    public IEnumerable<OriginClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        var claims = new List<OriginClaim>();
        foreach (NameMention mention in table.Mentions)
        {
            NamedEntity entity = table.Entities[mention.Entity];
            if (entity.Country is not null || entity.Type is EntityType.Event)
                continue;
            Sentence sentence = document.SentenceOf(mention.First);
            Inside(kind, table, sentence, mention, entity, claims);
            Before(kind, table, sentence, mention, entity, claims);
            After(kind, table, sentence, mention, entity, claims);
        }

        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                At(kind, table, sentence, i, claims);
        }

        claims.Sort((left, right) => left.Span.CompareTo(right.Span));
        return claims;
    }

    // "Norda Shipping of Oslo" may be taken for one name, as "University of Oslo" is one.
    private static void Inside(ClaimKind kind, EntityTable table, Sentence sentence, NameMention mention, NamedEntity entity, List<OriginClaim> claims)
    {
        Document document = table.Document;
        int of = mention.End - 2;
        if (of < mention.First + 2 || document.TextOf(of) is not "of" || OriginWords.IsInstitution(document.Tokens[of - 1].Lemma))
            return;
        string place = document.TextOf(of + 1).ToString();
        string? code = CodeAt(document, of + 1);
        if (code is not null || EnglishModel.Default.Meaning.IsPartOfAny(place, CountryNames.Value))
            Add(kind, table, sentence, (entity, null), (mention.First, mention.End), place, code, OriginSort.Seat, claims);
    }

    // "the Finnish diplomat Aino Berg", "Japan's Daito group", "Oslo-based shipowner Norda"
    private static void Before(ClaimKind kind, EntityTable table, Sentence sentence, NameMention mention, NamedEntity entity, List<OriginClaim> claims)
    {
        Document document = table.Document;
        bool isDescribed = false;
        for (int i = mention.First - 1; i >= sentence.FirstToken && mention.First - i <= MaxDescription; i--)
        {
            if (document.TextOf(i) is "based" && i - 2 >= sentence.FirstToken && document.TextOf(i - 1) is "-" && PlaceAt(table, i - 2) is var (name, code))
            {
                Add(kind, table, sentence, (entity, null), (i - 2, mention.End), name, code, OriginSort.Seat, claims);
                return;
            }

            bool possessive = document.TextOf(i) is "'s" or "\u2019s" or "'" or "\u2019";
            int at = possessive ? i - 1 : i;
            bool isPeople = !possessive && IsPeople(document, at) && !(at > sentence.FirstToken && document.TextOf(at - 1) is "-") && document.TextOf(at + 1) is not "-";
            if ((possessive && at >= sentence.FirstToken && table.NamedAt(at) is { Country: not null }) || (isPeople && (isDescribed || entity.Type != EntityType.Place)))
            {
                NamedEntity? country = table.NamedAt(at);
                if (country == entity || (isPeople && !isDescribed && country?.Country is null))
                    return;
                Add(kind, table, sentence, (entity, null), (at, mention.End), document.TextOf(at).ToString(), country?.Country ?? CodeAt(document, at), OriginSort.Nation, claims);
                return;
            }

            if (document.Tokens[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective) && !(document.Tokens[i].PartOfSpeech == PartOfSpeech.ProperNoun && RoleTitles.IsTitle(document.Tokens[i].Lemma)))
                return;
            isDescribed |= document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun && !document.Tokens[i].Is(Morphology.Plural);
        }
    }

    // "Norda, a Norwegian company,", "Norda of Oslo", "Aino Berg of Finland"
    private static void After(ClaimKind kind, EntityTable table, Sentence sentence, NameMention mention, NamedEntity entity, List<OriginClaim> claims)
    {
        Document document = table.Document;
        int next = mention.End;
        if (next + 2 >= sentence.EndToken)
            return;
        if (document.TextOf(next) is "of" && entity.Type is not EntityType.Place && PlaceAt(table, next + 1) is var (name, code) && (code is not null || !entity.IsPerson)
            && table.NamedAt(next + 1) is { Type: EntityType.Place } && IsFree(document, next + 2, sentence))
        {
            Add(kind, table, sentence, (entity, null), (mention.First, next + 2), name, code, entity.IsPerson ? OriginSort.Nation : OriginSort.Seat, claims);
            return;
        }

        if (document.TextOf(next) is "," && document.TextOf(next + 1) is "a" or "an" or "the" && IsPeople(document, next + 2) && next + 3 < sentence.EndToken
            && document.TextOf(next + 3) is not "-" && document.Tokens[next + 3].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective)
            Add(kind, table, sentence, (entity, null), (mention.First, next + 4), document.TextOf(next + 2).ToString(), CodeAt(document, next + 2), OriginSort.Nation, claims);
    }

    // "based in Oslo", "its headquarters in Oslo", "is a company from Norway", "The Oslo company"
    private static void At(ClaimKind kind, EntityTable table, Sentence sentence, int token, List<OriginClaim> claims)
    {
        Document document = table.Document;
        ReadOnlySpan<char> text = document.TextOf(token);
        if (text is "based" or "headquartered" && token + 2 < sentence.EndToken && document.TextOf(token + 1) is "in" or "at" && PlaceAt(table, token + 2) is var (seat, seatCode))
        {
            int head = HeadOf(document, sentence, token);
            if (head >= 0)
                Add(kind, table, sentence, HolderOf(table, head), (Math.Min(head, token), token + 3), seat, seatCode, OriginSort.Seat, claims);
        }
        else if (OriginWords.IsSeat(document, token) && InPlace(table, sentence, token + 1) is { } place)
        {
            Add(kind, table, sentence, OwnerOf(table, token), (token, place + 1), document.TextOf(place).ToString(), table.NamedAt(place)?.Country, OriginSort.Seat, claims);
        }
        else if ((HasFrom(document, sentence, token) || HasArticle(document, sentence, token)) && OriginWords.IsHouse(document.Tokens[token].Lemma))
        {
            OfHouse(kind, table, sentence, token, claims);
        }
    }

    // "Norda is a company from Norway", "The Oslo company has hired"
    private static void OfHouse(ClaimKind kind, EntityTable table, Sentence sentence, int noun, List<OriginClaim> claims)
    {
        Document document = table.Document;
        if (HasFrom(document, sentence, noun) && PlaceAt(table, noun + 2) is var (home, homeCode)
            && document.Syntax.Child(noun, DependencyRelation.NominalSubject) is >= 0 and var subject && HolderOf(table, subject) is { Entity: { } entity })
            Add(kind, table, sentence, (entity, null), (Math.Min(subject, noun), noun + 3), home, homeCode, OriginSort.Seat, claims);
        if (!HasArticle(document, sentence, noun) || PlaceAt(table, noun - 1) is not var (name, code) || document.Tokens[noun].Is(Morphology.Plural)
            || (noun + 1 < sentence.EndToken && table.MentionAt(noun + 1) >= 0) || LastBody(table, sentence, noun) is not { } body)
            return;
        Add(kind, table, sentence, (body, null), (noun - 1, noun + 1), name, code, IsPeople(document, noun - 1) ? OriginSort.Nation : OriginSort.Seat, claims);
    }

    private static bool HasFrom(Document document, Sentence sentence, int noun) => noun + 2 < sentence.EndToken && document.TextOf(noun + 1) is "from";

    private static bool HasArticle(Document document, Sentence sentence, int noun) => noun - 2 >= sentence.FirstToken && document.TextOf(noun - 2) is "The" or "the";

    private static void Add(ClaimKind kind, EntityTable table, Sentence sentence, (NamedEntity? Entity, string? Noun) holder, (int First, int End) tokens, string place, string? code, OriginSort sort, List<OriginClaim> claims)
    {
        if (holder.Entity is { Country: not null })
            return;
        claims.Add(new OriginClaim(kind, table.Document, table.Document.SpanOf(tokens.First, Math.Min(tokens.End, sentence.EndToken)), sentence.Index)
        {
            Holder = holder.Entity,
            Noun = holder.Noun,
            Place = place,
            Folded = NameSpelling.Fold(place),
            Country = code,
            Sort = sort,
            Beside = claims,
            Keys = holder.Entity is { } entity ? [.. entity.Words.Where(word => word.Length > 2).Select(word => "o:" + word)] : ["o:seat"],
        });
    }

    // The body spoken of last, as "the company" means it.
    private static NamedEntity? LastBody(EntityTable table, Sentence sentence, int token)
    {
        for (int i = token - 3; i >= 0 && sentence.Index - table.Document.SentenceOf(i).Index <= 1; i--)
        {
            if (table.NamedAt(i) is { IsPerson: false, Country: null } entity && (entity.Type != EntityType.Place || entity.Words.Length > 1))
                return entity;
        }

        return null;
    }

    // "Norda, based in", "Norda, which is based in", "a firm based in": what stands before, whatever the parse makes of it.
    private static int HeadOf(Document document, Sentence sentence, int participle)
    {
        int before = participle - 1;
        while (before > sentence.FirstToken && document.TextOf(before) is "," or "is" or "was" or "are" or "which" or "that" or "now")
            before--;
        return before >= sentence.FirstToken && document.Tokens[before].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun ? before : -1;
    }

    private static (NamedEntity? Entity, string? Noun) HolderOf(EntityTable table, int token)
    {
        if (table.ReferentOf(token) is { } entity)
            return (entity, null);
        Token word = table.Document.Tokens[token];
        return (null, word.PartOfSpeech == PartOfSpeech.Noun ? word.Lemma : null);
    }

    // "Norda's headquarters", "the seat of Norda", "its seat": whose it is; nobody for a pronoun that may stand for anything.
    private static (NamedEntity? Entity, string? Noun) OwnerOf(EntityTable table, int seat)
    {
        Document document = table.Document;
        int owner = document.Syntax.Child(seat, DependencyRelation.PossessiveModifier);
        if (owner < 0 && seat + 1 < document.Tokens.Length && document.TextOf(seat + 1) is "of")
            owner = document.Syntax.Child(seat, DependencyRelation.NominalModifier);
        if (owner >= 0 && document.Tokens[owner].PartOfSpeech != PartOfSpeech.Pronoun)
            return HolderOf(table, owner);

        // "Norda, which has its head office in Oslo"
        int verb = document.Tokens[seat].Head;
        return verb > 1 && verb < seat && document.TextOf(verb - 1) is "which" && document.Tokens[verb - 2].PartOfSpeech == PartOfSpeech.Punctuation && verb > 2 ? HolderOf(table, verb - 3) : (null, null);
    }

    // "in Oslo", "will be in the port city of Oslo"
    private static int? InPlace(EntityTable table, Sentence sentence, int from)
    {
        Document document = table.Document;
        for (int i = from; i < sentence.EndToken && i < from + MaxReach && document.TextOf(i) is not ("," or ";" or "." or "and"); i++)
        {
            if (document.TextOf(i) is not ("in" or "at"))
                continue;
            for (int place = i + 1; place < sentence.EndToken && place <= i + MaxDescription; place++)
            {
                if (table.MentionAt(place) >= 0)
                    return PlaceAt(table, place) is null ? null : table.Mentions[table.MentionAt(place)].End - 1;
                if (document.Tokens[place].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Adposition))
                    return null;
            }
        }

        return null;
    }

    private static (string Name, string? Country)? PlaceAt(EntityTable table, int token)
    {
        Document document = table.Document;
        if (table.NamedAt(token) is { } entity)
            return entity.IsPerson && entity.Words.Length > 1 ? null : (entity.Name, entity.Country);
        return char.IsUpper(document.TextOf(token)[0]) && document.Tokens[token].PartOfSpeech is PartOfSpeech.ProperNoun or PartOfSpeech.Adjective ? (document.TextOf(token).ToString(), CodeAt(document, token)) : null;
    }

    // "Finnish", or any other adjective that is written with a capital within a sentence.
    private static bool IsPeople(Document document, int token) => document.Tokens[token].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && char.IsUpper(document.TextOf(token)[0]) && OriginWords.IsPeople(document.TextOf(token)) && document.SentenceOf(token).FirstToken != token;

    private static string? CodeAt(Document document, int token) => Countries.CodeOf([NameSpelling.Fold(document.TextOf(token))]);

    private static bool IsFree(Document document, int token, Sentence sentence) => token >= sentence.EndToken || document.Tokens[token].PartOfSpeech != PartOfSpeech.ProperNoun;
}
