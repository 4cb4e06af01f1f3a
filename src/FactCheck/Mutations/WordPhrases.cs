using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Lexicons;

namespace FactCheck.Mutations;

/// <summary>Finds the words of a table of exchanges in a document, the longest first.</summary>
internal static class WordPhrases
{
    private const int MaxTokens = 5;

    /// <summary>The phrases of the table in text order; they do not overlap.</summary>
    public static IEnumerable<(int First, int End, ImmutableArray<string> Others)> Find(Document document, Exchanges exchanges)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            for (int first = sentence.FirstToken; first < sentence.EndToken;)
            {
                int end = Math.Min(sentence.EndToken, first + MaxTokens);
                ImmutableArray<string> others = [];
                for (; end > first; end--)
                {
                    others = exchanges.For(document.SpanOf(first, end).Of(document.Text).ToString());
                    if (!others.IsEmpty)
                        break;
                }

                if (!others.IsEmpty)
                    yield return (first, end, others);
                first = Math.Max(first + 1, end);
            }
        }
    }
}
