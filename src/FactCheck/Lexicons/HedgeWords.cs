using FactCheck.Values;

namespace FactCheck.Lexicons;

/// <summary>The wordings that turn a figure into an interval: hedges.tsv, hedges-after.tsv, vague-amounts.tsv, multiplicatives.tsv, relative-ordinals.tsv.</summary>
internal static class HedgeWords
{
    private static readonly PhraseTrie<HedgeWord> Before = Trie(
        "hedges.tsv", row => new HedgeWord(row.Member<Hedge>("hedge"), row.Member<HedgeSide>("side"), row.Flag("time")));

    private static readonly PhraseTrie<HedgeWord> After = Trie(
        "hedges-after.tsv",
        row => row["hedge"] == "orEqual" ? HedgeWord.OrEqual : new HedgeWord(row.Member<Hedge>("hedge"), HedgeSide.After, true));

    private static readonly PhraseTrie<VagueAmount> Vague = Trie(
        "vague-amounts.tsv", row => new VagueAmount(row.Number("low"), row.Number("high"), row["needs"] == "of"));

    private static readonly PhraseTrie<Multiplicative> Multiples = Trie(
        "multiplicatives.tsv", row => new Multiplicative(row.Number("value"), row["needs"] == "complement"));

    private static readonly PhraseTrie<RelativeOrdinal> Relatives = Trie(
        "relative-ordinals.tsv", row => new RelativeOrdinal(row.Integer("offset"), row["relativeTo"] == "end"));

    /// <summary>Finds a hedge before a figure: "more than".</summary>
    public static bool TryBefore(ReadOnlySpan<char> text, int start, int limit, out int end, out HedgeWord? word) =>
        Before.TryMatch(text, start, limit, out end, out word, digitMayFollow: !char.IsLetter(text[start]));

    /// <summary>Finds a hedge after a figure: "or so".</summary>
    public static bool TryAfter(ReadOnlySpan<char> text, int start, int limit, out int end, out HedgeWord? word) =>
        After.TryMatch(text, start, limit, out end, out word);

    /// <summary>Finds a vague amount: "dozens".</summary>
    public static bool TryVague(ReadOnlySpan<char> text, int start, int limit, out int end, out VagueAmount? amount) =>
        Vague.TryMatch(text, start, limit, out end, out amount);

    /// <summary>Finds a multiple in one word: "doubled".</summary>
    public static bool TryMultiple(ReadOnlySpan<char> text, int start, int limit, out int end, out Multiplicative? multiple) =>
        Multiples.TryMatch(text, start, limit, out end, out multiple);

    /// <summary>Finds a relative ordinal: "penultimate".</summary>
    public static bool TryRelative(ReadOnlySpan<char> text, int start, int limit, out int end, out RelativeOrdinal? relative) =>
        Relatives.TryMatch(text, start, limit, out end, out relative);

    private static PhraseTrie<T> Trie<T>(string file, Func<LexiconRow, T> value)
        where T : class => PhraseTrie<T>.Of(LexiconTable.Load(file), value);
}
