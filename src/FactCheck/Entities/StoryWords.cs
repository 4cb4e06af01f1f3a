using System.Runtime.CompilerServices;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Entities;

/// <summary>How often the words of a document stand in it. Computed once a document and kept as long as the document is. Immutable.</summary>
internal sealed class StoryWords
{
    private const double RareShare = 0.15, CommonShare = 0.35;

    private static readonly ConditionalWeakTable<Document, StoryWords> Tables = [];

    private readonly Dictionary<string, int> _sentences = new(StringComparer.OrdinalIgnoreCase);
    private readonly WordEntry[] _entries;
    private readonly int _count;

    private StoryWords(Document document)
    {
        _count = document.Sentences.Length;
        _entries = [.. document.Tokens.Select(token => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Verb ? EnglishModel.Default.Meaning.Find(token.Lemma, token.PartOfSpeech) : default)];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Sentence sentence in document.Sentences)
        {
            seen.Clear();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (seen.Add(document.Tokens[i].Lemma))
                    _sentences[document.Tokens[i].Lemma] = _sentences.GetValueOrDefault(document.Tokens[i].Lemma) + 1;
            }
        }
    }

    /// <summary>The words of a document.</summary>
    public static StoryWords Of(Document document) => Tables.GetValue(document, static document => new StoryWords(document));

    /// <summary>A noun or a verb of the document, looked up for comparing what it means.</summary>
    public WordEntry EntryAt(int token) => _entries[token];

    /// <summary>How much a lemma says of a sentence it stands in: 1 for a rare one, 0 for one that many of the sentences have.</summary>
    public double RarityOf(string lemma)
    {
        int sentences = _sentences.GetValueOrDefault(lemma);
        return sentences <= 1 || sentences <= RareShare * _count ? 1 : sentences <= CommonShare * _count ? 0.5 : 0;
    }
}
