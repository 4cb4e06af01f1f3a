using System.Collections.Frozen;
using FactCheck.Lexicons;

namespace FactCheck.Expressions;

/// <summary>The words dates are written with, read once from their tables. Immutable and thread-safe.</summary>
internal static class TemporalWords
{
    private static readonly FrozenDictionary<string, TemporalWord>.AlternateLookup<ReadOnlySpan<char>> Words = Read().GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Lazy<PhraseTrie<Holiday>> HolidayNames = new(ReadHolidays);

    /// <summary>What a word means in a date, in any case; the default for other words.</summary>
    public static TemporalWord Find(ReadOnlySpan<char> word) => word.Length <= 14 && Words.TryGetValue(word, out TemporalWord found) ? found : default;

    /// <summary>The holidays by name.</summary>
    public static PhraseTrie<Holiday> Holidays => HolidayNames.Value;

    private static FrozenDictionary<string, TemporalWord> Read()
    {
        var words = new Dictionary<string, TemporalWord>(StringComparer.OrdinalIgnoreCase);
        foreach (LexiconRow row in LexiconTable.Load("months.tsv").Rows)
            Add(row, new TemporalWord(TemporalClass.Month, row.Integer("month"), row["form"] == "short"));
        foreach (LexiconRow row in LexiconTable.Load("weekdays.tsv").Rows)
        {
            TemporalClass sort = row["form"] == "plural" ? TemporalClass.Recurring : TemporalClass.Weekday;
            Add(row, new TemporalWord(sort, row.Integer("day"), row["form"] == "short"));
        }

        foreach (LexiconRow row in LexiconTable.Load("temporal-words.tsv").Rows)
        {
            TemporalClass sort = row.Member<TemporalClass>("class");
            int value = sort switch
            {
                TemporalClass.Unit => (int)row.Member<TemporalUnit>("value"),
                TemporalClass.Part => (int)row.Member<CalendarPart>("value"),
                TemporalClass.Bound => (int)row.Member<Values.DateBound>("value"),
                TemporalClass.Daytime => 0,
                _ => row.Integer("value"),
            };
            Add(row, new TemporalWord(sort, value, IsShort: false));
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

        void Add(LexiconRow row, TemporalWord word)
        {
            if (!words.TryAdd(row[0], word))
                throw row.Broken($"\"{row[0]}\" is in another table of temporal words already.");
        }
    }

    private static PhraseTrie<Holiday> ReadHolidays()
    {
        var names = new PhraseTrie<Holiday>();
        foreach (LexiconRow row in LexiconTable.Load("holidays.tsv").Rows)
        {
            int month = row["month"] == "easter" ? 0 : row.Integer("month");
            names.TryAdd(row["name"], new Holiday(row["name"], month, row.Integer("day"), row.Integer("nth"), row.Integer("shift")));
        }

        return names;
    }
}
