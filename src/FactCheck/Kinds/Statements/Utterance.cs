using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>What a person is said to have said in one sentence, quoted or not. Immutable.</summary>
/// <param name="Document">The article.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Place">Where the speaker stands: the token that names or stands for it.</param>
/// <param name="Words">The content words of what is said; names of the speaker and the reporting verb left out.</param>
internal sealed record Utterance(Document Document, Sentence Sentence, NamedEntity Speaker, int Place, ImmutableArray<Token> Words)
{
    /// <summary>The same words, looked up.</summary>
    public ImmutableArray<WordEntry> Entries { get; } = [.. Words.Select(word => EnglishModel.Default.Meaning.Find(word.Lemma, word.PartOfSpeech))];
}
