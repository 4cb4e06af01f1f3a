using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>
/// In a check, looks for everything the rewrite names, counts and says in all sources together. Names and figures are claims of other
/// kinds; they are told by what every claim has: its place and its quantity.
/// </summary>
internal sealed class SupportReviewer : IClaimReviewer
{
    // A sentence of which the sources have less than half the words says something of its own.
    private const double MinCoverage = 0.5;
    private const int MinWords = 4;
    private const int MaxWordsReported = 4;

    // Rows of the vectors are in the order of frequency.
    private const int CommonWords = 1500;

    // Alone, a verb this frequent is mostly another way to say something: of such verbs people marked 10 in 100, of other words 20.
    private const int FrequentVerbs = 5000;

    // Missing words this near to each other are one addition: "on wind power".
    private const int MaxApart = 3;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        var sources = new SourceVocabulary(claims.Documents.Where(document => !ReferenceEquals(document, rewrite)));
        List<Quantity> quantities = [.. claims.Claims.Where(claim => !ReferenceEquals(claim.Document, rewrite) && claim.Quantity is not null).Select(claim => claim.Quantity!)];
        EntityTable table = EntityTable.Of(rewrite);
        foreach (Claim claim in claims.Of(rewrite))
        {
            if (claim is SupportClaim sentence)
                Sentence(sentence, sources, comparisons);
            else if (claim.Quantity is { } quantity)
                Figure(claim, quantity, quantities, sources, claims, comparisons);
            else if (NamedBy(claim, table) is { } entity)
                Name(claim, entity, sources, comparisons);
        }
    }

    private static void Name(Claim claim, NamedEntity entity, SourceVocabulary sources, ICollection<Comparison> comparisons)
    {
        if (!sources.Names(entity))
            comparisons.Add(Missing(claim, SupportRules.Name, $"no source names {entity.Name}"));
        else if (sources.MissingPart(entity, claim.Document, claim.Sentence, claim.Span) is var (part, known))
            comparisons.Add(Missing(claim, SupportRules.NamePart, $"no source has \"{part.Of(claim.Document.Text)}\" for {known.Text}", part, known));
    }

    // A claim whose words are a name and nothing else.
    private static NamedEntity? NamedBy(Claim claim, EntityTable table)
    {
        Sentence sentence = claim.Sentence;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (table.MentionAt(i) is >= 0 and var mention && table.SpanOf(table.Mentions[mention]) == claim.Span)
                return table.Entities[table.Mentions[mention].Entity];
        }

        return null;
    }

    private static void Figure(Claim claim, Quantity quantity, List<Quantity> quantities, SourceVocabulary sources, ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (quantity.Unit.Dimension == UnitDimension.Time && IsDistance(claim))
            return;

        // "about 27 are left" of 33.7 square kilometres counts in what was named before.
        bool open = quantity.Unit.Dimension == UnitDimension.Count && claim.Measure?.Topic is null;
        if (!FigureSupport.IsLookedFor(quantity) || FigureSupport.IsCarried(quantity, quantities, open))
            return;

        // The figure may stand in a date or a name of the source.
        if (sources.Has(claim.Location.Text, claim.Location.Text))
            return;
        Claim? nearest = NearestFigure.Of(claim, claims);
        string reason = $"no source has the figure {quantity}";
        comparisons.Add(nearest is null
            ? Missing(claim, SupportRules.Figure, reason)
            : Missing(claim, SupportRules.Figure, $"{reason}; the sentence most like this one says '{nearest.Location.Text}'", passage: nearest.Location));
    }

    // "twelve months before" is said for "a year earlier": a date, which the dates look after.
    private static bool IsDistance(Claim claim)
    {
        foreach (Token token in claim.Document.Tokens.AsSpan(claim.Sentence.FirstToken, claim.Sentence.EndToken - claim.Sentence.FirstToken))
        {
            if (token.Start >= claim.Span.End)
                return claim.Document.Text.AsSpan(token.Start, token.Length) is "before" or "earlier" or "ago" or "later" or "after" or "previously";
        }

        return false;
    }

    private static void Sentence(SupportClaim claim, SourceVocabulary sources, ICollection<Comparison> comparisons)
    {
        Document document = claim.Document;
        var missing = new List<int>();
        foreach (int token in claim.Words)
        {
            Token word = document.Tokens[token];
            if (!IsCommon(word) && !sources.Has(word.Lemma, document.TextOf(token)) && !sources.HasAlike(word.Lemma, word.PartOfSpeech))
                missing.Add(token);
        }

        if (missing.Count == 0)
        {
            comparisons.Add(new Comparison { Claims = [claim], Agreement = Agreement.Compatible, Reason = "the sources have all its words, or words for them", Strength = 0.5 });
            return;
        }

        double coverage = 1 - (missing.Count / (double)claim.Words.Length);
        if (coverage < MinCoverage && claim.Words.Length >= MinWords)
        {
            comparisons.Add(Missing(claim, SupportRules.Statement, $"the sources have {claim.Words.Length - missing.Count} of its {claim.Words.Length} content words"));
            return;
        }

        foreach (int token in missing.Where(token => !IsFrequent(document.Tokens[token]) || missing.Exists(other => other != token && Math.Abs(other - token) <= MaxApart)).Take(MaxWordsReported))
        {
            comparisons.Add(Missing(claim, SupportRules.Word, $"no source has \"{document.TextOf(token)}\" or a word for it", document.SpanOf(token)));
        }
    }

    private static bool IsFrequent(Token word) =>
        word.PartOfSpeech == PartOfSpeech.Verb && EnglishModel.Default.Vectors.TryGetRow(word.Lemma, out int rank) && rank < FrequentVerbs;

    // The words of every second article say nothing about this one.
    private static bool IsCommon(Token word) =>
        EnglishModel.Default.Vectors.TryGetRow(word.Lemma, out int rank) && rank < CommonWords;

    private static Comparison Missing(Claim claim, Rule rule, string reason, TextSpan? focus = null, Location? passage = null) => new()
    {
        Claims = [claim],
        Agreement = Agreement.Unrelated,
        Rule = rule,
        Reason = reason,
        Focus = focus,
        Passages = passage is { } place ? [place] : [],
    };
}
