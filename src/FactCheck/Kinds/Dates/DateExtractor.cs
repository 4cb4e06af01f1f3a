using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Kinds.Dates;

/// <summary>Finds the dates, periods and times of day of a document and binds each to its event.</summary>
internal sealed class DateExtractor : IClaimExtractor<DateClaim>
{
    /// <inheritdoc/>
    public IEnumerable<DateClaim> Extract(ClaimKind kind, Document document)
    {
        var found = new List<(int Sentence, TemporalExpression Expression, int First, int End)>();
        bool[] isTemporal = new bool[document.Tokens.Length];
        foreach (Sentence sentence in document.Sentences)
        {
            int token = sentence.FirstToken;
            foreach (TemporalExpression expression in SentenceDates.In(document, document.Text, sentence.Span.Start, sentence.Span.End))
            {
                while (token < sentence.EndToken && document.Tokens[token].End <= expression.Start)
                    token++;
                int end = token;
                while (end < sentence.EndToken && document.Tokens[end].Start < expression.End)
                    isTemporal[end++] = true;
                if (end > token && expression.Kind != TemporalKind.Recurring)
                    found.Add((sentence.Index, expression, token, end));
            }
        }

        if (found.Count == 0)
            yield break;
        var all = new List<DateClaim>(found.Count);
        var reader = new EventReader(document, isTemporal);
        foreach ((int sentence, TemporalExpression expression, int first, int end) in found)
        {
            DateEvent read = reader.Read(first, end, expression.Kind == TemporalKind.Duration);
            if (expression.Kind == TemporalKind.Duration && !IsPeriod(document, first, expression))
                continue;
            DateOnly? dateline = document.Sections[document.Sentences[sentence].Section].Published;
            TemporalDirection direction = read.IsPlanned ? TemporalDirection.Future : read.IsPast ? TemporalDirection.Past : TemporalDirection.Nearest;
            DateRange? range = expression.Resolve(dateline, direction);
            var claim = new DateClaim(kind, document, new TextSpan(expression.Start, expression.End), sentence)
            {
                Expression = expression,
                FirstToken = first,
                EndToken = end,
                Event = read,
                Beside = [.. found.Where(other => other.Sentence == sentence).Select(other => other.Expression)],
                Figures = Figures(document, document.Sentences[sentence], isTemporal),
                Range = range,
                OtherRange = expression.Other is null ? null : (expression with { From = expression.Other }).Resolve(dateline, direction),
                Keys = Keys(document, expression, range, read),
                All = all,
                Told = ToldDate.Of(document, sentence, expression, range, all),
            };
            all.Add(claim);
        }

        foreach (DateClaim claim in all)
            yield return claim;
    }

    private static HashSet<string> Figures(Document document, Sentence sentence, bool[] isTemporal)
    {
        var figures = new HashSet<string>(StringComparer.Ordinal);
        for (int token = sentence.FirstToken; token < sentence.EndToken; token++)
        {
            if (!isTemporal[token] && char.IsAsciiDigit(document.TextOf(token)[0]))
                figures.Add(document.TextOf(token).ToString());
        }

        return figures;
    }

    // A length of time is held against dates only where it is the length of a period: "for three years", "a term of three years". Lengths
    // against lengths are figures, which the quantities compare.
    private static bool IsPeriod(Document document, int first, TemporalExpression expression)
    {
        if (expression.Duration is not { Unit: >= DurationUnit.Day })
            return false;
        string before = first > 0 ? document.Tokens[first - 1].Lemma : "";
        string beforeThat = first > 1 ? document.Tokens[first - 2].Lemma : "";
        return before == "for" || (before == "of" && EventWords.Is(beforeThat, EventClass.Period))
            || (first + 2 < document.Tokens.Length && expression.End <= document.Text.Length && FollowedByPeriod(document, first, expression.End));
    }

    // "a three-year term"
    private static bool FollowedByPeriod(Document document, int token, int end)
    {
        while (token < document.Tokens.Length && document.Tokens[token].Start < end)
            token++;
        return token < document.Tokens.Length && EventWords.Is(document.Tokens[token].Lemma, EventClass.Period);
    }

    private static ImmutableArray<string> Keys(Document document, TemporalExpression expression, DateRange? range, DateEvent read)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        if (read.Head is string head)
            keys.Add("d:" + head.ToLowerInvariant());
        if (read.Head is string act && Nominalisations.VerbOf(act) is { } verb)
            keys.Add("d:" + verb);
        if (read.Role is not (DateRole.At or DateRole.Length))
            keys.Add("r:" + read.Role);
        if (read.IsLast)
            keys.Add("r:last");
        if (expression.To is not null)
            keys.Add("r:period");
        foreach (string name in read.Names)
            keys.Add("e:" + name);
        foreach (string word in read.Words)
            keys.Add("d:" + word);
        if (expression.From?.Month is int month && expression.From.Day is int day)
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"t:{month}-{day}"));
        if (expression.From?.Month is int named)
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"t:m{named}"));
        if (range is not null)
            keys.Add(string.Create(CultureInfo.InvariantCulture, $"t:{range.First.Year}"));
        if (expression.From?.Weekday is DayOfWeek weekday)
            keys.Add("t:" + weekday);
        else if (range is { Granularity: DateGranularity.Day })
            keys.Add("t:" + range.First.DayOfWeek);
        if (expression.From is { Year: null, Month: null, Weekday: null } || expression.Duration is not null)
            keys.Add("t:" + document.Text[expression.Start..expression.End].ToLowerInvariant());
        return keys.ToImmutable();
    }
}
