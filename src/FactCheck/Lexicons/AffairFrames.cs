using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// Words for one affair from all its sides: "sell", "buy", "the sale", with who takes which part (<c>affairs.tsv</c>). The verbs that nouns of
/// action come from are in <see cref="Nominalisations"/>.
/// </summary>
internal static class AffairFrames
{
    private static readonly Lazy<FrozenDictionary<(string Word, string Part), ImmutableArray<AffairFrame>>> Frames = new(() =>
        LexiconTable.Load("affairs.tsv", keyColumns: 2).Rows
            .GroupBy(row => (row["word"], row["part"]))
            .ToFrozenDictionary(group => group.Key, group => group.Select(Frame).ToImmutableArray()));

    private static readonly Lazy<FrozenDictionary<string, bool>> Supports =
        new(() => LexiconTable.Load("support-verbs.tsv").ToLookup(row => row["subject"] == "does", ignoreCase: false));

    /// <summary>The frames of a verb, with its particle ("call off"); empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfVerb(string lemma) => Of(lemma, "verb");

    /// <summary>The frames of a noun; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfNoun(string lemma) => Of(lemma, "noun");

    /// <summary>The frames of an adjective; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfAdjective(string lemma) => Of(lemma, "adjective");

    /// <summary>The frames of a preposition with its noun ("on bail"), told of whoever is in that state; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfState(string phrase) => Of(phrase, "state");

    /// <summary>
    /// Whether the subject of a verb that says little beside a noun of action does what the noun says ("files a lawsuit": true) or has it
    /// done to it ("suffers a defeat": false); null for other verbs.
    /// </summary>
    public static bool? SubjectDoes(string verb) => Supports.Value.TryGetValue(verb, out bool does) ? does : null;

    private static ImmutableArray<AffairFrame> Of(string lemma, string part) =>
        Frames.Value.TryGetValue((lemma, part), out ImmutableArray<AffairFrame> frames) ? frames : [];

    private static AffairFrame Frame(LexiconRow row) => new(row["affair"], row.Integer("step"), [.. row["roles"].Split(' ').Select(slot => Slot(row, slot))]);

    private static AffairSlot Slot(LexiconRow row, string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || colon != text.Length - 2 || text[^1] is < '1' or > '3')
            throw row.Broken($"\"{text}\" is no slot and part like \"agent:1\".");
        bool required = text[colon - 1] == '!';
        return new AffairSlot(text[..(required ? colon - 1 : colon)], text[^1] - '0', required);
    }
}
