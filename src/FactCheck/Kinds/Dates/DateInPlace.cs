using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>
/// For a date that no source has, finds the date the sources have in its place: one of the same sort in a sentence with the same words.
/// One instance serves one check.
/// </summary>
internal sealed class DateInPlace
{
    // Two words of the sentence, or a name and a word, or a figure.
    private const double MinWeight = 1.4;
    private const double NameWeight = 1.5;
    private const double FigureWeight = 1.5;
    private const double AdjectiveWeight = 0.5;

    // The source has one date of the sort.
    private const double OnlyWeight = 0.7;

    // A word that may stand for another says less than the word itself.
    private const double LooseWeight = 0.7;

    // What every third sentence has tells nothing.
    private const int MaxSentences = 3;

    private readonly List<DateClaim> _sources;
    private readonly Dictionary<string, int> _sentences = new(StringComparer.Ordinal);

    public DateInPlace(ClaimSet claims)
    {
        _sources = [.. claims.Claims.OfType<DateClaim>().Where(claim => !ReferenceEquals(claim.Document, claims.Rewrite) && claim.Event.Role != DateRole.Length)];
        foreach (Document document in claims.Documents.Where(document => !ReferenceEquals(document, claims.Rewrite)))
            Count(document);
    }

    /// <summary>The date of a source that belongs where the claim's stands; null where none is near enough.</summary>
    public DateClaim? Find(DateClaim claim)
    {
        DateClaim? best = null;
        double bestWeight = MinWeight;
        Surroundings? around = null;
        List<DateClaim> others = [.. _sources.Where(other => AreOfOneSort(claim, other))];
        foreach (DateClaim other in others)
        {
            around ??= Around(claim);
            double weight = Shared(around, Around(other)) + (FigureWeight * claim.Figures.Count(other.Figures.Contains)) + (others.Count == 1 ? OnlyWeight : 0)
                + (claim.Expression.From!.WeekShift is { } shift && shift == other.Expression.From!.WeekShift ? AdjectiveWeight : 0);
            if (weight >= bestWeight && (best is null || weight > bestWeight))
                (best, bestWeight) = (other, weight);
        }

        return best;
    }

    /// <summary>
    /// Whether a source speaks of "last year" or "next year", does not tell which it is, and it may be the year: an article was written in one
    /// of the years it names, between two of them, or in the one before or after.
    /// </summary>
    public bool MayMean(int year)
    {
        int[] named = [.. _sources.Select(other => (other.Expression.From as CalendarTerm)?.Year).OfType<int>()];
        return _sources.Exists(other => other is { Range: null, Expression.From: CalendarTerm { YearShift: int shift } }
            && (named.Length == 0 || (year - shift >= named.Min() - 1 && year - shift <= named.Max() + 1)));
    }

    /// <summary>Whether a source has another date of the sort, whatever it is of.</summary>
    public bool HasRival(DateClaim claim) => _sources.Exists(other => AreOfOneSort(claim, other));

    // Two weekdays, two years, two days or months: what differs is what both say.
    private static bool AreOfOneSort(DateClaim claim, DateClaim other)
    {
        if (claim.Expression.From is not CalendarTerm term || other.Expression.From is not CalendarTerm there || claim.Expression.Kind != other.Expression.Kind)
            return false;
        if (claim.Beside.Any(beside => beside.From == there))
            return false;
        if (term is { Granularity: DateGranularity.Quarter, Index: { } quarter } && there is { Granularity: DateGranularity.Quarter, Index: { } otherQuarter })
            return quarter != otherQuarter;
        if (term is { Weekday: { } weekday, Day: null } && there is { Weekday: { } otherWeekday, Day: null })
            return weekday != otherWeekday;

        // "April" beside "April next year", "July to September" beside "the third quarter".
        if (term.Month is { } month && (month == there.Month && term.Day == there.Day && (term.Year is null || there.Year is null) || (claim.HasTwoEnds && term.Year is null)))
            return false;

        // "Last year, down from 2024" may be the year of the rewrite.
        if (term.Granularity == DateGranularity.Year && other.Beside.Any(beside => beside.From is CalendarTerm { YearShift: not null }))
            return false;
        return (term.Granularity == there.Granularity || (term is { Year: not null, Month: not null } && there is { Year: not null, Month: not null }))
            && DateMatch.Relate(claim, other).Agreement == Agreement.Conflict;
    }

    private double Shared(Surroundings around, Surroundings other)
    {
        double weight = 0;
        foreach (ContextWord word in around.Near.Concat(around.Far))
        {
            if (WeightOf(word) is not (> 0 and double own))
                continue;
            if (other.Near.Any(word.IsOne) || other.Far.Any(word.IsOne))
                weight += own;
            else if (!word.IsName && (other.Near.Any(word.MayBeOne) || other.Far.Any(word.MayBeOne)))
                weight += own * LooseWeight;
        }

        return weight;
    }

    private double WeightOf(ContextWord word)
    {
        double weight = word.PartOfSpeech switch
        {
            PartOfSpeech.ProperNoun => NameWeight,
            PartOfSpeech.Noun => 1,
            PartOfSpeech.Adjective => AdjectiveWeight,
            PartOfSpeech.Verb => EventWords.Is(word.Lemma.ToLowerInvariant(), EventClass.Report) || EventWords.Is(word.Lemma.ToLowerInvariant(), EventClass.Occur) ? 0 : 1,
            _ => 0,
        };
        return _sentences.GetValueOrDefault(word.Lemma) > MaxSentences ? weight / 3 : weight;
    }

    private void Count(Document document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (Sentence sentence in document.Sentences)
        {
            seen.Clear();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                seen.Add(document.Tokens[i].Lemma.ToUpperInvariant());
            foreach (string lemma in seen)
                _sentences[lemma] = _sentences.GetValueOrDefault(lemma) + 1;
        }
    }

    private static Surroundings Around(DateClaim claim)
    {
        (int first, int end) = claim.Document.TokensIn(claim.Sentence, claim.Span);
        return Surroundings.Of(claim.Document, first, end);
    }
}
