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

    // A figure in another unit is rounded, and "nearly half" is said of 46 percent.
    private const decimal MaxConversion = 0.015m;
    private const decimal MaxRounding = 0.1m;

    // "one", "two" and "three" are too common to be looked for.
    private const decimal SmallFigure = 3;

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
            else if (NamedBy(claim, table) is { } entity && !sources.Names(entity))
                comparisons.Add(Missing(claim, SupportRules.Name, $"no source names {entity.Name}"));
        }
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
        if (quantity.Figure is not { } figure || Math.Abs(figure) <= SmallFigure || quantity.Hedge == Hedge.Vague)
            return;
        if (quantity.Unit.Dimension == UnitDimension.Time && IsDistance(claim))
            return;
        foreach (Quantity other in quantities)
        {
            // "about 27 are left" of 33.7 square kilometres counts in what was named before.
            bool open = quantity.Unit.Dimension == UnitDimension.Count && claim.Measure?.Topic is null;
            if (other.Figure == figure || (open ? quantity with { Unit = other.Unit } : quantity).RelationTo(other) is QuantityRelation.Equal or QuantityRelation.Rounded or QuantityRelation.Weaker || IsNear(quantity, other))
                return;
        }

        // The figure may stand in a date or a name of the source.
        if (sources.Has(claim.Location.Text, claim.Location.Text) || (figure is > 1500 and < 2100 && sources.Has(Show(figure), Show(figure))))
            return;
        Claim? nearest = NearestFigure.Of(claim, claims);
        comparisons.Add(new Comparison
        {
            Claims = [claim],
            Agreement = Agreement.Unrelated,
            Rule = SupportRules.Figure,
            Reason = nearest is null ? $"no source has the figure {quantity}" : $"no source has the figure {quantity}; the sentence most like this one says '{nearest.Location.Text}'",
            Passages = nearest is null ? [] : [nearest.Location],
        });
    }

    private static string Show(decimal figure) => figure.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    // "105 mph" for "up to 169 km/h", "about 33 percent" for "about a third", "nearly half" for "46 percent".
    private static bool IsNear(Quantity quantity, Quantity other)
    {
        if (quantity.FigureDistanceTo(other) is not { } distance || quantity.Figure is not > 0)
            return false;
        bool rounds = quantity.Hedge is Hedge.About or Hedge.Nearly or Hedge.Over && quantity.Unit.Dimension == UnitDimension.Percent && quantity.Precision >= 0.5m;
        return distance <= quantity.Figure * (rounds && quantity.Figure % 5 == 0 ? MaxRounding : quantity.Unit != other.Unit || rounds ? MaxConversion : 0);
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
            comparisons.Add(new Comparison
            {
                Claims = [claim],
                Agreement = Agreement.Unrelated,
                Rule = SupportRules.Word,
                Reason = $"no source has \"{document.TextOf(token)}\" or a word for it",
                Focus = document.SpanOf(token),
            });
        }
    }

    private static bool IsFrequent(Token word) =>
        word.PartOfSpeech == PartOfSpeech.Verb && EnglishModel.Default.Vectors.TryGetRow(word.Lemma, out int rank) && rank < FrequentVerbs;

    // The words of every second article say nothing about this one.
    private static bool IsCommon(Token word) =>
        EnglishModel.Default.Vectors.TryGetRow(word.Lemma, out int rank) && rank < CommonWords;

    private static Comparison Missing(Claim claim, Rule rule, string reason) =>
        new() { Claims = [claim], Agreement = Agreement.Unrelated, Rule = rule, Reason = reason };
}
