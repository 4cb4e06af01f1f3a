using System.Globalization;
using FactCheck.Documents;
using FactCheck.Expressions;
using FactCheck.Lexicons;
using FactCheck.Values;

namespace FactCheck.Mutations;

/// <summary>Gives a date another day, month, weekday or year, which the article does not name.</summary>
internal sealed class DateMutator() : Mutator(MutationKind.Date)
{
    private static readonly string[] Months = Names("months.tsv", "month", 12);
    private static readonly string[] Weekdays = Names("weekdays.tsv", "day", 7);

    public override IEnumerable<Mutation> Find(MutationContext context, SeededChoice choice)
    {
        foreach ((int sentence, TemporalExpression date) in context.Dates)
        {
            if (date.Kind != TemporalKind.Date || date.From is null || date.Other is not null)
                continue;
            List<TextEdit> edits = [.. Edits(context, date, choice).Where(edit => IsOther(context, sentence, date, edit))];
            if (edits.Count == 0)
                continue;
            TextEdit edit = choice.Of(edits);
            yield return Replace(sentence, edit.Span, edit.Replacement);
        }
    }

    // Each word of the expression that is a month, a weekday, a day or a year can be another one.
    private static IEnumerable<TextEdit> Edits(MutationContext context, TemporalExpression date, SeededChoice choice)
    {
        string text = context.Text;
        for (int i = date.Start; i < date.End;)
        {
            int end = i;
            while (end < date.End && char.IsLetterOrDigit(text[end]) && char.IsDigit(text[end]) == char.IsDigit(text[i]))
                end++;
            if (end == i)
            {
                i++;
                continue;
            }

            string word = text[i..end];
            if (Other(context, date, word, choice) is { } other)
                yield return new TextEdit(new TextSpan(i, end), other);
            i = end;
        }
    }

    private static string? Other(MutationContext context, TemporalExpression date, string word, SeededChoice choice)
    {
        if (int.TryParse(word, CultureInfo.InvariantCulture, out int number))
            return word.Length == 4 ? OtherYear(context, number, choice) : number == date.From!.Day && date.From.Month is not null ? OtherDay(number, choice) : null;
        string[] names = Array.Exists(Weekdays, day => day.Equals(word, StringComparison.Ordinal)) ? Weekdays
            : Array.Exists(Months, month => month.Equals(word, StringComparison.Ordinal)) ? Months : [];
        List<string> free = [.. names.Where(name => !context.Says(name))];
        return free.Count == 0 ? null : choice.Of(free);
    }

    private static string? OtherYear(MutationContext context, int year, SeededChoice choice)
    {
        if (year is < 1000 or > 2100)
            return null;
        List<string> free = [.. Enumerable.Range(1, 9).SelectMany(gap => new[] { year - gap, year + gap })
            .Select(other => other.ToString(CultureInfo.InvariantCulture)).Where(other => !context.Says(other))];
        return free.Count == 0 ? null : choice.Of(free);
    }

    private static string? OtherDay(int day, SeededChoice choice)
    {
        int other = day;
        while (Math.Abs(other - day) < 2)
            other = 1 + choice.Below(28);
        return other.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsOther(MutationContext context, int sentence, TemporalExpression date, TextEdit edit)
    {
        string changed = context.Edited(sentence, edit);
        int start = date.Start - context.Document.Sentences[sentence].Span.Start;
        TemporalExpression? after = DateScanner.Scan(changed).FirstOrDefault(other => other.Start == start && other.Kind == TemporalKind.Date);
        if (after?.From is null || after.From == date.From || (date.To is not null && after.To is null))
            return false;
        string words = changed[after.Start..after.End];
        DateOnly? dateline = context.Document.Sections[context.Document.Sentences[sentence].Section].Published;
        return !context.Says(words)
            && (date.Resolve(dateline) is not { } before || after.Resolve(dateline) is not { } now || before.RelationTo(now) == DateRelation.Disjoint);
    }

    private static string[] Names(string file, string column, int count)
    {
        var names = new string[count];
        foreach (LexiconRow row in LexiconTable.Load(file).Rows)
        {
            if (row["form"] == "name")
                names[row.Integer(column) % count] = char.ToUpperInvariant(row["word"][0]) + row["word"][1..];
        }

        return names;
    }
}
