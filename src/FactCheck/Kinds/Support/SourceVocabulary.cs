using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Support;

/// <summary>Every word of the sources together.</summary>
internal sealed class SourceVocabulary
{
    // From here on two words of one part of speech may say one thing ("plane", "aircraft").
    private const double MinSimilarity = 0.6;

    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<PartOfSpeech, HashSet<string>> _lemmas = [];
    private readonly Dictionary<(string, PartOfSpeech), bool> _alike = [];

    /// <summary>Reads the sources.</summary>
    public SourceVocabulary(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                Token token = source.Tokens[i];
                _words.Add(token.Lemma);
                _words.Add(source.TextOf(i).ToString());
                if (token.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb))
                    continue;
                if (!_lemmas.TryGetValue(token.PartOfSpeech, out HashSet<string>? lemmas))
                    _lemmas.Add(token.PartOfSpeech, lemmas = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
                lemmas.Add(token.Lemma);
            }

            foreach (TextSpan word in UnreadBlocks.Of(source).SelectMany(block => UnreadBlocks.WordsOf(source, block)))
                _words.Add(word.Of(source.Text).ToString());
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
