using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>Every name of the sources together, and the words that may be part of one.</summary>
internal sealed class SourceNames
{
    // "Chad" and "Chadian", but not "Ian" and "Iannis".
    private const int MinPlace = 4;
    private const int MaxAcronym = 6;

    // "Salt Lake City"
    private const int MaxTown = 3;
    private const string Punctuation = ".,;:!?\"'()[]";
    private static readonly string[] DemonymEndings = ["n", "an", "ian", "ese", "ish", "i", "er", "ns", "ans", "ians", "ers"];

    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _capitalised = new(StringComparer.Ordinal);
    private readonly HashSet<string> _initials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _acronyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly List<EntityTable> _tables = [];

    /// <summary>Reads the sources.</summary>
    public SourceNames(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            _tables.Add(EntityTable.Of(source));
            for (int i = 0; i < source.Tokens.Length; i++)
                AddWord(source, i);
            AddInitials(source);

            // "Balt-Stal" is three tokens.
            foreach (Range word in source.Text.AsSpan().SplitAny(' ', '\n', '\t'))
            {
                ReadOnlySpan<char> text = source.Text.AsSpan(word).Trim(Punctuation);
                if (!text.Contains('-'))
                    continue;
                _folded.Add(NameSpelling.Fold(text));

                // "AI-powered"
                if (text.IndexOf('-') is > 1 and var hyphen)
                    _folded.Add(NameSpelling.Fold(text[..hyphen]));
            }

            foreach (TextSpan word in UnreadBlocks.Of(source).SelectMany(block => UnreadBlocks.WordsOf(source, block)))
                _folded.Add(NameSpelling.Fold(word.Of(source.Text)));
        }
    }

    /// <summary>Whether a source names the entity, in any of its forms, or has all words of the name.</summary>
    public bool Names(NamedEntity entity)
    {
        if (LabelledThings.AreOther(entity.Words, _tables.Select(table => table.Document)))
            return false;
        if (entity.Words.All(IsKnown) || entity.Words.All(IsSign) || IsUnit(entity.Name) || (entity.Country is { } country && (_countries.Contains(country) || NamesPartOf(country))))
            return true;
        if (entity is { IsPerson: false, Words.Length: > 1 } && _acronyms.Any(acronym => acronym == entity.Acronym || Acronyms.AreInitials(acronym, entity.Name)))
            return true;
        if (entity.Words.Length == 1 && (_initials.Contains(entity.Name) || HasPeopleOf(entity.Words[0])))
            return true;
        foreach (EntityTable table in _tables)
        {
            foreach (NamedEntity other in table.Entities)
            {
                // "Norway" for "Oslo" says less; "Oslo" for "Norway" says more.
                if ((NameMatch.MayBeSame(entity, other) && !IsPlaceIn(entity, other)) || (entity.Type == EntityType.Place && IsIn(other, entity.Name)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether words of the sentence stand within a name and the sources have all that is capitalised in it: "four other Nobels", "the Court of
    /// the state's North".
    /// </summary>
    /// <param name="document">The rewrite.</param>
    /// <param name="sentence">A sentence of it.</param>
    /// <param name="mention">Where the sentence names something.</param>
    public bool HasCapitalsOf(Document document, Sentence sentence, TextSpan mention)
    {
        bool mixed = false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            ReadOnlySpan<char> text = document.TextOf(i);
            if (!mention.Contains(document.SpanOf(i)) || !char.IsLetter(text[0]))
                continue;
            if (char.IsLower(text[0]))
                mixed |= document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective;
            else if (!IsKnown(NameSpelling.Fold(text)) && !(i == sentence.FirstToken && NumberWords.TryWord(text, out _)))
                return false;
        }

        return mixed;
    }

    /// <summary>Whether the name stands for the government of a country that a source names: "Moscow" of "Moscow said" for "Russia".</summary>
    /// <param name="entity">An entity of the rewrite.</param>
    /// <param name="document">The rewrite.</param>
    /// <param name="sentence">A sentence of it.</param>
    /// <param name="mention">Where the sentence names the entity.</param>
    public bool NamesGovernment(NamedEntity entity, Document document, Sentence sentence, TextSpan mention)
    {
        if (!Seats.Contains(entity.Joined) || !(_tables.Exists(table => table.Entities.Any(other => other.Country is { } country && Seats.IsOf(entity.Joined, country))) || NamesHolder(entity.Joined)))
            return false;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token head = document.Tokens[i];
            if (!mention.Contains(document.SpanOf(i)) || (head.Head >= 0 && mention.Contains(document.SpanOf(head.Head))))
                continue;
            int mark = document.Syntax.Child(i, DependencyRelation.Case);
            return mark < 0
                ? head.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object
                : document.Tokens[mark].Lemma is "with" or "by" or "between" or "against";
        }

        return false;
    }

    // "The European Commission" for "Brussels"; "the president" for "the White House" where no other country is named, which may have one too.
    private bool NamesHolder(string seat)
    {
        foreach ((string country, string holder) in Seats.HoldersOf(seat))
        {
            if (Array.TrueForAll(holder.Split(' '), word => _folded.Contains(NameSpelling.Fold(word)))
                && (char.IsUpper(holder[0]) || !_tables.Exists(table => table.Entities.Any(other => other.Country is { } named && named != country))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a source has the acronym of all capitalised words around a mention that small words join: "TfL" for "Transport for London".</summary>
    /// <param name="document">The rewrite.</param>
    /// <param name="sentence">A sentence of it.</param>
    /// <param name="mention">Where the sentence has a name.</param>
    public bool HasAcronymAround(Document document, Sentence sentence, TextSpan mention)
    {
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && document.Tokens[first].Start < mention.Start)
            first++;
        int end = first;
        while (end < sentence.EndToken && document.Tokens[end].Start < mention.End)
            end++;
        for (int before = first; before > sentence.FirstToken && IsOfTitle(document, before - 1); before--)
            first = char.IsUpper(document.TextOf(before - 1)[0]) ? before - 1 : first;
        for (int behind = end; behind < sentence.EndToken && IsOfTitle(document, behind); behind++)
            end = char.IsUpper(document.TextOf(behind)[0]) ? behind + 1 : end;
        TextSpan whole = first < end ? document.SpanOf(first, end) : mention;
        return whole.Length > mention.Length && whole.Of(document.Text).ToString() is var title && _acronyms.Any(acronym => acronym.Length > 2 && Acronyms.AreInitials(acronym, title));
    }

    /// <summary>
    /// The first word of a name that no source has though one names the entity by another of its words, and where it does: "Ingrid" of
    /// "Ingrid Solberg" where the source has "Ms Solberg". Null when there is none.
    /// </summary>
    /// <param name="entity">An entity of the rewrite.</param>
    /// <param name="document">The rewrite.</param>
    /// <param name="sentence">A sentence of it.</param>
    /// <param name="mention">Where the sentence names the entity.</param>
    public (TextSpan Part, Location Known)? MissingPart(NamedEntity entity, Document document, Sentence sentence, TextSpan mention)
    {
        if (entity.Country is not null || !entity.Words.Any(_folded.Contains) || KnownAs(entity) is not { } known)
            return null;
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            TextSpan span = document.SpanOf(token);
            string folded = NameSpelling.Fold(document.TextOf(token));
            if (mention.Contains(span) && char.IsUpper(document.Text[span.Start]) && folded.Length > 2 && !(token == sentence.FirstToken && NameEdges.IsCallingAtStart(document, token)) && entity.Words.Contains(folded) && !IsKnown(folded))
                return (span, known);
        }

        return null;
    }

    /// <summary>Whether a source has the surname of a person whom the rewrite names in full.</summary>
    public bool HasSurname(NamedEntity entity) => SurnameOf(entity) is not null;

    private static bool IsOfTitle(Document document, int token) =>
        document.TextOf(token) is "of" or "for" or "and" or "the" || (char.IsUpper(document.TextOf(token)[0]) && document.Tokens[token].PartOfSpeech != PartOfSpeech.Determiner);

    private Location? SurnameOf(NamedEntity entity) =>
        entity is { IsPerson: true, Person.IsFull: true } && _capitalised.TryGetValue(entity.Words[^1], out Location place) ? place : null;

    // Where a source names the entity by some of its words; null when one has it under the very name.
    private Location? KnownAs(NamedEntity entity)
    {
        Location? known = SurnameOf(entity);
        foreach (EntityTable table in _tables)
        {
            foreach (NamedEntity other in table.Entities)
            {
                NameRelation relation = NameMatch.Compare(entity, other);
                if (relation == NameRelation.Same)
                    return null;
                if (relation == NameRelation.Compatible)
                    known ??= new Location(table.Document, table.SpanOf(table.Mentions[other.Mentions[0]]));
            }
        }

        return known;
    }

    private static bool IsPlaceIn(NamedEntity place, NamedEntity whole) =>
        place.Type == EntityType.Place && whole.Type == EntityType.Place && place.Joined != whole.Joined && EnglishModel.Default.IsPartOf(place.Name, whole.Name);

    // "Jordan" for "the Jordanian drama": not every country is in the table, nor any town.
    private bool HasPeopleOf(string place) => place.Length >= MinPlace && DemonymEndings.Any(ending => _capitalised.ContainsKey(place + ending))
        || (place.Length > 2 * MinPlace && place.EndsWith("ica", StringComparison.Ordinal) && _capitalised.ContainsKey(place[..^1]));

    private void AddWord(Document source, int token)
    {
        ReadOnlySpan<char> word = source.TextOf(token);
        if (!char.IsLetterOrDigit(word[0]))
            return;
        string folded = NameSpelling.Fold(word);
        _folded.Add(folded);
        if (!char.IsUpper(word[0]))
            return;
        _capitalised.TryAdd(folded, new Location(source, source.SpanOf(token)));
        if (Acronyms.MayBe(word))
            _acronyms.Add(folded);
        if (Countries.CodeOf([folded]) is { } code)
            _countries.Add(code);
    }

    // "EU" for "European Union funds": the initials of all capitalised words that stand together.
    private void AddInitials(Document source)
    {
        var initials = new List<char>();
        for (int i = 0; i <= source.Tokens.Length; i++)
        {
            ReadOnlySpan<char> word = i < source.Tokens.Length ? source.TextOf(i) : [];
            if (word.Length > 1 && char.IsUpper(word[0]))
            {
                initials.Add(word[0]);
                continue;
            }

            if (word is "of" or "and" or "for" or "the" && initials.Count > 0)
                continue;
            for (int first = 0; first < initials.Count; first++)
            {
                for (int end = first + 2; end <= Math.Min(initials.Count, first + MaxAcronym); end++)
                    _initials.Add(string.Concat(initials[first..end]));
            }

            initials.Clear();
        }
    }

    // "Fahrenheit"
    private static bool IsUnit(string name) => UnitWords.TryMatch(name, 0, name.Length, out int end, out _) && end == name.Length;

    // "37 C" is an amount.
    private static bool IsSign(string word) => word.Length < 2 || word.All(char.IsAsciiDigit);

    // "Texas" is in the US.
    private bool NamesPartOf(string country) => Countries.NamesOf(country).Any(name =>
        _tables.Exists(table => table.Entities.Any(entity => IsIn(entity, name) || Seats.IsOf(entity.Joined, country))));

    // "Tupelo" is in Mississippi, "San Antonio International Airport" in Texas; "Independence Day" is not in Missouri.
    private static bool IsIn(NamedEntity entity, string whole)
    {
        if (entity.IsPerson)
            return false;
        if (entity.Type is EntityType.Place or EntityType.Other)
        {
            foreach (Range part in entity.Name.AsSpan().Split(", "))
            {
                if (EnglishModel.Default.IsPartOf(entity.Name.AsSpan()[part], whole))
                    return true;
            }
        }

        for (int words = 2; words <= MaxTown && words < entity.Words.Length; words++)
        {
            if (EnglishModel.Default.IsPartOf(string.Join(' ', entity.Words[..words]), whole))
                return true;
        }

        return false;
    }

    private bool IsKnown(string word) => _folded.Contains(word) || FunctionWords.Contains(word) || IsOtherNumber(word) || NamesCountry(word);

    // "the Greens" for "the Green group".
    private bool IsOtherNumber(string word) => word.EndsWith('s') ? _folded.Contains(word[..^1]) : _folded.Contains(word + "s");

    // "Talleres Ibaya of Spain" for "the Spanish manufacturer Talleres Ibaya".
    private bool NamesCountry(string word) =>
        Countries.CodeOf([word]) is { } code && (_countries.Contains(code) || _tables.Exists(table => table.Entities.Any(entity => entity.Country == code)));
}
