using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>
/// Finds the figure of a source that one no source has may stand for: of the same unit, nowhere in the rewrite, in the sentence most like the
/// rewrite's. It shows an editor where to look and decides nothing.
/// </summary>
internal static class NearestFigure
{
    private const int MinShared = 3;
    private const double MinShare = 0.4;

    /// <summary>The figure; null when no sentence is like the claim's, or two are alike in the same degree.</summary>
    public static Claim? Of(Claim claim, ClaimSet claims)
    {
        HashSet<string> words = Words(claim);
        HashSet<decimal> said = [.. claims.Of(claim.Document).Select(other => other.Quantity?.Figure).OfType<decimal>()];
        Claim? best = null;
        int most = 0;
        bool isOne = false;
        foreach (Claim other in claims.Claims)
        {
            if (ReferenceEquals(other.Document, claim.Document) || !IsOfOneSort(claim, other) || other.Quantity!.Figure is not { } figure || said.Contains(figure))
                continue;
            HashSet<string> shared = Words(other);
            shared.IntersectWith(words);
            if (shared.Count >= most)
            {
                isOne = shared.Count > most || (best is not null && best.Quantity == other.Quantity);
                (best, most) = (shared.Count > most ? other : best, shared.Count);
            }
        }

        return isOne && most >= MinShared && most >= MinShare * words.Count ? best : null;
    }

    private static bool IsOfOneSort(Claim claim, Claim other) =>
        other.Quantity is { } quantity && quantity.Unit == claim.Quantity!.Unit
        && (quantity.Unit.Dimension != UnitDimension.Count || string.Equals(claim.Measure?.Topic, other.Measure?.Topic, StringComparison.OrdinalIgnoreCase));

    private static HashSet<string> Words(Claim claim)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Sentence sentence = claim.Sentence;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = claim.Document.Tokens[i];
            bool isContent = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective;
            if (isContent && word.Length > 2 && !claim.Span.Overlaps(claim.Document.SpanOf(i)))
                words.Add(word.Lemma);
        }

        return words;
    }
}
