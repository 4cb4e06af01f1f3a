using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Support;

/// <summary>One claim for each sentence with enough words to look for.</summary>
internal sealed class SupportExtractor : IClaimExtractor<SupportClaim>
{
    private const int MinWords = 2;

    /// <inheritdoc/>
    public IEnumerable<SupportClaim> Extract(ClaimKind kind, Document document)
    {
        EntityTable table = EntityTable.Of(document);
        foreach (Sentence sentence in document.Sentences)
        {
            var words = ImmutableArray.CreateBuilder<int>();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (IsContent(document.Tokens[i]) && table.NamedAt(i) is null)
                    words.Add(i);
            }

            if (words.Count >= MinWords)
                yield return new SupportClaim(kind, document, sentence) { Words = words.ToImmutable() };
        }
    }

    // "according to", "including": what only joins is no content.
    private static bool IsContent(Token token) => token.Relation is not (DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.Fixed) && token.PartOfSpeech switch
    {
        PartOfSpeech.Noun or PartOfSpeech.Adjective => token.Length > 2,
        PartOfSpeech.Verb => token.Length > 2 && !LightVerbs.Contains(token.Lemma) && !ReportingVerbs.Contains(token.Lemma),
        _ => false,
    };
}
