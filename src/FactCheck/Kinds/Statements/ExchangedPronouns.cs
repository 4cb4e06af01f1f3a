using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for "he listened to her" where the source has "she listened to him": one verb, and the pronouns have changed places.
/// Stateless.
/// </summary>
internal static class ExchangedPronouns
{
    /// <summary>Adds the clauses whose pronouns are exchanged.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        List<(Document Document, int Verb, bool IsHe)>? sources = null;
        foreach ((int verb, bool isHe) in Read(rewrite))
        {
            sources ??= [.. claims.Sources.SelectMany(source => Read(source).Select(read => (source, read.Verb, read.IsHe)))];
            (Document Document, int Verb, bool IsHe)[] same = [.. sources.Where(other => other.Document.Tokens[other.Verb].Lemma == rewrite.Tokens[verb].Lemma)];
            if (same.Length == 0 || !Array.TrueForAll(same, other => other.IsHe != isHe) || claims.AnchorAt(rewrite, rewrite.SentenceOf(verb).Index, rewrite.SpanOf(verb), StatementKind.Is) is not { } anchor)
                continue;
            Document document = same[0].Document;
            comparisons.Add(Comparison.AgainstPassage(anchor, StatementRules.Exchanged, "the other text says it the other way round: who does it and to whom are exchanged", SpanOf(rewrite, verb), new Location(document, SpanOf(document, same[0].Verb)), 0.6));
        }
    }

    // Verbs that one of the two does and the other has done to them.
    private static IEnumerable<(int Verb, bool IsHe)> Read(Document document)
    {
        for (int verb = 0; verb < document.Tokens.Length; verb++)
        {
            if (document.Tokens[verb].PartOfSpeech == PartOfSpeech.Verb && Doer(document, verb) is >= 0 and var doer && Undergoer(document, verb) is >= 0 and var other
                && IsHe(document, doer) is { } isHe && IsHe(document, other) is { } otherIsHe && isHe != otherIsHe)
                yield return (verb, isHe);
        }
    }

    private static int Doer(Document document, int verb) => document.Syntax.Child(verb, DependencyRelation.NominalSubject);

    private static int Undergoer(Document document, int verb)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (child > verb && document.Tokens[child].Relation is DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique && IsHe(document, child) is not null)
                return child;
        }

        return -1;
    }

    private static bool? IsHe(Document document, int token) => document.TextOf(token) switch
    {
        "he" or "He" or "him" => true,
        "she" or "She" or "her" => false,
        _ => null,
    };

    private static TextSpan SpanOf(Document document, int verb) => document.SpanOf(Doer(document, verb), Math.Max(verb, Undergoer(document, verb)) + 1);
}
