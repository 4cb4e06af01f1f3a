using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Descriptions;

/// <summary>Looks for kin of a rewrite that no word of the sources allows: a brother where they speak of a husband only. Serves one check.</summary>
internal sealed class UntoldKin
{
    private readonly HashSet<string> _relations = new(StringComparer.Ordinal);
    private readonly List<(Document Document, int Token)> _kin = [];

    /// <summary>Reads the sources.</summary>
    public UntoldKin(IEnumerable<Document> sources)
    {
        foreach (Document source in sources)
        {
            for (int i = 0; i < source.Tokens.Length; i++)
            {
                ImmutableArray<string> relations = RelationsOf(source, i);
                _relations.UnionWith(relations);
                if (IsKin(source, i))
                    _kin.Add((source, i));
            }
        }
    }

    /// <summary>The kin that the sources tell of in place of a noun of the rewrite: of the nearest sentence, else any that the rewrite has lost; null where they allow the noun.</summary>
    public (Document Source, int Token)? Instead(Document rewrite, int noun, List<(Document Document, Sentence Sentence, double Share)> nearest, HashSet<string> own)
    {
        if (!IsKin(rewrite, noun) || IsOfAnother(rewrite, noun) || RelationsOf(rewrite, noun).Any(_relations.Contains))
            return null;
        List<(Document Document, int Token)> lost = _kin.FindAll(kin => !own.Contains(kin.Document.Tokens[kin.Token].Lemma));
        int here = lost.FindIndex(kin => nearest.Exists(place => place.Document == kin.Document && kin.Token >= place.Sentence.FirstToken && kin.Token < place.Sentence.EndToken));
        return lost.Count == 0 ? null : lost[Math.Max(here, 0)];
    }

    // "the sister company", "a brother of the order", "Father Berg"
    private static bool IsOfAnother(Document document, int noun) =>
        (document.Tokens[noun].Relation == DependencyRelation.Compound && !IsInLaw(document, noun)) || char.IsUpper(document.TextOf(noun)[0])
        || document.Quotations.Any(quotation => quotation.Span.Overlaps(document.SpanOf(noun)))
        || (document.Syntax.Child(noun, DependencyRelation.PossessiveModifier) < 0 && !(noun > 0 && document.Tokens[noun - 1].Relation == DependencyRelation.PossessiveModifier) && document.Tokens[noun].Relation != DependencyRelation.Apposition && !IsOfSomebody(document, noun));

    // "the brother of the victim"
    private static bool IsOfSomebody(Document document, int noun)
    {
        EntityTable table = EntityTable.Of(document);
        return noun + 2 < document.Tokens.Length && document.TextOf(noun + 1) is "of" && (table.MentionAt(noun + 2) >= 0 || document.TextOf(noun + 2) is "the" or "a" or "one");
    }

    private static bool IsKin(Document document, int token) =>
        document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && EntityTable.Of(document).MentionAt(token) < 0 && (KinWords.Tells(document.Tokens[token].Lemma) || IsInLaw(document, token));

    private static ImmutableArray<string> RelationsOf(Document document, int token)
    {
        if (IsInLaw(document, token))
            return ["in-law"];
        string text = document.TextOf(token).ToString();
        ImmutableArray<string> relations = KinWords.RelationsOf(document.Tokens[token].Lemma);
        return text.Equals(document.Tokens[token].Lemma, StringComparison.OrdinalIgnoreCase) ? relations : [.. relations, .. KinWords.RelationsOf(text)];
    }

    /// <summary>Whether a noun is the first word of "father-in-law" and the like, which may be one token or five.</summary>
    public static bool IsInLaw(Document document, int token) =>
        document.TextOf(token).EndsWith("-in-law", StringComparison.Ordinal) || document.TextOf(token).EndsWith("in-laws", StringComparison.Ordinal)
        || document.Text.AsSpan(document.Tokens[token].End).StartsWith("-in-law", StringComparison.Ordinal);
}
