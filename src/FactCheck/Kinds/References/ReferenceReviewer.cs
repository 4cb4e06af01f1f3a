using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;

namespace FactCheck.Kinds.References;

/// <summary>In a check, looks for a rewrite that opens with a pronoun where its sources have said before who is meant. Thread-safe.</summary>
internal sealed class ReferenceReviewer : IClaimReviewer
{
    // Of the words of the opening so many have to stand together in a source: "He called it a loan", and the next sentence tells who, is a way to begin.
    private const float MinCoverage = 0.6f;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(comparisons);

        // One sentence alone is a part of a text that says it elsewhere.
        if (claims.Rewrite is not { Sentences.Length: > 1 } rewrite || OpeningPronoun.In(rewrite).Select(token => (int?)token).FirstOrDefault() is not { } pronoun
            || claims.Sources.Any(source => OpeningPronoun.In(source).Any(other => source.Tokens[other].Lemma == rewrite.Tokens[pronoun].Lemma))
            || SentenceAbout(claims.Sources, rewrite) is not { } passage
            || claims.AnchorAt(rewrite, rewrite.Sentences[0].Index, rewrite.SpanOf(pronoun)) is not { } anchor)
            return;
        comparisons.Add(Comparison.AgainstPassage(anchor, ReferenceRules.Nobody, $"nothing before \"{rewrite.TextOf(pronoun)}\" says who or what is meant", rewrite.SpanOf(pronoun), passage, 0.6));
    }

    // The sentence of the sources that says the most of what the opening says.
    private static Location? SentenceAbout(IEnumerable<Document> sources, Document rewrite)
    {
        ContentBag opening = ContentBag.Of(rewrite, rewrite.Sentences[0].FirstToken, rewrite.Sentences[0].EndToken);
        (Location? best, float most) = (null, MinCoverage);
        foreach (Document source in sources)
        {
            foreach (Sentence sentence in source.Sentences)
            {
                if (opening.Coverage(ContentBag.Of(source, sentence.FirstToken, sentence.EndToken)) is var coverage && (coverage > most || (coverage == most && best is null)))
                    (best, most) = (new Location(source, sentence.Span), coverage);
            }
        }

        return best;
    }
}
