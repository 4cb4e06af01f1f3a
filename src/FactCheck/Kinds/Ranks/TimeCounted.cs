using System.Collections.Immutable;
using FactCheck.Documents;

namespace FactCheck.Kinds.Ranks;

/// <summary>The how-manieth time something happened, by an article: "the second escape in its history", "never before had it won". Immutable.</summary>
/// <param name="Document">The document.</param>
/// <param name="Token">The word that shows it: the ordinal, or "never".</param>
/// <param name="Place">1 for what had not happened before.</param>
/// <param name="Event">The nouns and verbs that name what happened.</param>
/// <param name="Reach">How far back it is counted; null where the sentence does not say.</param>
/// <param name="InRow">Whether nothing else lay between: "the third in a row".</param>
/// <param name="Words">The first and the last token to be shown.</param>
internal sealed record TimeCounted(Document Document, int Token, int Place, ImmutableArray<int> Event, RankReach? Reach, bool InRow, (int First, int Last) Words)
{
    /// <summary>The sentence it stands in.</summary>
    public Sentence Sentence => Document.SentenceOf(Token);

    /// <summary>The words to be shown.</summary>
    public TextSpan Span => Document.SpanOf(Words.First, Words.Last + 1);

    /// <summary>Whether it says that nothing of the kind had ever happened before.</summary>
    public bool IsNew => Place == 1 && Reach is { IsAllTime: true };
}
