namespace FactCheck.Lexicons;

/// <summary>Words that decide what a figure beside them is (number-contexts.tsv): "Boeing" makes a name of it, "July" a date.</summary>
internal static class NumberContexts
{
    private static readonly List<string> Names = [];

    private static readonly PhraseTrie<Contexts> Words = Build();

    /// <summary>Month names and their abbreviations.</summary>
    public static NumberContext Months { get; } = Of("month");

    /// <summary>Words before a figure of four digits that make it a year: "in", "since".</summary>
    public static NumberContext YearBefore { get; } = Of("yearBefore");

    /// <summary>Verbs of change: "from 5 to 7" behind them is no range.</summary>
    public static NumberContext ChangeVerbs { get; } = Of("changeVerb");

    /// <summary>Verbs that "up" belongs to: "go up to 5" tells where something comes to, "cost up to 5" a bound.</summary>
    public static NumberContext UpVerbs { get; } = Of("upVerb");

    /// <summary>Verbs before the place that somebody came in: "finished" of "finished second".</summary>
    public static NumberContext PlaceVerbs { get; } = Of("placeVerb");

    /// <summary>Nouns behind it: "place" of "second place".</summary>
    public static NumberContext PlaceNouns { get; } = Of("placeNoun");

    /// <summary>Words before a figure that hold it against another one: "to 5 million", "up from 4".</summary>
    public static NumberContext Comparing { get; } = Of("comparing");

    /// <summary>Words that make two figures a result: "won 2-1".</summary>
    public static NumberContext ScoreWords { get; } = Of("scoreWord");

    /// <summary>Words before "one" that make it a pronoun.</summary>
    public static NumberContext OneBefore { get; } = Of("oneBefore");

    /// <summary>Words after "one" that make it a pronoun.</summary>
    public static NumberContext OneAfter { get; } = Of("oneAfter");

    /// <summary>Words after "5m" that make it metres.</summary>
    public static NumberContext LengthAfter { get; } = Of("lengthAfter");

    /// <summary>Words after a quotation mark or "in" that make it inches.</summary>
    public static NumberContext SizeAfter { get; } = Of("sizeAfter");

    /// <summary>Nouns that are counted in millions: "5m people".</summary>
    public static NumberContext PeopleNouns { get; } = Of("peopleNoun");

    /// <summary>Words after "double" and "twice" that make them a multiple.</summary>
    public static NumberContext RatioComplements { get; } = Of("ratioComplement");

    /// <summary>Words after "three times" that make it a multiple.</summary>
    public static NumberContext TimesComplements { get; } = Of("timesComplement");

    /// <summary>Words after "a third" that leave it a share.</summary>
    public static NumberContext ThirdComplements { get; } = Of("thirdComplement");

    /// <summary>Verbs that show that a noun phrase has ended: "one person in eight is".</summary>
    public static NumberContext Predicates { get; } = Of("predicate");

    /// <summary>Second parts of compounds that count nothing: "one-off".</summary>
    public static NumberContext CompoundStops { get; } = Of("compoundStop");

    /// <summary>Figures that are names: "24/7", "5G".</summary>
    public static NumberContext Identifiers { get; } = Of("identifier");

    /// <summary>Words that make "degrees" degrees of temperature.</summary>
    public static NumberContext TemperatureNear { get; } = Of("temperatureNear");

    /// <summary>Words that make "pounds" money.</summary>
    public static NumberContext MoneyNear { get; } = Of("moneyNear");

    /// <summary>Words after a figure that make it a time of day.</summary>
    public static NumberContext ClockAfter { get; } = Of("nonCountAfter");

    /// <summary>Words before an hour of the day: "by" of "by 6 in the evening".</summary>
    public static NumberContext ClockBefore { get; } = Of("clockBefore");

    /// <summary>Parts of a day: "evening".</summary>
    public static NumberContext DayParts { get; } = Of("dayPart");

    /// <summary>Words between a figure and its unit that leave both as they are: "three more weeks", "two full days".</summary>
    public static NumberContext MoreOf { get; } = Of("moreOf");

    /// <summary>Words behind which "over" tells how long a race was: "gold", "record", "champion".</summary>
    public static NumberContext RaceBefore { get; } = Of("raceBefore");

    /// <summary>Words behind a figure that make it a rate: "per", "a", "each"; the stroke of "/h" is one.</summary>
    public static NumberContext Rate { get; } = Of("rate");

    /// <summary>Words beside two figures with a colon that make them a ratio, and no time of day: "a scale of 1:50", "odds of 4:10".</summary>
    public static NumberContext RatioNear { get; } = Of("ratioNear");

    /// <summary>Words before a figure that make it part of a name, in any case.</summary>
    public static NumberContext NameHeads { get; } = Of("nameHead");

    /// <summary>Words before a figure that make it part of a name where they are capitalised.</summary>
    public static NumberContext CapitalNameHeads { get; } = Of("nameHeadCapital", capital: true);

    /// <summary>Words before a figure that make it an age: "aged".</summary>
    public static NumberContext AgePrefixes { get; } = Of("agePrefix");

    /// <summary>The words of a context that have blanks in them, for matching in a text.</summary>
    public static PhraseTrie<string> TrieOf(string context)
    {
        var trie = new PhraseTrie<string>();
        foreach (LexiconRow row in LexiconTable.Load("number-contexts.tsv", keyColumns: 2).Rows.Where(row => row["context"] == context))
            trie.TryAdd(row["word"], context);
        return trie;
    }

    /// <summary>The contexts of a word, as bits.</summary>
    internal static ulong BitsOf(ReadOnlySpan<char> word) => Words.TryFind(word, out Contexts? contexts) ? contexts.Bits : 0;

    private static NumberContext Of(string context, bool capital = false)
    {
        int index = Names.IndexOf(context);
        return index >= 0 ? new NumberContext(1UL << index, capital) : throw new InvalidDataException($"number-contexts.tsv: there is no context \"{context}\".");
    }

    private static PhraseTrie<Contexts> Build()
    {
        var trie = new PhraseTrie<Contexts>();
        foreach (LexiconRow row in LexiconTable.Load("number-contexts.tsv", keyColumns: 2).Rows)
        {
            if (Names.Count == 0 || Names[^1] != row["context"])
                Names.Add(row["context"]);
            if (Names.Count > 64)
                throw row.Broken("there are more than 64 contexts.");
            if (!trie.TryFind(row["word"], out Contexts? contexts))
                trie.TryAdd(row["word"], contexts = new Contexts());
            contexts.Bits |= 1UL << (Names.Count - 1);
        }

        return trie;
    }

    private sealed class Contexts
    {
        public ulong Bits { get; set; }
    }
}
