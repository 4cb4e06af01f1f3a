using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Support;

/// <summary>
/// In a check, looks for everything the rewrite names, counts and says in all sources together. Names and figures are claims of other
/// kinds; they are told by what every claim has: its place and its quantity.
/// </summary>
internal sealed class SupportReviewer : IClaimReviewer
{
    private const int MinNoun = 3;
    private const decimal LargeFigure = 1000;

    // A sentence of which the sources have no more than half the words says something of its own.
    private const double MaxCoverage = 0.5;
    private const int MinWords = 4;

    // "of the 30 million"
    private const int MaxWhole = 6;

    // "Harkness"
    private const int MinBuilt = 8;

    // Rows of the vectors are in the order of frequency.
    private const int CommonWords = 1500;

    /// <inheritdoc/>
    public void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        Document[] others = [.. claims.Sources];
        var sources = new SourceVocabulary(others);
        var names = new SourceNames(others);
        var lists = new Enumerations(others);
        Claim[] figures = [.. claims.Claims.Where(claim => !ReferenceEquals(claim.Document, rewrite) && claim.Quantity is not null)];
        List<SourceFigure> quantities = [.. figures.Select(SourceFigure.Of), .. others.SelectMany(document => SourceFigure.Bare(document, [.. figures.Where(claim => ReferenceEquals(claim.Document, document))]))];
        EntityTable table = EntityTable.Of(rewrite);
        foreach (Claim claim in claims.Of(rewrite))
        {
            if (claim is SupportClaim sentence)
                Sentence(sentence, sources, comparisons);
            else if (claim.Quantity is { } quantity)
                Figure(claim, quantity, quantities, sources, lists, claims, comparisons);
            else if (NamedBy(claim, table) is { } entity)
                Name(claim, entity, names, claims, comparisons);
        }
    }

    private static void Name(Claim claim, NamedEntity entity, SourceNames sources, ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (!sources.Names(entity) && !sources.HasSurname(entity) && !sources.HasAcronymAround(claim.Document, claim.Sentence, claim.Span)
            && !sources.NamesGovernment(entity, claim.Document, claim.Sentence, claim.Span) && !IsShortForm(claim, sources) && !IsOfDay(claim, entity) && !sources.HasCapitalsOf(claim.Document, claim.Sentence, claim.Span)
            && !CurrencyNames.Has(claim, entity, claims.Sources) && !CurrencyNames.IsAmount(claim) && !IsWord(claim, entity))
            comparisons.Add(Missing(claim, SupportRules.Name, $"no source names {entity.Name}"));
        else if (sources.MissingPart(entity, claim.Document, claim.Sentence, claim.Span) is var (part, known))
            comparisons.Add(Missing(claim, SupportRules.NamePart, $"no source has \"{part.Of(claim.Document.Text)}\" for {known.Text}", part, known));
    }

    // "Engineers Without Frontiers (ISF)": the letters stand for the name before them, in whatever language.
    private static bool IsShortForm(Claim claim, SourceNames sources)
    {
        (Document document, TextSpan span) = (claim.Document, claim.Span);
        if (span.Start < 2 || span.End >= document.Text.Length || document.Text[span.Start - 1] != '(' || document.Text[span.End] != ')' || !Acronyms.MayBe(span.Of(document.Text)))
            return false;
        EntityTable table = EntityTable.Of(document);
        return table.Mentions.Any(mention => table.SpanOf(mention) is var before && before.End < span.Start && document.Text.AsSpan(before.End, span.Start - before.End).Trim() is "("
            && sources.Names(table.Entities[mention.Entity]));
    }

    // "Joblessness rose", "Redeployment of police": built from a word, with a capital from the sentence; "Inverness" is not.
    private static bool IsWord(Claim claim, NamedEntity entity) =>
        entity.Words is [{ Length: > MinBuilt } word] && claim.Document.SpanOf(claim.Sentence.FirstToken) == claim.Span
        && (word.EndsWith("ness", StringComparison.Ordinal) ? EnglishModel.Default.Meaning.Find(word.AsSpan()[..^4], PartOfSpeech.Adjective).HasSense
            : word.EndsWith("ment", StringComparison.Ordinal) && EnglishModel.Default.Meaning.Find(word.AsSpan()[..^4], PartOfSpeech.Verb).HasSense);

    // "Christmas Eve"
    private static bool IsOfDay(Claim claim, NamedEntity entity)
    {
        string text = claim.Document.Text;
        int end = claim.Span.Start - 1;
        return entity.Joined == "eve" && end > 0 && text[end] == ' ' && text.LastIndexOf(' ', end - 1) is var blank && char.IsUpper(text[blank + 1]) && NoNames.Contains(NameSpelling.Fold(text.AsSpan(blank + 1, end - blank - 1)));
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

    // "It had been half."
    private static bool HasBareHalf(Document source)
    {
        for (int i = 1; i + 1 < source.Tokens.Length; i++)
        {
            if (source.TextOf(i) is "half" && source.Tokens[i + 1].PartOfSpeech == PartOfSpeech.Punctuation && source.TextOf(i + 1) is not "-" && source.Tokens[i - 1].Lemma is "be" or "in" or "by" or "to")
                return true;
        }

        return false;
    }

    private static void Figure(Claim claim, Quantity quantity, List<SourceFigure> quantities, SourceVocabulary sources, Enumerations lists, ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if ((quantity.Unit.Dimension == UnitDimension.Time && IsDistance(claim)) || IsPoint(claim, quantity) || IsQuarter(claim, quantity) || IsExchanged(claim, quantity, claims))
            return;

        // "About 27 are left" of 33.7 square kilometres and "5.2 million of them" count in what was named before; "24 m" at an end is read as no unit.
        bool open = quantity.Unit.Dimension == UnitDimension.Count && (claim.Measure?.Head is not { } head || head.Length < MinNoun || FunctionWords.Contains(head) || IsSaidOf(claim, quantity) || claim.IsAmountOfNoun);
        if (!FigureSupport.IsLookedFor(quantity) || FigureSupport.IsCarried(quantity, quantities, open))
            return;

        // "twelve months" for "a year"
        if (quantity is { Unit.Dimension: UnitDimension.Time, Figure: { } length } && TimeUnits.WholeOf(quantity.Unit.Id, length) is { } whole && sources.Has(whole, whole))
            return;

        // "down from 50 percent" for "it had been half"
        if (quantity is { Unit.Dimension: UnitDimension.Percent, Figure: 50 } && claims.Sources.Any(HasBareHalf))
            return;

        // "for two decades" of what began in 1997
        if (quantity.Unit.Id is "decade" or "century" && claims.Sources.Any(source => YearsNamed.In(source).Any()))
            return;

        // "a 19th-century house" of what was built in 1884
        if (claim.Measure?.Head == "century" && quantity is { Unit.Dimension: UnitDimension.Ordinal, Figure: { } age } && claims.Sources.Any(source => YearsNamed.In(source).Any(named => (named + 99) / 100 == age || named / 100 + 1 == age)))
            return;

        if (InScaleOfWhole(claim, quantity) is { } part && FigureSupport.IsCarried(part, quantities, open))
            return;

        // "four products" of a list of four
        if (quantity is { Unit.Dimension: UnitDimension.Count, Hedge: Hedge.Exact, Figure: { } count } && claim.Measure?.Head is not null && lists.Has(count))
            return;

        // "doubled" for "will double"
        if (quantity.Unit == Unit.Ratio && LastWord(claim) is { } word && sources.Has(word.Lemma, claim.Document.Text.AsSpan(word.Start, word.Length)))
            return;

        // The figure may stand in a date or a name of the source.
        if (sources.Has(claim.Location.Text, claim.Location.Text) || sources.HasName(claim.Location.Text) || (quantity.Figure is > 1500 and < 2100 and { } year && sources.Has(Show(year), Show(year))))
            return;
        Claim? nearest = NearestFigure.Of(claim, claims);
        string reason = $"no source has the figure {quantity}";
        comparisons.Add(nearest is null
            ? Missing(claim, SupportRules.Figure, reason)
            : Missing(claim, SupportRules.Figure, $"{reason}; the sentence most like this one says '{nearest.Location.Text}'", passage: nearest.Location));
    }

    // "had thought half a billion possible": what stands behind is no noun.
    private static bool IsSaidOf(Claim claim, Quantity quantity)
    {
        if (quantity.Figure is not >= LargeFigure || claim.Measure?.HeadSpan is not { } head)
            return false;
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken; token++)
        {
            if (claim.Document.SpanOf(token) == head)
                return claim.Document.Tokens[token].PartOfSpeech == PartOfSpeech.Adjective;
        }

        return false;
    }

    // "18 of the 30 million" are 18 million.
    private static Quantity? InScaleOfWhole(Claim claim, Quantity quantity)
    {
        if (quantity.Figure is not { } figure || quantity.Hedge != Hedge.Exact || quantity.Unit.Dimension != UnitDimension.Count)
            return null;
        Document document = claim.Document;
        int words = 0;
        bool isPart = false;
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken && words < MaxWhole; token++)
        {
            if (document.Tokens[token].Start < claim.Span.Start)
                continue;
            words++;
            isPart |= words == 2 && document.TextOf(token) is "of";
            if (isPart && words > 2 && NumberWords.TryWord(document.TextOf(token), out NumberWord? word) && word.Role == NumberRole.Scale)
                return quantity with { Figure = figure * word.Value, Low = figure * word.Value, High = figure * word.Value };
        }

        return null;
    }

    // "$1bn (£640m)": at the rate of the day.
    private static bool IsExchanged(Claim claim, Quantity quantity, ClaimSet claims)
    {
        string text = claim.Document.Text;
        return quantity.Unit.Dimension == UnitDimension.Money && claim.Span.Start > 1 && text[claim.Span.Start - 1] == '(' && claim.Span.End < text.Length && text[claim.Span.End] is ')' or ';' or ','
            && claims.Of(claim.Document).Any(other => other.Quantity?.Unit is { Dimension: UnitDimension.Money } unit && unit != quantity.Unit && claim.Span.Start - other.Span.End is 1 or 2);
    }

    private static string Show(decimal figure) => figure.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    // "a quarter of a point", "0.7 points less": of an interest rate or an index, which the source may give in another way.
    private static bool IsPoint(Claim claim, Quantity quantity) =>
        quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.Count && (quantity.Figure != decimal.Truncate(quantity.Figure ?? 0) || quantity.Unit.Dimension == UnitDimension.Percent)
        && (claim.Measure?.Head == "point" || claim.Document.Text.AsSpan(claim.Span.End).StartsWith(" of a point", StringComparison.Ordinal));

    // "following a quarter in which it earned less": three months, or a part of a town.
    private static bool IsQuarter(Claim claim, Quantity quantity) =>
        quantity is { Unit.Dimension: UnitDimension.Percent, Figure: 25, Hedge: Hedge.Exact } && claim.Location.Text.EndsWith("quarter", StringComparison.Ordinal)
        && WordAfter(claim) is not ("of" or "more" or "less" or "fewer" or "higher" or "lower");

    // "twelve months before" is said for "a year earlier": a date, which the dates look after.
    // "Shortly after the half-hour" is a time of the match.
    private static bool IsDistance(Claim claim) =>
        WordAfter(claim) is "before" or "earlier" or "ago" or "later" or "after" or "previously"
        || (claim.Quantity!.Figure < 1 && claim.Document.Text.AsSpan(0, claim.Span.Start).EndsWith(" the ", StringComparison.Ordinal));

    private static Token? LastWord(Claim claim)
    {
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken; token++)
        {
            if (claim.Document.Tokens[token].End == claim.Span.End)
                return claim.Document.Tokens[token];
        }

        return null;
    }

    // Empty at the end of the sentence.
    private static ReadOnlySpan<char> WordAfter(Claim claim)
    {
        for (int token = claim.Sentence.FirstToken; token < claim.Sentence.EndToken; token++)
        {
            if (claim.Document.Tokens[token].Start >= claim.Span.End)
                return claim.Document.TextOf(token);
        }

        return [];
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
        if (coverage <= MaxCoverage && claim.Words.Length >= MinWords)
        {
            comparisons.Add(Missing(claim, SupportRules.Statement, $"the sources have {claim.Words.Length - missing.Count} of its {claim.Words.Length} content words"));
            return;
        }

        // Which of these words an editor is shown, the word-level weights decide when all claims are judged.
        comparisons.Add(new Comparison
        {
            Claims = [claim],
            Agreement = Agreement.Unrelated,
            Reason = $"no source has {string.Join(", ", missing.Select(token => $"\"{document.TextOf(token)}\""))}, or words for it",
        });
    }

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
