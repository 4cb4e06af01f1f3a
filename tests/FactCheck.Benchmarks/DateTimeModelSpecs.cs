using System.Globalization;
using System.Text.Json;
using FactCheck.Expressions;
using FactCheck.Values;

namespace FactCheck.Benchmarks;

/// <summary>
/// Holds the date scanner against the cases of a well-known recogniser: how many expressions agree in their words, and how many of
/// those in their value, by class. No floor: sets, holidays and spoken times are partly out of scope on purpose.
/// </summary>
internal static class DateTimeModelSpecs
{
    public static void Run(string folder, TextWriter output, bool showMisses = false)
    {
        var classes = new SortedDictionary<string, (int Expected, int Spans, int Values)>(StringComparer.Ordinal);
        int cases = 0, casesRight = 0, extra = 0;
        foreach (string line in File.ReadLines(Path.Combine(folder, "DateTimeModel.jsonl")))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string input = json.RootElement.GetProperty("input").GetString()!;
            DateTime reference = json.RootElement.TryGetProperty("reference", out JsonElement day) && day.GetString() is string written
                ? DateTime.Parse(written, CultureInfo.InvariantCulture)
                : new DateTime(2016, 11, 7);
            IReadOnlyList<TemporalExpression> found = DateScanner.Scan(input);
            var unmatched = new HashSet<TemporalExpression>(found);
            bool right = true;
            foreach (JsonElement expected in json.RootElement.GetProperty("expected").EnumerateArray())
            {
                string sort = expected.GetProperty("typeName").GetString()!["datetimeV2.".Length..];
                int start = expected.GetProperty("start").GetInt32();
                int end = expected.GetProperty("end").GetInt32() + 1;
                TemporalExpression? match = found.FirstOrDefault(expression => IsSame(input, expression, start, end));
                bool value = match is not null && ValueAgrees(match, sort, expected.GetProperty("resolution").GetProperty("values"), DateOnly.FromDateTime(reference));
                (int count, int spans, int values) = classes.GetValueOrDefault(sort);
                classes[sort] = (count + 1, spans + (match is null ? 0 : 1), values + (value ? 1 : 0));
                right &= value;
                if (match is not null)
                    unmatched.Remove(match);
                if (showMisses && !value)
                    output.WriteLine($"{sort,-14} {(match is null ? "SPAN " : "VALUE")} \"{input[start..Math.Min(end, input.Length)]}\" in \"{input}\": {Show(input, found, reference)}; expected {expected.GetProperty("resolution")}");
            }

            if (showMisses)
            {
                foreach (TemporalExpression more in unmatched)
                    output.WriteLine($"EXTRA          \"{input[more.Start..more.End]}\" in \"{input}\"");
            }

            extra += unmatched.Count;
            cases++;
            casesRight += right && unmatched.Count == 0 ? 1 : 0;
        }

        output.WriteLine($"DateTimeModel: {casesRight} of {cases} cases agree in every span and value; {extra} expressions beyond the expected ones");
        foreach ((string sort, (int expected, int spans, int values)) in classes)
            output.WriteLine($"  {sort,-14} {expected,4} expected  {spans,4} same words  {values,4} same value");
    }

    // The same words, give or take an article or a preposition that one of the two takes in.
    private static bool IsSame(string input, TemporalExpression expression, int start, int end) =>
        Inner(input, expression.Start, expression.End) == Inner(input, start, end);

    private static (int Start, int End) Inner(string input, int start, int end)
    {
        foreach (string word in (string[])["from ", "at ", "on ", "in ", "the ", "as ", "starting ", "on "])
        {
            if (input.AsSpan(start, end - start).StartsWith(word, StringComparison.OrdinalIgnoreCase))
                start += word.Length;
        }

        return (start, end);
    }

    private static string Show(string input, IReadOnlyList<TemporalExpression> found, DateTime reference) =>
        string.Join(" | ", found.Select(expression => $"{input[expression.Start..expression.End]} = {expression.Kind} {expression.Resolve(DateOnly.FromDateTime(reference))} {expression.Duration} {expression.Time}"));

    private static bool ValueAgrees(TemporalExpression expression, string sort, JsonElement values, DateOnly reference)
    {
        if (sort == "set")
            return expression.Kind == TemporalKind.Recurring;
        foreach (JsonElement value in values.EnumerateArray())
        {
            string? single = value.TryGetProperty("value", out JsonElement one) ? one.GetString() : null;
            string? first = value.TryGetProperty("start", out JsonElement low) ? low.GetString() : null;
            string? last = value.TryGetProperty("end", out JsonElement high) ? high.GetString() : null;
            if (single == "not resolved")
                return expression.Resolve(reference) is null;
            bool agrees = sort switch
            {
                "duration" => expression.Duration is Duration duration && single is not null && decimal.Parse(single, CultureInfo.InvariantCulture) == Seconds(duration),
                "time" => expression.Time is TimeOnly time && single is not null && IsTime(expression, time, single),
                "timerange" => expression.Time is TimeOnly time && IsTime(expression, time, first ?? last ?? ""),
                _ => IsDate(expression, reference, single ?? first, single ?? last, isRange: single is null),
            };
            if (agrees)
                return true;
        }

        return values.GetArrayLength() == 0;
    }

    private static bool IsTime(TemporalExpression expression, TimeOnly time, string expected) =>
        TimeOnly.TryParse(expected, CultureInfo.InvariantCulture, out TimeOnly other)
        && (time == other || (expression.IsTimeAmbiguous && time.AddHours(12) == other));

    private static decimal Seconds(Duration duration) => duration.Low * (duration.Unit switch
    {
        DurationUnit.Second => 1,
        DurationUnit.Minute => 60,
        DurationUnit.Hour => 3600,
        DurationUnit.Day => 86400,
        DurationUnit.Week => 604800,
        DurationUnit.Month => 2592000,
        _ => 31536000,
    });

    // Their ranges end exclusively, and a range between two dates ends where its last date begins; ours name the last day itself.
    private static bool IsDate(TemporalExpression expression, DateOnly reference, string? first, string? last, bool isRange)
    {
        foreach (TemporalDirection direction in Enum.GetValues<TemporalDirection>())
        {
            if (expression.Resolve(reference, direction) is not DateRange range)
                continue;
            bool startAgrees = first is null ? range.Earliest is null : IsDay(range.Earliest, first);
            bool endAgrees = last is null
                ? range.Latest is null
                : IsDay(range.Latest, last) || (isRange && (IsDay(range.Latest?.AddDays(1), last) || (expression.From?.EndYear is int year && IsDay(new DateOnly(year, 1, 1), last)) || (expression.To is not null && IsDay(expression.To is { } to ? (expression with { From = to, To = null }).Resolve(range.First, TemporalDirection.Future)?.First : null, last))));
            if (startAgrees && endAgrees)
                return true;
        }

        return false;
    }

    private static bool IsDay(DateOnly? day, string expected) =>
        day is DateOnly known && DateTime.TryParse(expected, CultureInfo.InvariantCulture, out DateTime other) && known == DateOnly.FromDateTime(other);
}
