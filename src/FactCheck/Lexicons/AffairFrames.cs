using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FactCheck.Lexicons;

/// <summary>
/// Words for one affair from all its sides: "sell", "buy", "the sale", with who takes which part (<c>affairs.tsv</c>). The verbs that nouns of
/// action come from are in <see cref="Nominalisations"/>.
/// </summary>
internal static class AffairFrames
{
    // A table a part of speech: a key of two words is hashed at four times the cost.
    private static readonly Lazy<ILookup<string, LexiconRow>> Rows = new(() => LexiconTable.Load("affairs.tsv", keyColumns: 2).Rows.ToLookup(row => row["part"], StringComparer.Ordinal));

    private static readonly Lazy<FrozenDictionary<string, ImmutableArray<AffairFrame>>> Verbs = Frames("verb"), Nouns = Frames("noun"), Adjectives = Frames("adjective"), States = Frames("state");

    private static readonly Lazy<FrozenDictionary<string, bool>> Supports =
        new(() => LexiconTable.Load("support-verbs.tsv").ToLookup(row => row["subject"] == "does", ignoreCase: false));

    /// <summary>The frames of a verb, with its particle ("call off"); empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfVerb(string lemma) => Of(Verbs, lemma);

    /// <summary>The frames of a noun; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfNoun(string lemma) => Of(Nouns, lemma);

    /// <summary>The frames of an adjective; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfAdjective(string lemma) => Of(Adjectives, lemma);

    /// <summary>The frames of a preposition with its noun ("on bail"), told of whoever is in that state; empty when it has none.</summary>
    public static ImmutableArray<AffairFrame> OfState(string phrase) => Of(States, phrase);

    /// <summary>
    /// Whether the subject of a verb that says little beside a noun of action does what the noun says ("files a lawsuit": true) or has it
    /// done to it ("suffers a defeat": false); null for other verbs.
    /// </summary>
    public static bool? SubjectDoes(string verb) => Supports.Value.TryGetValue(verb, out bool does) ? does : null;

    private static ImmutableArray<AffairFrame> Of(Lazy<FrozenDictionary<string, ImmutableArray<AffairFrame>>> frames, string word) =>
        frames.Value.TryGetValue(word, out ImmutableArray<AffairFrame> found) ? found : [];

    private static Lazy<FrozenDictionary<string, ImmutableArray<AffairFrame>>> Frames(string part) => new(() =>
        Rows.Value[part].GroupBy(row => row["word"], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.Select(Frame).ToImmutableArray(), StringComparer.Ordinal));

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
