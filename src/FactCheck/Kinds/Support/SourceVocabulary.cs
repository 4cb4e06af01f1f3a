using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>Every word and name of the sources together.</summary>
internal sealed class SourceVocabulary
{
    // From here on two words of one part of speech may say one thing ("plane", "aircraft").
    private const double MinSimilarity = 0.6;

    private const string Punctuation = ".,;:!?\"'()[]";

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Location> _capitalised = new(StringComparer.Ordinal);
    private readonly HashSet<string> _countries = new(StringComparer.Ordinal);
    private readonly Dictionary<PartOfSpeech, HashSet<string>> _lemmas = [];
    private readonly Dictionary<(string, PartOfSpeech), bool> _alike = [];
    private readonly List<EntityTable> _tables = [];

    /// <summary>Reads the sources.</summary>
    public SourceVocabulary(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            _tables.Add(EntityTable.Of(source));
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                Token token = source.Tokens[i];
                _words.Add(token.Lemma);
                _words.Add(source.TextOf(i).ToString());
                string folded = char.IsLetterOrDigit(source.TextOf(i)[0]) ? NameSpelling.Fold(source.TextOf(i)) : "";
                if (folded.Length > 0)
                    _folded.Add(folded);
                if (folded.Length > 0 && char.IsUpper(source.TextOf(i)[0]))
                {
                    _capitalised.TryAdd(folded, new Location(source, source.SpanOf(i)));
                    if (Countries.CodeOf([folded]) is { } code)
                        _countries.Add(code);
                }

                if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
                    continue;
                if (!_lemmas.TryGetValue(token.PartOfSpeech, out HashSet<string>? lemmas))
                    _lemmas.Add(token.PartOfSpeech, lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                lemmas.Add(token.Lemma);
            }

            // "Balt-Stal" is three tokens.
            foreach (Range word in source.Text.AsSpan().SplitAny(' ', '\n', '\t'))
            {
                if (source.Text.AsSpan(word).Contains('-'))
                    _folded.Add(NameSpelling.Fold(source.Text.AsSpan(word).Trim(Punctuation)));
            }

            foreach (TextSpan word in UnreadBlocks.Of(source).SelectMany(block => UnreadBlocks.WordsOf(source, block)))
            {
                _words.Add(word.Of(source.Text).ToString());
                _folded.Add(NameSpelling.Fold(word.Of(source.Text)));
            }
        }
    }

    /// <summary>Whether a source has the word, in any form.</summary>
    public bool Has(string lemma, ReadOnlySpan<char> form) => _words.Contains(lemma) || _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    /// <summary>Whether a source has a word that says the same, or a kind or a derivation of it.</summary>
    public bool HasAlike(string lemma, PartOfSpeech partOfSpeech)
    {
        if (!_alike.TryGetValue((lemma, partOfSpeech), out bool alike))
            _alike.Add((lemma, partOfSpeech), alike = FindAlike(lemma, partOfSpeech));
        return alike;
    }

    /// <summary>Whether a source names the entity, in any of its forms, or has all words of the name.</summary>
    public bool Names(NamedEntity entity)
    {
        if (entity.Words.All(IsKnown) || entity.Words.All(IsSign) || (entity.Country is { } country && NamesPartOf(country)))
            return true;
        foreach (EntityTable table in _tables)
        {
            foreach (NamedEntity other in table.Entities)
            {
                if (NameMatch.MayBeSame(NameMatch.Compare(entity, other)))
                    return true;
            }
        }

        return false;
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
            if (mention.Contains(span) && char.IsUpper(document.Text[span.Start]) && folded.Length > 2 && entity.Words.Contains(folded) && !IsKnown(folded))
                return (span, known);
        }

        return null;
    }

    /// <summary>Whether a source has the surname of a person whom the rewrite names in full.</summary>
    public bool HasSurname(NamedEntity entity) => SurnameOf(entity) is not null;

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

    // "37 C" is an amount.
    private static bool IsSign(string word) => word.Length < 2 || word.All(char.IsAsciiDigit);

    // "Texas" is in the US.
    private bool NamesPartOf(string country) => Countries.NamesOf(country).Any(name =>
        _tables.Exists(table => table.Entities.Any(entity => entity.Type == EntityType.Place && EnglishModel.Default.IsPartOf(entity.Name, name))));

    private bool IsKnown(string word) => _folded.Contains(word) || IsOtherNumber(word) || NamesCountry(word);

    // "the Greens" for "the Green group".
    private bool IsOtherNumber(string word) => word.EndsWith('s') ? _folded.Contains(word[..^1]) : _folded.Contains(word + "s");

    // "Talleres Ibaya of Spain" for "the Spanish manufacturer Talleres Ibaya".
    private bool NamesCountry(string word) =>
        Countries.CodeOf([word]) is { } code && (_countries.Contains(code) || _tables.Exists(table => table.Entities.Any(entity => entity.Country == code)));

    private bool FindAlike(string lemma, PartOfSpeech partOfSpeech)
    {
        WordMeaning meaning = EnglishModel.Default.Meaning;
        foreach ((PartOfSpeech otherPart, HashSet<string> lemmas) in _lemmas)
        {
            foreach (string other in lemmas)
            {
                if (otherPart == partOfSpeech
                    ? meaning.Similarity(lemma, partOfSpeech, other, otherPart) >= MinSimilarity
                    : meaning.AreDerived(lemma, partOfSpeech, other, otherPart))
                    return true;
            }
        }

        return false;
    }
}
