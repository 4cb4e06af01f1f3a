using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>What somebody is said to have said or thought in one sentence, quoted or not. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Speaker">Who says it; null where a description ("the governor") stands for nobody the article names.</param>
/// <param name="Place">Where the speaker stands: the token that names or stands for it.</param>
/// <param name="Words">The content words of what is said; names of the speaker and the reporting verb left out.</param>
/// <param name="Around">The content words of the whole sentence, with the same left out.</param>
internal sealed record Utterance(Document Document, Sentence Sentence, NamedEntity? Speaker, int Place, ImmutableArray<Token> Words, ImmutableArray<Token> Around)
{
    private readonly Lazy<ImmutableArray<WordEntry>> _entries = new(() => Find(Words));
    private readonly Lazy<ImmutableArray<WordEntry>> _entriesAround = new(() => Find(Around));

    /// <summary>The words of what is said, looked up.</summary>
    public ImmutableArray<WordEntry> Entries => _entries.Value;

    /// <summary>The words of the sentence, looked up.</summary>
    public ImmutableArray<WordEntry> EntriesAround => _entriesAround.Value;

    private static ImmutableArray<WordEntry> Find(ImmutableArray<Token> words) => [.. words.Select(word => EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech))];
}
