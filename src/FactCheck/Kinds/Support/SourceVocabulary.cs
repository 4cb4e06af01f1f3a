using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Support;

/// <summary>Every word of the sources together.</summary>
internal sealed class SourceVocabulary
{
    // From here on two words of one part of speech may say one thing ("plane", "aircraft").
    private const double MinSimilarity = 0.6;

    private readonly List<string> _texts = [];
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PartOfSpeech, Dictionary<string, WordEntry>> _lemmas = [];
    private readonly Dictionary<(string, PartOfSpeech), bool> _alike = [];

    /// <summary>Reads the sources.</summary>
    public SourceVocabulary(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            _texts.Add(source.Text);
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                Token token = source.Tokens[i];
                _words.Add(token.Lemma);
                _words.Add(source.TextOf(i).ToString());
                if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
                    continue;
                if (!_lemmas.TryGetValue(token.PartOfSpeech, out Dictionary<string, WordEntry>? lemmas))
                    _lemmas.Add(token.PartOfSpeech, lemmas = new Dictionary<string, WordEntry>(StringComparer.OrdinalIgnoreCase));
                if (!lemmas.ContainsKey(token.Lemma))
                    lemmas.Add(token.Lemma, EnglishModel.Default.Meaning.Find(token.Lemma, token.PartOfSpeech));
            }

            foreach (TextSpan word in UnreadBlocks.Of(source).SelectMany(block => UnreadBlocks.WordsOf(source, block)))
                _words.Add(word.Of(source.Text).ToString());
        }
    }

    /// <summary>Whether a source has the word, in any form.</summary>
    public bool Has(string lemma, ReadOnlySpan<char> form) => _words.Contains(lemma) || _words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(form);

    /// <summary>Whether words are written with a capital each, as a name that a number begins may be, and a source has them so: "Six Nations".</summary>
    public bool HasName(string words) => words.Contains(' ', StringComparison.Ordinal) && words.Split(' ').All(word => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[^1])) && _texts.Exists(text => text.Contains(words, StringComparison.Ordinal));

    /// <summary>Whether a source has a word that says the same, or a kind or a derivation of it.</summary>
    public bool HasAlike(string lemma, PartOfSpeech partOfSpeech)
    {
        if (!_alike.TryGetValue((lemma, partOfSpeech), out bool alike))
            _alike.Add((lemma, partOfSpeech), alike = FindAlike(lemma, partOfSpeech));
        return alike;
    }

    private bool FindAlike(string lemma, PartOfSpeech partOfSpeech)
    {
        WordMeaning meaning = EnglishModel.Default.Meaning;
        WordEntry word = meaning.Find(lemma, partOfSpeech);
        foreach ((PartOfSpeech otherPart, Dictionary<string, WordEntry> lemmas) in _lemmas)
        {
            if (otherPart == partOfSpeech && lemmas.ContainsKey(lemma))
                return true;
            foreach (WordEntry other in lemmas.Values)
            {
                WordPair pair = meaning.Pair(word, other);
                if (otherPart == partOfSpeech ? pair.Similarity >= MinSimilarity : pair.AreDerived)
                    return true;
            }
        }

        return false;
    }
}
